import type { ChatChunk } from './chat.ts';
import type { Exchange } from './exchange.ts';
import type { End } from './perform.ts';

/**
 * The chunks of a stream, watched: whether its reader reads to the end, breaks off, or is broken off, the exchange is
 * ended once, with what the provider produced until then on record.
 */
export function followStream(
  exchange: Exchange,
  batches: AsyncIterable<readonly ChatChunk[]>,
  end: End,
): AsyncIterable<readonly ChatChunk[]> {
  const { signal } = exchange.ask;
  // A reader that left without a word asks for no further chunk, nor ever for the first: the signal is all there is.
  const left = () => void end('aborted').catch(() => {}); // nobody is there to be told
  if (signal.aborted) left();
  else signal.addEventListener('abort', left, { once: true });
  return watch(exchange, batches, end, () => signal.removeEventListener('abort', left));
}

async function* watch(
  exchange: Exchange,
  batches: AsyncIterable<readonly ChatChunk[]>,
  end: End,
  release: () => void,
): AsyncGenerator<readonly ChatChunk[]> {
  let readToItsEnd = false;
  try {
    yield* batches;
    readToItsEnd = true;
    await end('ok');
  } catch (error) {
    readToItsEnd = true;
    throw await end(exchange.ask.signal.aborted ? 'aborted' : 'failed', error);
  } finally {
    release();
    if (!readToItsEnd) {
      exchange.upstream.abort();
      await end('aborted');
    }
  }
}
