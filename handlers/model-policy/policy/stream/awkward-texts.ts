import fc from 'fast-check';

/** Texts for property tests of everything that judges texts while they come. */

const keyLine = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7';
const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N';

/** Things to be found, and things that nearly are. */
export const entityTexts: readonly string[] = [
  '4111111111111111',
  '4111 1111 1111 1111',
  '4111.1111.1111.1111',
  '4111_1111_1111_1111',
  '4111\n1111\r\n1111\n1111',
  '5000\n4111\n1111\n1111\n1111',
  '4111\n1111\n1111\n1111\n7000',
  '3782-822463-10005',
  '6304000000000000000',
  'DE89370400440532013000',
  'gb29 nwbk 6016 1331 9268 19',
  'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
  'ada@example.org',
  'Ada.Lovelace+x@mail.example.co.uk.',
  `${'l'.repeat(64)}@example.org`,
  `x@${'d'.repeat(60)}.${'e'.repeat(60)}.org`,
  'sk-proj-abcdefghijklmnop0123456789',
  `sk-${'a1-_'.repeat(40)}`,
  'AKIAIOSFODNN7EXAMPLE',
  `ghp_${'a1B2'.repeat(9)}`,
  `github_pat_${'a1B2_'.repeat(9)}`,
  'xoxb-123456789012-abcdefghij',
  `aos_Ab12Cd34_${'x'.repeat(43)}`,
  jwt,
  `-----BEGIN RSA PRIVATE KEY-----\n${keyLine}\n${keyLine}\n-----END RSA PRIVATE KEY-----`,
  `-----BEGIN PRIVATE KEY-----\\n${keyLine}==`,
  '4111 1111 1111 1112',
  '41111111111111110000000',
  'DE89370400440532013001',
  'sk-short',
  `AKIA${'A'.repeat(17)}`,
  'ada@localhost',
  'a@b@c.org@d.org',
  'eyJhbGciOiJIUzI1NiJ9.eyJzd',
  '-----BEGIN PUBLIC KEY-----',
  '10.20.30.40',
  'v2.14.3-rc.1',
  '2026-11-23T18:55:50.123Z',
];

const glue = [' ', ' ', '', '', '', '-', '.', '_', '\n', '\r\n', ', ', ': ', '@', '\t', '…', ' and the answer is '];
const unseen = ['\u200b', '\u00ad', '\u0301', '\u{e0041}', '\0', '\u200b'.repeat(31), '\u0301'.repeat(40)];
const foreign = ['é', '😀', '👩‍👩‍👧', '世界', '\u00a0', '\ud83d', '\ude00', '０', '\u{1d7e3}', '－', 'ａ'];
const beginnings = ['s', 'sk', 'sk-', 'gith', 'eyJ', '-----BEG', 'D', 'de8', '4', '4111 ', 'a@', '@', 'x_', '\\'];

/** Writes the digits of a text in another way. */
const spellings: readonly ((digit: string) => string)[] = [
  (digit) => digit,
  (digit) => `${digit}\u200b`,
  (digit) => String.fromCharCode(0xff10 + Number(digit)),
  (digit) => String.fromCodePoint(0x1d7e2 + Number(digit)),
];

const spelled = fc
  .tuple(fc.constantFrom(...entityTexts), fc.constantFrom(...spellings))
  .map(([text, spell]) => text.replaceAll(/\d/g, spell));
const cut = fc
  .tuple(fc.constantFrom(...entityTexts), fc.nat(80), fc.nat(80))
  .map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + length));
const fragment = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...entityTexts) },
  { weight: 2, arbitrary: spelled },
  { weight: 2, arbitrary: cut },
  { weight: 5, arbitrary: fc.constantFrom(...glue) },
  { weight: 1, arbitrary: fc.constantFrom(...unseen) },
  { weight: 1, arbitrary: fc.constantFrom(...foreign) },
  { weight: 2, arbitrary: fc.constantFrom(...beginnings) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
);

export const awkwardText: fc.Arbitrary<string> = fc.array(fragment, { maxLength: 9 }).map((parts) => parts.join(''));

/** Cuts a text into pieces of these lengths, over and over; one unit each is among them. */
export const cuts: fc.Arbitrary<readonly number[]> = fc.oneof(
  fc.constant([1]),
  fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }),
);

export function piecesOf(text: string, lengths: readonly number[]): string[] {
  const pieces: string[] = [];
  for (let at = 0, i = 0; at < text.length; at += lengths[i++ % lengths.length]!) {
    pieces.push(text.slice(at, at + lengths[i % lengths.length]!));
  }
  return pieces;
}
