import type { ServerResponse } from 'node:http';
import { setImmediate, setTimeout } from 'node:timers/promises';

/** One streamed answer in the vendor's own frames. */
export interface StreamPlan {
  readonly frames: readonly Buffer[];
  /** How many frames come before the first of the answer's text. */
  readonly preamble: number;
  /** The beginning of a frame that never ends. */
  readonly endlessFrame: Buffer;
}

/**
 * Sends a stream, by the name of the model: `cut` breaks the connection after some text, `cut-clean` ends the body
 * there, `never-ends` repeats itself, `starts-slowly` falls silent before the first text, `oversized` begins a frame
 * and does not end it, `awkward-<seed>` cuts the bytes anywhere, `drips-<ms>` waits so long behind each frame.
 */
export async function sendFrames(response: ServerResponse, model: string, plan: StreamPlan): Promise<void> {
  const { frames, preamble } = plan;
  response.flushHeaders();
  const begun = frames.slice(0, preamble + 2);
  if (model === 'starts-slowly') return void response.write(Buffer.concat(frames.slice(0, preamble)));
  if (model === 'cut' || model === 'cut-clean') {
    for (const frame of begun) response.write(frame);
    await setTimeout(5); // so that what was written has left before the connection goes
    return void (model === 'cut' ? response.destroy() : response.end());
  }
  if (model === 'never-ends') return repeatForEver(response, begun);
  if (model === 'oversized') return growForEver(response, plan);
  const pauseMs = Number(/^drips-(\d+)$/.exec(model)?.[1] ?? 0);
  const seed = /^awkward-(\d+)$/.exec(model)?.[1];
  for (const piece of seed === undefined ? frames : cutAnywhere(Buffer.concat(frames), Number(seed))) {
    response.write(piece);
    await (pauseMs > 0 ? setTimeout(pauseMs) : setImmediate());
  }
  response.end();
}

async function repeatForEver(response: ServerResponse, begun: readonly Buffer[]): Promise<void> {
  for (const frame of begun) response.write(frame);
  while (!response.destroyed) {
    response.write(begun.at(-1));
    await setTimeout(5);
  }
}

async function growForEver(response: ServerResponse, { frames, preamble, endlessFrame }: StreamPlan): Promise<void> {
  response.write(Buffer.concat([...frames.slice(0, preamble + 1), endlessFrame]));
  await fill(response);
}

/** A whole reply that does not end. */
export async function sendWithoutEnd(response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{"');
  await fill(response);
}

async function fill(response: ServerResponse): Promise<void> {
  const filling = Buffer.alloc(64 * 1024, 'x');
  while (!response.destroyed) {
    response.write(filling);
    await setTimeout(1);
  }
}

/** Pieces of 1 to 23 bytes, the same for the same seed: within characters, lines and frames. */
export function cutAnywhere(bytes: Buffer, seed: number): Buffer[] {
  const pieces: Buffer[] = [];
  let state = seed * 2_654_435_761 + 1;
  for (let at = 0; at < bytes.length;) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    const step = 1 + (Math.floor(state / 65_536) % 23);
    pieces.push(bytes.subarray(at, at + step));
    at += step;
  }
  return pieces;
}
