import type { Detector, Scan } from './detector.ts';
import { privateKeyBegins, privateKeyEnd, privateKeyHeadMax, type PrivateKeyBody } from './private-key.ts';
import { beginOfMark, decideToken, endOfToken, findMark, tokenReach, type TokenForm } from './token.ts';
import type { Span } from './span.ts';

/**
 * Keys and tokens that their vendors mark with a prefix of their own, and private keys between their markers. A token
 * is certain long before its end, and a key with its first line: from there on everything belongs to it until its
 * characters end, so that however long it is nothing has to wait.
 */
export const secrets: Detector = {
  reach: Math.max(tokenReach, privateKeyHeadMax),
  begin: beginScan,
};

function beginScan(): Scan {
  let open: TokenForm | PrivateKeyBody | undefined;
  const endOf = (text: string, at: number, ended: boolean) => {
    const { end, closed } =
      open === 'words' || open === 'web' ? endOfToken(text, at, open, ended) : privateKeyEnd(text, at, open!, ended);
    if (closed) open = undefined;
    return end;
  };
  return (text, from, ended, found) => {
    let at = from;
    if (open) {
      const end = endOf(text, at, ended);
      if (end > at) found(at, end, true);
      at = end;
      if (open) return at;
    }
    for (;;) {
      const start = findMark(text, at);
      if (start < 0) return ended ? text.length : beginOfMark(text, at);
      const certain = text[start] === '-' ? privateKeyBegins(text, start, ended) : decideToken(text, start, ended);
      if (certain === undefined) return start;
      at = start + 1;
      if (!certain) continue;
      at = certain.end;
      open = certain.goesOn;
      if (open) at = endOf(text, at, ended);
      found(start, at);
      if (open) return at;
    }
  };
}

/** In a whole text. */
export function findSecrets(text: string): Span[] {
  const found: Span[] = [];
  secrets.begin()(text, 0, true, (start, end) => found.push({ start, end }));
  return found;
}
