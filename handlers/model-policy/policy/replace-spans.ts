/** @param spans sorted by start, not overlapping */
export function replaceSpans<S extends { start: number; end: number; entity: string }>(
  text: string,
  spans: readonly S[],
  replacementOf: (entity: string) => string,
): string {
  let result = '';
  let position = 0;
  for (const { start, end, entity } of spans) {
    result += text.slice(position, start) + replacementOf(entity);
    position = end;
  }
  return result + text.slice(position);
}
