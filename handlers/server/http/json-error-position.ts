// In a string everything from the space on but the quote and the backslash stands for itself.
const token =
  /[{}[\]:,]|"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const space = /[ \t\n\r]*/y;

/** What may come next: a value, a value or `]`, a key, a key or `}`, a colon, a comma or the closing bracket, nothing. */
type Expected = 'value' | 'item' | 'key' | 'member' | 'colon' | 'more' | 'end';

/**
 * Where a text stops being JSON, counted in characters from 0. V8's own message quotes the text around the place
 * instead of naming it, and what a caller sent must not come back in an error or reach a log.
 */
export function jsonErrorPosition(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    space.lastIndex = at;
    space.test(text);
    at = space.lastIndex;
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    if (found === undefined) return at;
    const next = after(found, expected, open);
    if (next === undefined) return at;
    expected = next;
    at += found.length;
  }
}

function after(found: string, expected: Expected, open: ('{' | '[')[]): Expected | undefined {
  const afterValue = (): Expected => (open.length === 0 ? 'end' : 'more');
  if (expected === 'value' || expected === 'item') {
    if (found === '{') return (open.push('{'), 'member');
    if (found === '[') return (open.push('['), 'item');
    if (found === ']' && expected === 'item') return (open.pop(), afterValue());
    return '}]:,'.includes(found) ? undefined : afterValue();
  }
  if (expected === 'key' || expected === 'member') {
    if (found === '}' && expected === 'member') return (open.pop(), afterValue());
    return found.startsWith('"') ? 'colon' : undefined;
  }
  if (expected === 'colon') return found === ':' ? 'value' : undefined;
  if (expected === 'end') return undefined;
  const inside = open.at(-1);
  if (found === ',') return inside === '{' ? 'key' : 'value';
  if (found === (inside === '{' ? '}' : ']')) return (open.pop(), afterValue());
  return undefined;
}
