import { agents } from '../../../driver/seeds.ts';
import { inParallel } from '../../../http/in-parallel.ts';
import type { Reply } from '../../../http/exchange.ts';
import { askForRun, runIdIn } from '../../create-run.ts';
import type { Stage } from '../../stage.ts';
import type { Trial } from '../../trial.ts';

/** Requests with one key that are sent at once, in turn to each process. */
const asksPerKey = 20;
/** Keys that are used at once. */
const width = 3;

/** Many requests with one key at once, over two processes: one run, and every answer names it. */
export async function oneRunPerKey(trial: Trial, stage: Stage, keys: number) {
  const names = Array.from({ length: keys }, (_, i) => `once-${i}`);
  const ask = (name: string, process: number, more: object = {}) =>
    askForRun({
      address: stage.fleet.addresses()[process % stage.fleet.members.length]!,
      key: stage.key,
      agentId: agents.member,
      script: `Say ${name}.`,
      idempotencyKey: name,
      ...more,
    });
  const answers = await inParallel(names, width, (name) =>
    Promise.all(Array.from({ length: asksPerKey }, (_, i) => ask(name, i))),
  );
  trial.check(
    `${keys} keys, each asked ${asksPerKey} times at once over ${stage.fleet.members.length} processes: one run for each`,
    answers.flatMap((replies, i) => problemsOf(names[i]!, replies)),
  );
  const others = await inParallel(names, width, (name, i) => ask(name, i, { script: `Say something else, ${name}.` }));
  trial.check(
    'a key with another body is 409 conflict, and makes no run',
    others.flatMap((reply, i) =>
      isConflict(reply) ? [] : [`${names[i]}: ${reply.status} ${reply.text.slice(0, 100)}`],
    ),
  );
  const outsider = { key: stage.home.token('usr_outsider'), agentId: agents.outsider };
  const foreign = await inParallel(names, width, (name, i) => ask(name, i, outsider));
  const known = new Set(answers.flat().map(runIdIn));
  trial.check(
    'the same key of another tenant names a run of its own',
    foreign.flatMap((reply, i) =>
      reply.status === 201 && !known.has(runIdIn(reply)) ? [] : [`${names[i]}: ${reply.status} ${runIdIn(reply)}`],
    ),
  );
  return { keys, requests: answers.flat().length + others.length + foreign.length };
}

/** The first is answered 201, the others 200, all with one run. */
function problemsOf(name: string, replies: readonly Reply[]): string[] {
  const statuses = replies.map((reply) => reply.status).toSorted((a, b) => b - a);
  const runIds = new Set(replies.map(runIdIn));
  const [first, ...others] = statuses;
  const fine = first === 201 && others.every((status) => status === 200) && runIds.size === 1;
  return fine ? [] : [`${name}: ${runIds.size} runs, answered ${statuses.join()}`];
}

function isConflict({ status, json }: Reply): boolean {
  return status === 409 && (json as { error?: { code?: string } }).error?.code === 'conflict';
}
