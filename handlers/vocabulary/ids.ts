import { createHash, randomBytes } from 'node:crypto';

/** Prefixes of the appendix, A.1. An id is `<prefix>_<ULID>`: globally unique, opaque, sortable by creation time. */
export type IdPrefix = 'run' | 'stp' | 'evt' | 'tcall' | 'req' | 'corr' | 'ses' | 'key' | 'wrk' | 'aud' | 'use';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'; // Crockford base 32, as ULIDs use
const randomPoolBytes = 16 * 256; // one call to the system's random source serves 256 ids
let pool = randomBytes(randomPoolBytes);
let poolOffset = 0;

/** A new id: 48 bits of time in ms, 80 random bits. */
export function newId(prefix: IdPrefix, nowMs: number = Date.now()): string {
  if (poolOffset === randomPoolBytes) {
    pool = randomBytes(randomPoolBytes);
    poolOffset = 0;
  }
  const random = pool.subarray(poolOffset, poolOffset + 16);
  poolOffset += 16;
  let text = '';
  for (let i = 0; i < 16; i++) text += alphabet[random[i]! & 31];
  return `${prefix}_${encodeTime(nowMs)}${text}`;
}

/**
 * An id that is the same each time it is asked for: step inputs keep their `req_` and `tcall_` ids over attempts, so
 * that whatever is downstream can recognise the one call that was in flight when a worker died.
 */
export function derivedId(prefix: IdPrefix, ...parts: (string | number)[]): string {
  const digest = createHash('sha256').update(parts.join('\u0000')).digest();
  let text = '';
  for (let i = 0; i < 26; i++) text += alphabet[digest[i]! & (i === 0 ? 7 : 31)];
  return `${prefix}_${text}`;
}

/** Sorts before every id that is made at this moment or later, and behind all earlier ones. */
export function firstIdAt(prefix: IdPrefix, ms: number): string {
  return `${prefix}_${encodeTime(Math.max(0, ms))}`;
}

/** When an id was made, in ms; undefined where it carries no time. */
export function timeOfId(id: string): number | undefined {
  const time = /^[a-z]+_([0-7][0-9A-HJKMNP-TV-Z]{9})[0-9A-HJKMNP-TV-Z]{16}$/.exec(id)?.[1];
  if (time === undefined) return undefined;
  let ms = 0;
  for (let i = 0; i < time.length; i++) ms = ms * 32 + alphabet.indexOf(time[i]!);
  return ms;
}

let encodedMs = -1;
let encodedTime = '';

/** Many ids are made within one millisecond: their time is encoded once. */
function encodeTime(ms: number): string {
  if (ms === encodedMs) return encodedTime;
  encodedMs = ms;
  encodedTime = '';
  for (let i = 0, rest = ms; i < 10; i++, rest = Math.floor(rest / 32)) {
    encodedTime = alphabet[rest % 32] + encodedTime;
  }
  return encodedTime;
}
