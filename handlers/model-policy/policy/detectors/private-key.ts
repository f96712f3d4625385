import type { Certain } from './token.ts';

/** How much of the key was read already, in UTF-16 units: the end marker may have begun in it. */
export interface PrivateKeyBody {
  read: number;
}

const beginMarker = /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/y;
const endMarker = /-----END [A-Z ]{0,20}PRIVATE KEY-----/;
const mayBeMarker = /^[A-Z -]*$/;
/** Base64, lines, the fields of an encrypted key, and line ends that were escaped. */
const body = /[A-Za-z0-9+/=\s:,\\-]*/y;
const endMarkerMax = 45; // "-----END ", 20, "PRIVATE KEY-----"
/** `-----BEGIN `, 20, `PRIVATE KEY-----`. */
export const privateKeyHeadMax = 47;

/** @returns null when there is no key at this marker, undefined while it is not decided */
export function privateKeyBegins(text: string, start: number, ended: boolean): Certain | null | undefined {
  beginMarker.lastIndex = start;
  const marker = beginMarker.exec(text);
  if (marker) return { end: start + marker[0].length, goesOn: { read: 0 } };
  if (ended || text.length - start >= privateKeyHeadMax) return null;
  return mayBeMarker.test(text.slice(start)) ? undefined : null;
}

/** A key ends with its end marker or, if it has none, before the first character that no key has. */
export function privateKeyEnd(
  text: string,
  at: number,
  key: PrivateKeyBody,
  ended: boolean,
): { end: number; closed: boolean } {
  body.lastIndex = at;
  const bodyEnd = at + body.exec(text)![0].length;
  const from = at - Math.min(key.read, endMarkerMax);
  const marker = endMarker.exec(text.slice(from, bodyEnd));
  if (marker) return { end: from + marker.index + marker[0].length, closed: true };
  key.read += bodyEnd - at;
  return { end: bodyEnd, closed: ended || bodyEnd < text.length };
}
