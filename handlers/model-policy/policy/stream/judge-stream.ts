import type { ChatChunk } from '../../exchange/chat.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import { blockedFault } from '../blocked-fault.ts';
import { joinDecisions } from '../decision.ts';
import type { Judging } from '../judging.ts';
import { StreamTexts } from './stream-texts.ts';

/**
 * A stream as it may go on, judged while it flows. Put together it says what `judge` makes of the whole answer, and the
 * exchange holds the verdict up to now, so that also a stream that nobody reads to its end is on record with it.
 * @throws Fault `policy_blocked` as soon as it is certain, before any of what is blocked has gone on
 */
export async function* judgeStream(
  exchange: Exchange,
  judging: Judging,
  batches: AsyncIterable<readonly ChatChunk[]>,
): AsyncGenerator<readonly ChatChunk[]> {
  const texts = new StreamTexts(judging);
  const before = exchange.decision;
  let findings = -1;
  const record = () => {
    if (judging.findings === findings && !judging.blocked) return;
    findings = judging.findings;
    exchange.decision = before ? joinDecisions(before, judging.decision()) : judging.decision();
    if (exchange.decision.decision === 'blocked') throw blockedFault(exchange.decision, 'output');
  };
  for await (const batch of batches) {
    const passed = batch.map((chunk) => texts.pass(chunk)).filter((chunk) => chunk !== null);
    record();
    if (passed.length > 0) yield passed;
  }
  const rest = texts.end();
  record();
  if (rest.length > 0) yield rest;
}

/**
 * The same stream, once it has something to say: an answer that is blocked before its first word is an ordinary error
 * with a status of its own.
 */
export async function fromFirstWord(
  batches: AsyncGenerator<readonly ChatChunk[]>,
): Promise<AsyncIterable<readonly ChatChunk[]>> {
  const first: (readonly ChatChunk[])[] = [];
  for (let next = await batches.next(); !next.done; next = await batches.next()) {
    first.push(next.value);
    if (next.value.some(saysSomething)) break;
  }
  return resume(first.flat(), batches);
}

async function* resume(
  first: readonly ChatChunk[],
  batches: AsyncGenerator<readonly ChatChunk[]>,
): AsyncGenerator<readonly ChatChunk[]> {
  try {
    if (first.length > 0) yield first;
    yield* batches;
  } finally {
    await batches.return(undefined);
  }
}

function saysSomething({ deltas }: ChatChunk): boolean {
  return deltas.some(({ text, refusal, reasoning, toolCalls }) => text || refusal || reasoning || toolCalls);
}
