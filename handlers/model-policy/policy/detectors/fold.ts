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

/**
 * So many characters in a row that are not seen belong to the one before them; accents on one letter are rarely more
 * than five. A longer row is no longer part of any number: else one could make a stream wait for as long as it likes.
 */
const unseenMax = 32;
/** Stands for such a row. No text has it otherwise: controls are not seen. */
const rupture = '\0';
/** The most that one unit of folded text stands for: itself, and what is not seen behind it, of two units each. */
export const unitsPerFoldedUnit = 2 + 2 * unseenMax;

/** In time linear in the text; a text of plain characters comes back as it is. */
export function fold(text: string): Folded {
  const folding = new Folding();
  folding.push(text);
  folding.end();
  return folding;
}

/** A text that is folded as it comes. What was folded does not change with what follows. */
export class Folding implements Folded {
  /** What was folded so far, without what was dropped. */
  text = '';
  /** How much was dropped of the folded text. */
  dropped = 0;
  // Pieces of the original that go on unchanged: where each begins in the folded text, and where in the original.
  #begins: number[] = [0];
  #origins: number[] = [0];
  #taken = 0;
  #unseen = 0;
  /** The first half of a character whose second half may come with the next piece. */
  #half = '';

  push(piece: string): void {
    const input = this.#half + piece;
    this.#half = halfAtEnd(input);
    this.#fold(this.#half === '' ? input : input.slice(0, -1));
  }

  end(): void {
    this.#fold(this.#half);
    this.#half = '';
  }

  /** In the original as a whole; for the end of the text, with everything that is not seen behind it. */
  origin(offset: number): number {
    const at = offset + this.dropped;
    const piece = lastAtMost(this.#begins, at);
    return this.#origins[piece]! + at - this.#begins[piece]!;
  }

  /** Forgets the beginning of the folded text. */
  drop(units: number): void {
    this.text = this.text.slice(units);
    this.dropped += units;
    const piece = lastAtMost(this.#begins, this.dropped);
    if (piece === 0) return;
    this.#begins = this.#begins.slice(piece);
    this.#origins = this.#origins.slice(piece);
  }

  #fold(input: string): void {
    let position = 0;
    let folded = '';
    if (input.search(otherwise) >= 0) {
      for (const { 0: character, index } of input.matchAll(otherwise)) {
        if (index > position) this.#unseen = 0;
        folded += input.slice(position, index) + this.#plain(character);
        position = index + character.length;
        this.#turn(this.dropped + this.text.length + folded.length, this.#taken + position);
      }
    }
    if (input.length > position) this.#unseen = 0;
    this.text += folded + input.slice(position);
    this.#taken += input.length;
  }

  #plain(character: string): string {
    const plain = plainOf(character);
    this.#unseen = plain === '' ? this.#unseen + 1 : 0;
    return this.#unseen === unseenMax + 1 ? rupture : plain;
  }

  #turn(begin: number, origin: number): void {
    if (this.#begins.at(-1) === begin) this.#origins[this.#origins.length - 1] = origin;
    else {
      this.#begins.push(begin);
      this.#origins.push(origin);
    }
  }
}

function halfAtEnd(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.at(-1)! : '';
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

/** The index of the last number that is not greater, in sorted numbers of which the first never is. */
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
