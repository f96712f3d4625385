/** At most `length` UTF-16 code units, without half a character at the end: no database stores such a text. */
export function cutText(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
