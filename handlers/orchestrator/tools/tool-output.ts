import { Fault } from '#vocabulary/fault.ts';
import { storableJson } from '#vocabulary/storable-json.ts';

/**
 * The output of a tool as it is stored and shown: plain JSON within the size cap. What comes back is what JSON makes of
 * the value (a Date is a string, undefined is null), so the log, the subscribers and the model see one and the same.
 * Throws `invalid_request` naming the cap, or saying that the value is no JSON.
 */
export function checkedOutput(toolId: string, output: unknown, bytesMax: number): unknown {
  const text = storableJson(serialise(toolId, output));
  const bytes = Buffer.byteLength(text);
  if (bytes > bytesMax) {
    throw new Fault(
      'invalid_request',
      `${toolId} answered ${bytes} bytes; at most ${bytesMax} bytes are taken. Ask it for less.`,
      { details: { output_bytes: bytes, output_bytes_max: bytesMax } },
    );
  }
  return JSON.parse(text);
}

function serialise(toolId: string, output: unknown): string {
  try {
    const text = JSON.stringify(output ?? null) as string | undefined;
    if (text !== undefined) return text;
  } catch {
    // cyclic, a BigInt, nested too deep, or a toJSON that throws: all are answered below
  }
  throw new Fault('invalid_request', `${toolId} answered something that is not JSON.`);
}
