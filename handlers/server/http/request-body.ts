import type { IncomingMessage } from 'node:http';
import { gunzip } from 'node:zlib';
import { Fault } from '#vocabulary/fault.ts';
import { HttpFault } from './http-fault.ts';

/** What is still read, and thrown away, of a refused upload so that its sender sees the answer before a reset. */
const discardedBytesMax = 16 * 1024 * 1024;

/** What a piece of a body costs beside its bytes: a body that comes byte by byte is mostly this. */
const chunkOverheadBytes = 128;
/** What is held for that when the length is stated: enough for pieces of 1 KiB. */
const overheadShare = chunkOverheadBytes / 1024;

/** Whether a request has, or will have, a body. */
export function hasBody(request: IncomingMessage): boolean {
  const { 'content-length': length, 'transfer-encoding': coding } = request.headers;
  return coding !== undefined || (length !== undefined && length !== '0');
}

/**
 * The whole body, unpacked, at most `limitBytes` of it on the wire and in memory.
 * @param hold told of bytes that stay in memory, before they do where the length is stated; refuses them by a throw
 */
export async function readBody(
  request: IncomingMessage,
  limitBytes: number,
  hold: (bytes: number) => void,
): Promise<Buffer> {
  const coding = request.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (coding !== 'identity' && coding !== 'gzip') {
    throw new HttpFault(
      'invalid_request',
      'The Content-Encoding of the body is not one that is read here. Use gzip or none.',
      {
        status: 415,
        details: { accepted: ['gzip', 'identity'] },
        headers: { 'accept-encoding': 'gzip' },
      },
    );
  }
  const bytes = await collect(request, limitBytes, hold);
  if (coding === 'identity') return bytes;
  const unpacked = await unpack(bytes, limitBytes); // zlib has four threads: no more of these are there at once
  hold(unpacked.length);
  return unpacked;
}

async function collect(request: IncomingMessage, limitBytes: number, hold: (bytes: number) => void): Promise<Buffer> {
  const stated = request.headers['content-length'];
  if (Number(stated) > limitBytes) throw tooLarge(limitBytes);
  let held = stated === undefined ? 0 : Math.ceil(Number(stated) * (1 + overheadShare));
  if (held > 0) hold(held);
  return await new Promise((resolve, reject) => {
    let first: Buffer | undefined;
    let chunks: Buffer[] | undefined;
    let total = 0;
    let costs = 0;
    const refuse = (error: unknown): void => {
      first = chunks = undefined;
      request.off('data', take);
      reject(error as Error);
    };
    const take = (chunk: Buffer): void => {
      total += chunk.length;
      if (total > limitBytes) return refuse(tooLarge(limitBytes));
      costs += chunk.length + chunkOverheadBytes;
      try {
        if (costs > held) hold(costs - held);
      } catch (error) {
        return refuse(error);
      }
      held = Math.max(held, costs);
      if (first === undefined) first = chunk;
      else (chunks ??= [first]).push(chunk);
    };
    request.on('data', take);
    request.on('end', () => resolve(chunks === undefined ? (first ?? Buffer.alloc(0)) : Buffer.concat(chunks, total)));
    request.on('close', () => {
      if (!request.complete) reject(new CallerGone());
    });
  });
}

function unpack(bytes: Buffer, limitBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    gunzip(bytes, { maxOutputLength: limitBytes }, (error, unpacked) => {
      if (error === null) return resolve(unpacked);
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return reject(tooLarge(limitBytes));
      reject(new Fault('invalid_request', 'The body says it is gzip, and is not.', { details: { in: 'body' } }));
    });
  });
}

function tooLarge(limitBytes: number): Fault {
  return new Fault('invalid_request', `The body is larger than ${limitBytes} bytes, the most that is read here.`, {
    status: 413,
    details: { limit: 'AGENTOS_BODY_LIMIT_BYTES', limit_bytes: limitBytes },
  });
}

/** The connection closed before the request was complete: there is nobody to answer. */
export class CallerGone extends Error {
  override name = 'CallerGone';
}

/**
 * Deals with what a caller goes on sending after it was answered: read and dropped, so that the answer is not lost in
 * a reset, and cut off when it does not end.
 */
export function discardRest(request: IncomingMessage): void {
  if (request.complete || request.destroyed) return;
  let discarded = 0;
  request.on('data', (chunk: Buffer) => {
    discarded += chunk.length;
    if (discarded > discardedBytesMax) request.socket.destroy();
  });
}
