import { randomBytes } from 'node:crypto';

const wellFormed = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const zeroTrace = '0'.repeat(32);
const zeroSpan = '0'.repeat(16);

const poolBytes = 24 * 256; // one call to the system's random source serves at least 256 requests
let pool = randomBytes(poolBytes);
let offset = 0;

/**
 * The W3C trace context of this request (A.2): a child of the caller's span where the caller sent a usable
 * `traceparent`, else a new trace. A new trace is marked as not sampled: nothing is recorded unless somebody asked.
 */
export function traceOf(traceparent: string | undefined): string {
  const parent = traceparent === undefined ? null : wellFormed.exec(traceparent);
  if (parent === null) return `00-${randomHex(16)}-${randomHex(8)}-00`;
  const [, version, trace, span, flags, future] = parent;
  const usable =
    version !== 'ff' && trace !== zeroTrace && span !== zeroSpan && (version !== '00' || future === undefined);
  if (!usable) return `00-${randomHex(16)}-${randomHex(8)}-00`;
  // Of a later version only the sampled bit is known to mean what it means here.
  const sampled = Number.parseInt(flags!, 16) & 1;
  return `00-${trace}-${randomHex(8)}-0${sampled}`;
}

function randomHex(bytes: number): string {
  if (offset + bytes > poolBytes) {
    pool = randomBytes(poolBytes);
    offset = 0;
  }
  const start = offset;
  offset += bytes;
  return pool.toString('hex', start, offset);
}
