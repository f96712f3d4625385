import validator from 'validator';
import type { Span } from './span.ts';

const digitsMin = 12; // Maestro's shortest
const digitsMax = 19; // ISO/IEC 7812
const runOfDigits = /\d+(?:[ -]\d+)*/g;
const group = /\d+/g;

/** Card numbers, bare or in groups, that carry a known issuer's prefix and a right Luhn digit. */
export function findCreditCards(text: string): Span[] {
  const found: Span[] = [];
  for (const run of text.matchAll(runOfDigits)) {
    if (run[0].length >= digitsMin) findInRun(run[0], run.index, found);
  }
  return found;
}

/** A card may stand beside other numbers ("room 12 4111 1111..."), so each row of whole groups is tried. */
function findInRun(run: string, offset: number, found: Span[]): void {
  const groups = [...run.matchAll(group)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  for (let first = 0; first < groups.length; first++) {
    const last = lastGroupOfCard(run, groups, first);
    if (last < 0) continue;
    found.push({ start: offset + groups[first]!.start, end: offset + groups[last]!.end });
    first = last;
  }
}

function lastGroupOfCard(run: string, groups: Span[], first: number): number {
  let longest = -1;
  let digits = 0;
  for (let last = first; last < groups.length; last++) {
    digits += groups[last]!.end - groups[last]!.start;
    if (digits > digitsMax) break;
    if (digits >= digitsMin && validator.isCreditCard(run.slice(groups[first]!.start, groups[last]!.end)))
      longest = last;
  }
  return longest;
}
