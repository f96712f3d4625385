/** A text as a reader sees it, in ASCII where that can be said, and where each place of it stands in the original. */
export interface Folded {
  readonly text: string;
  /** UTF-16 offset in the original of an offset in `text`; its length for the length. */
  origin(offset: number): number;
}

/**
 * What looks like a digit, a space or a dash and is another character, and what is not seen at all: zero-width
 * characters, soft hyphens, accents, controls. A number copied from a PDF or a web page is full of them, and whoever
 * wants to hide one puts them in. Of the full-width forms only what numbers and addresses are made of: Chinese text is
 * full of the others.
 */
const otherwise =
  /[[\p{Nd}\p{Zs}\p{Pd}\u2212\uff0d\uff0e\uff10-\uff19\uff20-\uff3a\uff3f\uff41-\uff5a\p{M}\p{Cc}\p{DI}]--[\t\n\r\x20-\x7e]]/gv;

/** In time linear in the text; a text of plain characters comes back as it is. */
export function fold(text: string): Folded {
  if (text.search(otherwise) < 0) return { text, origin: (offset) => offset };
  // Pieces of the original that go on unchanged: where each begins in the folded text, and where in the original.
  const begins: number[] = [0];
  const origins: number[] = [0];
  let folded = '';
  let taken = 0;
  for (const { 0: character, index } of text.matchAll(otherwise)) {
    folded += text.slice(taken, index) + plainOf(character);
    taken = index + character.length;
    begins.push(folded.length);
    origins.push(taken);
  }
  folded += text.slice(taken);
  return {
    text: folded,
    origin(offset) {
      const piece = lastAtMost(begins, offset);
      return Math.min(origins[piece]! + offset - begins[piece]!, text.length);
    },
  };
}

const digit = /\p{Nd}/u;
const space = /\p{Zs}/u;
const dash = /[\p{Pd}\u2212]/u;
/** From a full-width form of an ASCII character to the character. */
const fullWidthShift = 0xfee0;

function plainOf(character: string): string {
  const code = character.codePointAt(0)!;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - fullWidthShift);
  if (digit.test(character)) return String(digitOf(code));
  if (space.test(character)) return ' ';
  return dash.test(character) ? '-' : '';
}

/** Unicode promises that the digits of a script stand side by side from 0 to 9. */
function digitOf(code: number): number {
  let zero = code;
  while (digit.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}

/** The index of the last number that is not greater, in sorted numbers of which the first is 0. */
function lastAtMost(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
