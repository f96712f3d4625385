import { setTimeout as sleep } from 'node:timers/promises';
import { exchange } from '../http/exchange.ts';
import { chaosScript } from './run-script.ts';
import type { Witness } from './witness.ts';

export interface AcceptedRun {
  runId: string;
  /** Of the script; also the idempotency key. */
  name: string;
}

export interface SubmitTo {
  agentId: string;
  key: string;
  sinkAddress: string;
  /** Base URLs of orchestrators that may be up; asked anew for each try. */
  addresses: () => readonly string[];
  /** Hears of every answer, where a scenario promises something about them. */
  witness?: Witness;
}

/** A client gives up after this long, in ms: far longer than any restart takes. */
const patienceMs = 60_000;
const pauseMs = 50;

/** Creates a run as a careful client does: the same key again and again, at whoever answers, until it is accepted. */
export async function submitRun(to: SubmitTo, name: string): Promise<AcceptedRun> {
  const text = JSON.stringify(chaosScript(name, to.sinkAddress));
  const until = performance.now() + patienceMs;
  const first = lastNumberIn(name); // so that runs that count up go to all of the nodes in turn
  for (let attempt = 0; ; attempt++) {
    const addresses = to.addresses();
    const url = `${addresses[(first + attempt) % addresses.length]}/v1/agents/${to.agentId}/runs`;
    const headers = { authorization: `Bearer ${to.key}`, 'content-type': 'application/json', 'idempotency-key': name };
    const body = JSON.stringify({ input: { type: 'text', text } });
    const reply = await exchange({ method: 'POST', url, headers, body }).catch((error: Error) => {
      to.witness?.sawNoReply(error);
      return undefined;
    });
    if (reply) to.witness?.saw(reply);
    const runId = (reply?.json as { run?: { run_id?: string } } | undefined)?.run?.run_id;
    if (runId) return { runId, name };
    if (reply && reply.status < 500 && reply.status !== 429)
      throw new Error(`run ${name} was refused: ${reply.status} ${reply.text}`);
    if (performance.now() > until)
      throw new Error(`run ${name} was not accepted within ${patienceMs} ms: ${reply?.text ?? 'no answer'}`);
    await sleep(pauseMs);
  }
}

function lastNumberIn(name: string): number {
  return Number(/([0-9]+)[^0-9]*$/.exec(name)?.[1] ?? 0);
}
