import validator from 'validator';
import type { Span } from './span.ts';

const beginning = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}/g;
const charactersMin = 15; // Norway's, the shortest
const charactersMax = 34; // ISO 13616
const partOfNumber = /[A-Za-z0-9]/;

/** Account numbers, bare or in groups, whose country, length and mod-97 checksum are right. */
export function findIbans(text: string): Span[] {
  const found: Span[] = [];
  let after = 0;
  for (const match of text.matchAll(beginning)) {
    if (match.index < after) continue;
    const end = endOfIban(text, match.index);
    if (end === undefined) continue;
    found.push({ start: match.index, end });
    after = end;
  }
  return found;
}

/** A country's numbers have one length, so at most one of the ends that are tried can be right. */
function endOfIban(text: string, start: number): number | undefined {
  let compact = '';
  for (let i = start; i < text.length && compact.length < charactersMax; i++) {
    const character = text[i]!;
    if (partOfNumber.test(character)) compact += character;
    else if ((character !== ' ' && character !== '-') || !partOfNumber.test(text[i + 1] ?? '')) return undefined;
    else continue;
    const next = text[i + 1];
    const standsAlone = next === undefined || !partOfNumber.test(next);
    if (standsAlone && compact.length >= charactersMin && validator.isIBAN(compact)) return i + 1;
  }
  return undefined;
}
