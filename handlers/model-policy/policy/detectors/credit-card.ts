import validator from 'validator';
import type { Detector, Scan } from './detector.ts';
import { rowOfDigits, type DigitRow } from './digit-row.ts';

const digitsMin = 12; // Maestro's shortest
const digitsMax = 19; // ISO/IEC 7812
const separatorMax = 2; // a line end of two characters
const groupBegins = /(?<!\d)\d/g;

/**
 * Card numbers, bare or in groups, that carry a known issuer's prefix and a right Luhn digit. A card may stand beside
 * other numbers ("room 12 4111 1111..."), so each row of whole groups is tried.
 */
export const creditCards: Detector = {
  reach: digitsMax * (1 + separatorMax),
  begin: () => scan,
};

const scan: Scan = (text, from, ended, found) => {
  let at = from;
  for (;;) {
    groupBegins.lastIndex = at;
    const start = groupBegins.exec(text)?.index;
    if (start === undefined) return text.length;
    const row = rowOfDigits(text, start, digitsMax, ended);
    if (row === undefined) return start;
    const end = endOfCard(text, row);
    if (end !== undefined) found(start, end);
    at = end ?? row.groups[0]?.end ?? start + 1;
  }
};

function endOfCard(text: string, { groups }: DigitRow): number | undefined {
  let longest: number | undefined;
  let digits = '';
  let likeNumbers = true;
  let overLines = false;
  for (const [i, { start, end, after }] of groups.entries()) {
    const before = groups[i - 1]?.after ?? '';
    digits += text.slice(start, end);
    likeNumbers &&= before === '' || before === ' ' || before === '-';
    overLines ||= before.endsWith('\n');
    if (digits.length < digitsMin || !(likeNumbers || isCardShape(groups.slice(0, i + 1)))) continue;
    if (overLines && (after.endsWith('\n') || followsLineOfDigits(text, groups[0]!.start))) continue;
    if (validator.isCreditCard(digits)) longest = end;
  }
  return longest;
}

/** In a column of figures every fiftieth row of four would be a card: one over several lines has no neighbours. */
function followsLineOfDigits(text: string, start: number): boolean {
  return /\d\r?\n$/.test(text.slice(Math.max(0, start - 3), start));
}

/**
 * Dots, underscores and line ends also stand in versions, addresses, dates and columns of figures: between them a card
 * must be grouped as cards are.
 */
const cardShapes = new Set(['4 4 4 4', '4 4 4 4 3', '4 6 5', '4 6 4']);

function isCardShape(groups: DigitRow['groups']): boolean {
  return cardShapes.has(groups.map(({ start, end }) => end - start).join(' '));
}
