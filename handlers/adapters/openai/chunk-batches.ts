import { Fault } from '#vocabulary/fault.ts';
import { isDeeperThan, jsonDepthMax } from '#vocabulary/json-depth.ts';
import type { ChatChunk } from '#model-policy/exchange/chat.ts';
import { isRecord } from '#model-policy/formats/json.ts';
import { openAiChunk } from '#model-policy/formats/openai/chat-chunk.ts';
import { EventStreamParser, type ServerSentEvent } from './event-stream.ts';
import type { Upstream, UpstreamReply } from './upstream.ts';
import { upstreamFault } from './upstream-fault.ts';

/** One chunk; far more than a token with its log probabilities takes. */
const lineMax = 16 * 1024 ** 2;
/** The end of a body comes with the marker or right behind it. */
const readOutMs = 1_000;

/**
 * The chunks of a streamed answer, one batch for each piece that the network brings. Ends normally only after the
 * backend's `[DONE]`: an `error` object in the stream, or a connection that just ends, is thrown.
 */
export async function* chunkBatches(
  backendId: string,
  upstream: Upstream,
  { body, deadline }: UpstreamReply,
): AsyncGenerator<readonly ChatChunk[]> {
  const parser = new EventStreamParser(lineMax);
  const pieces = (body as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  let marked = false;
  try {
    for (let piece = await pieces.next(); !piece.done; piece = await pieces.next()) {
      const { chunks, done, error } = read(backendId, parser.push(piece.value));
      marked = done;
      if (chunks.length > 0) {
        deadline.firstByteCame();
        yield chunks;
      }
      if (error) throw error;
      if (done) return;
    }
    if (parser.end()?.data !== '[DONE]') throw brokenOff(backendId);
  } catch (error) {
    throw upstream.faultOf(error, deadline);
  } finally {
    deadline.done();
    if (marked) void readOut(pieces, body);
    // A reader that leaves, or an error in the stream, must not leave the backend working.
    else await pieces.return?.();
  }
}

/** After the marker only the end of the body is to come; reading it keeps the connection for the next request. */
async function readOut(pieces: AsyncIterator<Buffer>, body: UpstreamReply['body']): Promise<void> {
  const giveUp = setTimeout(() => body.destroy(), readOutMs);
  try {
    while (!(await pieces.next()).done);
  } catch {
    // The answer was complete: how its connection ends concerns nobody.
  } finally {
    clearTimeout(giveUp);
  }
}

function read(backendId: string, events: ServerSentEvent[]): { chunks: ChatChunk[]; done: boolean; error?: Fault } {
  const chunks: ChatChunk[] = [];
  for (const { name, data } of events) {
    if (data === '[DONE]') return { chunks, done: true };
    let value: unknown;
    try {
      value = JSON.parse(data);
    } catch {
      return { chunks, done: false, error: unreadable(backendId) };
    }
    if (!isRecord(value) || isDeeperThan(jsonDepthMax, value))
      return { chunks, done: false, error: unreadable(backendId) };
    if (name === 'error' || value.error) {
      const body = value.error === undefined ? { error: value } : value;
      return {
        chunks,
        done: false,
        error: upstreamFault({ backendId, status: statusIn(value.error), headers: {}, body }),
      };
    }
    chunks.push(openAiChunk(data.includes('\n') ? JSON.stringify(value) : data, value));
  }
  return { chunks, done: false };
}

/** Errors in a stream have no status of their own; some servers write one into the object. */
function statusIn(error: unknown): number {
  const found = isRecord(error) ? (error.http_status_code ?? error.status ?? error.code) : undefined;
  return typeof found === 'number' && found >= 400 && found < 600 ? found : 500;
}

function brokenOff(backendId: string): Fault {
  return new Fault('dependency_unavailable', `The backend "${backendId}" broke off before the end of its answer.`, {
    details: { origin: 'upstream', backend: backendId },
  });
}

function unreadable(backendId: string): Fault {
  return new Fault('dependency_unavailable', `The backend "${backendId}" streamed something that is no JSON.`, {
    details: { origin: 'upstream', backend: backendId },
  });
}
