import { isUtf8 } from 'node:buffer';
import { Fault } from '#vocabulary/fault.ts';
import { jsonDepthMax } from '#vocabulary/json-depth.ts';
import { jsonErrorPosition } from './json-error-position.ts';

/** Reads a JSON body. Says where it is broken, never what stands there: it may be a secret. */
export function parseJsonBody(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) throw broken('The body is not valid UTF-8.');
  const text = bytes.toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const position = jsonErrorPosition(text);
    throw broken(`The body is not valid JSON: it breaks at character ${position}.`, { position });
  }
  if (typeof value === 'object' && value !== null) inspect(value, 1);
  return value;
}

/** `__proto__` as a key would become the prototype of whatever the object is later spread or assigned into. */
function inspect(value: object, depth: number): void {
  if (depth > jsonDepthMax) {
    throw broken(`The body is nested deeper than ${jsonDepthMax} levels.`, { depth_max: jsonDepthMax });
  }
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object' && item !== null) inspect(item, depth + 1);
    return;
  }
  for (const key in value) {
    if (key === '__proto__') throw broken('The body has a key named "__proto__", which is refused.');
    const item = (value as Record<string, unknown>)[key];
    if (typeof item === 'object' && item !== null) inspect(item, depth + 1);
  }
}

function broken(message: string, details: Record<string, unknown> = {}): Fault {
  return new Fault('invalid_request', message, { details: { in: 'body', ...details } });
}
