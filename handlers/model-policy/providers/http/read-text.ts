import { brokenBackend } from './vendor-fault.ts';

/** A whole body. @throws Fault when it is longer than `bytesMax`, as soon as it is */
export async function readText(backendId: string, body: AsyncIterable<Buffer>, bytesMax: number): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of body) {
    bytes += piece.length;
    if (bytes > bytesMax) throw tooMuch(backendId, bytesMax);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

export function tooMuch(backendId: string, bytesMax: number) {
  return brokenBackend(backendId, `answered more than the ${bytesMax} bytes that this node reads of it`);
}
