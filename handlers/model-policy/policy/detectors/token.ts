import type { PrivateKeyBody } from './private-key.ts';

/** Which characters go on with a token: letters, digits, `_` and `-`; with `web`, also a dot between two of them. */
export type TokenForm = 'words' | 'web';

/** What is certain from `end` on: nothing more, or that what goes on in this form belongs to it. */
export interface Certain {
  readonly end: number;
  readonly goesOn: TokenForm | PrivateKeyBody | undefined;
}

interface Mark {
  readonly prefix: string;
  /** What must follow before it is a token. */
  readonly body: readonly Part[];
  readonly form: TokenForm | 'exact';
}
type Part = string | { readonly of: RegExp; readonly min: number; readonly max: number };

const some = (characters: string, min: number, max = min): Part => ({
  of: new RegExp(`[${characters}]{0,${max}}`, 'y'),
  min,
  max,
});
const words = (prefix: string, ...body: Part[]): Mark => ({ prefix, body, form: 'words' });

const marks: readonly Mark[] = [
  words('sk-', some('A-Za-z0-9_-', 20)), // OpenAI, Anthropic, and gateways that follow them
  ...['AKIA', 'ASIA'].map((prefix): Mark => ({ prefix, body: [some('A-Z0-9', 16)], form: 'exact' })), // AWS key ids
  ...['o', 'p', 's', 'u', 'r'].map((kind) => words(`gh${kind}_`, some('A-Za-z0-9', 36))), // GitHub
  words('github_pat_', some('A-Za-z0-9_', 40)),
  words('glpat-', some('A-Za-z0-9_-', 20)), // GitLab
  ...'abeoprs'.split('').map((kind) => words(`xox${kind}-`, some('A-Za-z0-9-', 10))), // Slack
  words('AIza', some('A-Za-z0-9_-', 35)), // Google
  words('hf_', some('A-Za-z0-9', 30)), // Hugging Face
  words('npm_', some('A-Za-z0-9', 36)),
  ...['rk', 'sk'].map((kind) => words(`${kind}_live_`, some('A-Za-z0-9', 20))), // Stripe
  words('aos_', some('A-Za-z0-9', 8), '_', some('A-Za-z0-9_-', 43)), // this product's own
  // JSON Web Tokens: two parts that begin as JSON does, signed or not.
  { prefix: 'eyJ', body: [some('A-Za-z0-9_-', 10, 500), '.eyJ', some('A-Za-z0-9_-', 10)], form: 'web' },
];

const keyMark = '-----BEGIN ';
const anyMark = new RegExp(`(?<![A-Za-z0-9_])(?:${marks.map(({ prefix }) => prefix).join('|')})|${keyMark}`, 'g');
const beginnings = [keyMark, ...marks.map(({ prefix }) => prefix)];
const longestMark = Math.max(...beginnings.map((beginning) => beginning.length));
/** All that a mark begins with, and that is no mark yet. */
const partsOfMarks = new Set(
  beginnings.flatMap((mark) => Array.from({ length: mark.length - 1 }, (_, i) => mark.slice(0, i + 1))),
);
const inWord = /[A-Za-z0-9_]/;

/** The most that stands between a token's beginning and certainty: a web token's first part, and the next one's head. */
export const tokenReach = Math.max(...marks.map(({ prefix, body }) => prefix.length + lengthOf(body)));

function lengthOf(body: readonly Part[]): number {
  return body.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : part.max), 1);
}

/** Where the next token or private key may begin; -1 if nowhere. */
export function findMark(text: string, from: number): number {
  anyMark.lastIndex = from;
  return anyMark.exec(text)?.index ?? -1;
}

/** Where at the end of the text a mark may have begun that is not complete yet. */
export function beginOfMark(text: string, from: number): number {
  for (let at = Math.max(from, text.length - longestMark + 1); at < text.length; at++) {
    const rest = text.slice(at);
    if (!partsOfMarks.has(rest)) continue;
    if (rest.startsWith('-') || at === 0 || !inWord.test(text[at - 1]!)) return at;
  }
  return text.length;
}

/** @returns null when there is no token at this mark, undefined while it is not decided */
export function decideToken(text: string, start: number, ended: boolean): Certain | null | undefined {
  const mark = marks.find(({ prefix }) => text.startsWith(prefix, start))!;
  let at = start + mark.prefix.length;
  for (const part of mark.body) {
    const end = typeof part === 'string' ? endOfLiteral(text, at, part) : endOfSome(text, at, part);
    if (end === undefined)
      return text.length - at < lengthMax(part) && !ended && mayGoOn(text, at, part) ? undefined : null;
    if (end === text.length && typeof part !== 'string' && end - at < part.max && !ended) return undefined;
    at = end;
  }
  if (mark.form !== 'exact') return { end: at, goesOn: mark.form };
  if (at === text.length && !ended) return undefined;
  return at < text.length && inWord.test(text[at]!) ? null : { end: at, goesOn: undefined };
}

function endOfLiteral(text: string, at: number, literal: string): number | undefined {
  return text.startsWith(literal, at) ? at + literal.length : undefined;
}

function endOfSome(text: string, at: number, { of, min }: Exclude<Part, string>): number | undefined {
  of.lastIndex = at;
  const { length } = of.exec(text)![0];
  return length >= min ? at + length : undefined;
}

function lengthMax(part: Part): number {
  return typeof part === 'string' ? part.length : part.min;
}

/** Whether the rest of the text is a part's beginning. */
function mayGoOn(text: string, at: number, part: Part): boolean {
  if (typeof part === 'string') return part.startsWith(text.slice(at));
  part.of.lastIndex = at;
  return at + part.of.exec(text)![0].length === text.length;
}

const tails: Record<TokenForm, RegExp> = {
  words: /[A-Za-z0-9_-]*/y,
  web: /[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*/y,
};

/** How far a token goes on, and whether it ends there. */
export function endOfToken(
  text: string,
  at: number,
  form: TokenForm,
  ended: boolean,
): { end: number; closed: boolean } {
  const tail = tails[form];
  tail.lastIndex = at;
  const end = at + tail.exec(text)![0].length;
  const open = end === text.length || (form === 'web' && end === text.length - 1 && text[end] === '.');
  return { end, closed: ended || !open };
}
