import validator from 'validator';
import type { Span } from './span.ts';

const localMax = 64; // RFC 5321, 4.5.3.1.1
const domainMax = 255; // RFC 5321, 4.5.3.1.2
const inLocal = /[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]/;
const inDomain = /[A-Za-z0-9.-]/;
const edgeOfLocal = /^[^A-Za-z0-9_]+/;
const edgeOfDomain = /[.-]+$/;

/** Addresses, found from their @ outwards within the lengths that mail allows: linear, whatever stands around. */
export function findEmails(text: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < localMax && inLocal.test(text[start - 1]!)) start--;
    let end = at + 1;
    while (end < text.length && end - at <= domainMax && inDomain.test(text[end]!)) end++;
    // Punctuation of the sentence around it is no part of the address.
    start += edgeOfLocal.exec(text.slice(start, at))?.[0].length ?? 0;
    end -= edgeOfDomain.exec(text.slice(at + 1, end))?.[0].length ?? 0;
    if (validator.isEmail(text.slice(start, end))) found.push({ start, end });
  }
  return found;
}
