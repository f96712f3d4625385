import type { Clock } from '#vocabulary/clock.ts';
import { Fault } from '#vocabulary/fault.ts';
import { beginExchange, type Ask, type Exchange, type ExchangeStatus } from './exchange.ts';
import { followStream } from './follow-stream.ts';
import type { Pipeline } from './pipeline.ts';

/**
 * Takes one request through the pipeline.
 *
 * An exchange ends once: `ok`; `refused` or `blocked` or `error` with the fault that is thrown; or `aborted` when the
 * caller left, and then an AbortError is thrown. Whichever it is, it is recorded before the caller hears of it, and
 * what cannot be recorded is not answered, unless the caller takes the records of what went well upon itself. A stream that has begun ends when its last chunk is read, and is recorded
 * then: see `follow-stream.ts`.
 */
export async function perform(pipeline: Pipeline, clock: Clock, ask: Ask): Promise<Exchange> {
  const exchange = beginExchange(ask, clock.now());
  const abort = () => exchange.upstream.abort();
  ask.signal.addEventListener('abort', abort, { once: true });
  const end = endOnce(pipeline, clock, exchange, () => ask.signal.removeEventListener('abort', abort));
  try {
    for (const step of pipeline.steps) {
      if (ask.signal.aborted) throw abortError();
      await step.run(exchange);
    }
  } catch (error) {
    throw await end(ask.signal.aborted ? 'aborted' : 'failed', error);
  }
  if (exchange.answer?.kind === 'stream') {
    exchange.answer = { kind: 'stream', batches: followStream(exchange, exchange.answer.batches, end) };
  } else {
    await end('ok');
  }
  return exchange;
}

/** Settles how the exchange ended and records it; only the first end counts. Answers the error that the caller gets. */
export type End = (how: 'ok' | 'aborted' | 'failed', error?: unknown) => Promise<unknown>;

function endOnce(pipeline: Pipeline, clock: Clock, exchange: Exchange, release: () => void): End {
  let ended: Promise<unknown> | undefined;
  return (how, error) => {
    ended ??= (async () => {
      release();
      exchange.latencyMs = clock.now() - exchange.startedAtMs;
      exchange.fault = how === 'failed' ? asFault(error) : null;
      exchange.status = how === 'failed' ? statusOf(exchange) : how;
      const records = pipeline.records.map((record) => record.draw(exchange));
      const write = async () => void (await Promise.all(records.map((record) => record())));
      if (how === 'ok' && exchange.ask.recordWith) exchange.ask.recordWith(write);
      else await write();
      return how === 'aborted' ? abortError() : exchange.fault;
    })();
    return ended;
  };
}

function statusOf(exchange: Exchange): ExchangeStatus {
  if (exchange.fault?.code === 'policy_blocked') return 'blocked';
  return exchange.dispatched ? 'error' : 'refused';
}

function asFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  return new Fault('internal_error', 'The request failed inside the node; the log says more.', { cause: error });
}

function abortError(): DOMException {
  return new DOMException('The caller left before the answer.', 'AbortError');
}
