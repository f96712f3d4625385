/**
 * JSON text that Postgres can take: it has no place for U+0000 and half surrogate pairs, and one such character from a
 * web page, a model or a caller would make a run's log refuse the event for ever. They become U+FFFD. JSON.stringify
 * writes exactly these as escapes, so they can be replaced in the text; the pattern takes an escaped backslash as one
 * unit, which keeps the harmless text `\\u0000` as it is.
 */
export function storableJson(text: string): string {
  return text.replace(/\\(?:\\|u0000|ud[89a-f][0-9a-f]{2})/g, (found) => (found === '\\\\' ? found : '\ufffd'));
}
