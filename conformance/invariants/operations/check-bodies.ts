import fc from 'fast-check';
import type { ReplyCheck } from '../../contract/reply-check.ts';
import { SchemaOracle } from '../../contract/schema-oracle.ts';
import { inParallel } from '../../http/in-parallel.ts';
import type { SuiteReport } from '../../report/suite-report.ts';
import type { Caller } from './caller.ts';
import { expected } from './check-authorization.ts';
import type { OperationRequest } from './case.ts';
import { inventBodies } from './invent.ts';
import { mutations, type Mutation } from './mutate.ts';

export interface BodyBudget {
  seed: number;
  /** Damaged bodies sent per operation; those of the first example always come first. */
  damagedMax: number;
  /** Bodies invented from the schema per operation. */
  invented: number;
}

const width = 8;

/** Bodies: every damaged one answers 400, every one that the contract admits answers something documented. */
export async function checkBodies(
  report: SuiteReport,
  caller: Caller,
  request: OperationRequest,
  replies: ReplyCheck,
  budget: BodyBudget,
  unbuilt: boolean,
): Promise<void> {
  const { operation } = caller;
  if (!operation.bodySchema) return;
  const name = `${operation.service} ${operation.operationId}`;
  const oracle = SchemaOracle.of(operation.document);
  const invented = inventBodies(operation, oracle, budget.seed, budget.invented);
  const damaged = damagedBodies(caller, request.body, invented, oracle, budget);
  const wanted = unbuilt ? [400, 501] : [400];
  await inParallel(damaged, width, async ({ title, value }) => {
    const whole = `${name}: ${title} -> 400`;
    await report.part(['TST-03', 'API-03'], whole, async () => {
      const reply = await caller.send({ ...request, body: value });
      const problems = wanted.includes(reply.status)
        ? replies.problems(operation, reply)
        : expected(400, reply, replies, caller);
      report.check(['TST-03', 'API-03'], whole, problems);
    });
  });
  await inParallel(invented, width, async (body, i) => {
    const whole = `${name}: invented body ${i} (seed ${budget.seed})`;
    await report.part(['TST-03'], whole, async () => {
      const reply = await caller.send({ ...request, body, timeoutMs: 30_000 });
      const broken = reply.status >= 500 && !(unbuilt && reply.status === 501);
      const problems = broken
        ? [`answered ${reply.status}: ${reply.text.slice(0, 300)} to ${JSON.stringify(body).slice(0, 300)}`]
        : [];
      report.check(['TST-03'], whole, [...problems, ...replies.problems(operation, reply)]);
    });
  });
}

/** Mutations that the contract really refuses, each body once, a seeded choice of those there are. */
function damagedBodies(
  { operation }: Caller,
  body: unknown,
  invented: readonly unknown[],
  oracle: SchemaOracle,
  budget: BodyBudget,
): Mutation[] {
  const schema = operation.bodySchema!;
  const sources = [body, ...operation.bodyExamples.map((example) => example.value), ...invented.slice(0, 2)];
  const seen = new Set<string>();
  const all = sources
    .filter((source) => source !== undefined)
    .map((source) =>
      mutations(operation.document, schema, source).filter(({ value }) => {
        const text = JSON.stringify(value);
        if (seen.has(text) || oracle.accepts(schema, value)) return false;
        seen.add(text);
        return true;
      }),
    );
  const [first = [], ...others] = all;
  const rest = others.flat();
  const room = Math.min(rest.length, Math.max(0, budget.damagedMax - first.length));
  const [chosen = []] = fc.sample(fc.shuffledSubarray(rest, { minLength: room, maxLength: room }), {
    seed: budget.seed,
    numRuns: 1,
  });
  return [...first, ...chosen];
}
