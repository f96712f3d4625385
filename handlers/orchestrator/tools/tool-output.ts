import { Fault } from '#vocabulary/fault.ts';

/**
 * The output of a tool as it is stored and shown: plain JSON within the size cap. What comes back is what JSON makes of
 * the value (a Date is a string, undefined is null), so the log, the subscribers and the model see one and the same.
 * Throws `invalid_request` naming the cap, or saying that the value is no JSON.
 */
export function checkedOutput(toolId: string, output: unknown, bytesMax: number): unknown {
  const text = storable(serialise(toolId, output));
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

/**
 * Postgres cannot store U+0000 or half a surrogate pair in jsonb: a web page with one such character would make the
 * run's log refuse the event for ever. JSON.stringify writes exactly these as escapes, so they can be replaced in the
 * text; the pattern takes an escaped backslash as one unit, which keeps the harmless text `\\u0000` as it is.
 */
function storable(text: string): string {
  return text.replace(/\\(?:\\|u0000|ud[89a-f][0-9a-f]{2})/g, (found) => (found === '\\\\' ? found : '\ufffd'));
}
