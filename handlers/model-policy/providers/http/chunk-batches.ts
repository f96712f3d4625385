import type { Fault } from '#vocabulary/fault.ts';
import type { ChatChunk, ChatStream } from '../../exchange/chat.ts';
import type { ProviderCall } from '../model-provider.port.ts';
import type { AnswerReader } from './answer-reader.ts';
import type { Upstream, UpstreamReply } from './upstream.ts';
import { brokenBackend } from './vendor-fault.ts';

/** The end of a body comes with the marker or right behind it. */
const readOutMs = 1_000;

/** Posts JSON and follows the streamed answer, its first chunk at hand. */
export async function streamAnswer(
  upstream: Upstream,
  path: string,
  json: unknown,
  call: ProviderCall,
  reader: AnswerReader,
): Promise<ChatStream> {
  const batches = chunkBatches(upstream, await upstream.post(path, json, call, true), reader);
  const first = await batches.next();
  if (first.done) throw brokenBackend(upstream.backendId, 'answered without an answer in it');
  return { kind: 'stream', batches: beginningWith(first.value, batches) };
}

/**
 * The chunks of a streamed answer, one batch for each piece that the network brings. Ends normally only after the
 * vendor's end marker: an error in the stream, or a connection that just ends, is thrown.
 */
async function* chunkBatches(
  upstream: Upstream,
  { body, deadline }: UpstreamReply,
  reader: AnswerReader,
): AsyncGenerator<readonly ChatChunk[]> {
  const pieces = (body as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  let marked = false;
  try {
    for (let ended = false; !ended;) {
      const piece = await pieces.next();
      ended = piece.done === true;
      const { chunks, done, error } = piece.done ? reader.end() : reader.push(piece.value);
      marked = done;
      if (chunks.some(says)) deadline.firstByteCame();
      if (chunks.length > 0) yield chunks;
      if (error) throw error;
      if (done) return;
    }
    throw brokenBackend(upstream.backendId, 'broke off before the end of its answer');
  } catch (error) {
    throw upstream.faultOf(error instanceof RangeError ? tooLarge(upstream, error) : error, deadline);
  } finally {
    deadline.done();
    if (marked) void readOut(pieces, body);
    // A reader that leaves, or an error in the stream, must not leave the backend working.
    else await pieces.return?.();
  }
}

/** An opening chunk with a role and no text in it is no answer yet. */
function says({ deltas }: ChatChunk): boolean {
  return deltas.some(
    ({ text, refusal, reasoning, toolCalls, finishReason }) =>
      Boolean(text) || Boolean(refusal) || Boolean(reasoning) || toolCalls !== undefined || finishReason !== undefined,
  );
}

/** Readers refuse to gather an event without end. */
function tooLarge({ backendId }: Upstream, { message }: RangeError): Fault {
  return brokenBackend(backendId, 'streamed an event that is larger than this node reads', message);
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

async function* beginningWith(
  first: readonly ChatChunk[],
  rest: AsyncGenerator<readonly ChatChunk[]>,
): AsyncGenerator<readonly ChatChunk[]> {
  try {
    yield first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
