import validator from 'validator';
import type { Detector, Scan } from './detector.ts';

const beginning = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}/g;
const mayBeBeginning = /(?<![A-Za-z0-9])[A-Za-z]{1,2}\d?$/;
const charactersMin = 15; // Norway's, the shortest
const charactersMax = 34; // ISO 13616
const partOfNumber = /[A-Za-z0-9]/;

/** Account numbers, bare or in groups, in capitals or not, whose country, length and mod-97 checksum are right. */
export const ibans: Detector = {
  reach: 2 * charactersMax, // each may have a blank or a dash behind it
  begin: () => scan,
};

const scan: Scan = (text, from, ended, found) => {
  let at = from;
  for (;;) {
    beginning.lastIndex = at;
    const start = beginning.exec(text)?.index;
    if (start === undefined) return ended ? text.length : beginOfRest(text, at);
    const end = endOfIban(text, start, ended);
    if (end === undefined) return start;
    if (end > 0) found(start, end);
    at = Math.max(end, start + 1);
  }
};

/**
 * A country's numbers have one length, so at most one of the ends that are tried can be right.
 * @returns 0 when there is none, undefined while it is not decided
 */
function endOfIban(text: string, start: number, ended: boolean): number | undefined {
  let compact = '';
  for (let i = start; compact.length < charactersMax; i++) {
    const character = text[i];
    const next = text[i + 1];
    if (next === undefined && !ended) return undefined;
    if (character === undefined) return 0;
    const nextIsPart = next !== undefined && partOfNumber.test(next);
    if (partOfNumber.test(character)) compact += character;
    else if ((character !== ' ' && character !== '-') || !nextIsPart) return 0;
    else continue;
    if (!nextIsPart && compact.length >= charactersMin && validator.isIBAN(compact)) return i + 1;
  }
  return 0;
}

/** Three units may be the beginning of a number, and the one before them says whether they are. */
function beginOfRest(text: string, from: number): number {
  const near = Math.max(0, text.length - 4);
  const rest = mayBeBeginning.exec(text.slice(near));
  return rest ? Math.max(from, near + rest.index) : text.length;
}
