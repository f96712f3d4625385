import validator from 'validator';
import type { Detector, Scan } from './detector.ts';

const localMax = 64; // RFC 5321, 4.5.3.1.1
const domainMax = 255; // RFC 5321, 4.5.3.1.2
const inLocal = charactersOf(/[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]/);
const inDomain = charactersOf(/[A-Za-z0-9.-]/);
const edgeOfLocal = /^[^A-Za-z0-9_]+/;
const edgeOfDomain = /[.-]+$/;

/** Addresses, found from their @ outwards within the lengths that mail allows: linear, whatever stands around. */
export const emails: Detector = {
  reach: localMax + 1 + domainMax,
  begin: () => scan,
};

const scan: Scan = (text, from, ended, found) => {
  for (let at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = beginOfLocal(text, at);
    let end = at + 1;
    while (end - at <= domainMax && inDomain[text.charCodeAt(end)]) end++;
    if (!ended && end === text.length && end - at <= domainMax) return start;
    // Punctuation of the sentence around it is no part of the address.
    start += edgeOfLocal.exec(text.slice(start, at))?.[0].length ?? 0;
    end -= edgeOfDomain.exec(text.slice(at + 1, end))?.[0].length ?? 0;
    if (validator.isEmail(text.slice(start, end))) found(start, end);
  }
  return ended ? text.length : beginOfLocal(text, text.length);
};

/** Where the local part begins whose end, and whose @, is at `end`. */
function beginOfLocal(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < localMax && inLocal[text.charCodeAt(start - 1)]) start--;
  return start;
}

function charactersOf(allowed: RegExp): readonly boolean[] {
  return Array.from({ length: 128 }, (_, code) => allowed.test(String.fromCharCode(code)));
}
