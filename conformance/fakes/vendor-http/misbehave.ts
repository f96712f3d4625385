import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { sendWithoutEnd } from './send-frames.ts';

/**
 * What servers of every kind do at bad times, by the name of the model: `hangs` never answers, `not-json` answers in
 * HTML, `deep` in brackets, `oversized` without end, `slow-<ms>` late.
 * @param frame makes a frame of the vendor's stream of a JSON text; null where a whole answer was asked for
 * @returns whether nothing more is to be answered
 */
export async function misbehave(
  response: ServerResponse,
  model: string,
  frame: ((json: string) => Buffer) | null,
): Promise<boolean> {
  if (model.startsWith('slow-')) await setTimeout(Number(model.slice('slow-'.length)));
  if (model === 'hangs') return true;
  if (model === 'not-json') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hello</h1>');
    return true;
  }
  if (model === 'deep') {
    // Valid JSON that exhausts the stack of every reader that calls itself.
    const text = `{"choices":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    response.writeHead(200).end(frame ? frame(text) : text);
    return true;
  }
  if (model !== 'oversized' || frame) return false;
  await sendWithoutEnd(response);
  return true;
}
