/** Groups of digits with one separator between each two. */
export interface DigitRow {
  readonly groups: readonly DigitGroup[];
}

export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  /** What separates it from the next group of the row; empty behind the last. */
  readonly after: string;
}

const separator = /(?:[ ._-]|\r?\n)(?=\d)/y;
const mayBeSeparator = /^(?:[ ._-]|\r?\n?)$/;

/**
 * The groups from `start` on that together have at most `digitsMax` digits.
 * @returns undefined while the text that is still to come decides where the row ends
 */
export function rowOfDigits(text: string, start: number, digitsMax: number, ended: boolean): DigitRow | undefined {
  const groups: DigitGroup[] = [];
  let digits = 0;
  for (let at = start; ;) {
    let end = at;
    while (end - at <= digitsMax && isDigit(text.charCodeAt(end))) end++;
    digits += end - at;
    if (digits > digitsMax) return { groups };
    const rest = text.length - end;
    if (!ended && rest <= 2 && mayBeSeparator.test(text.slice(end))) return undefined;
    separator.lastIndex = end;
    const after = separator.exec(text)?.[0] ?? '';
    groups.push({ start: at, end, after });
    if (after === '') return { groups };
    at = end + after.length;
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
