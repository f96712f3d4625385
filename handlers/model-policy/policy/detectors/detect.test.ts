import { describe, expect, it } from 'vitest';
import { entities } from '../ruleset.ts';
import { detect, withoutOverlaps } from './detect.ts';

const all = new Set(entities);
const found = (text: string) => detect(text, all).map(({ entity, start, end }) => [entity, text.slice(start, end)]);

describe('what detectors find', () => {
  it.each([
    ['4111111111111111', '4111111111111111'],
    ['pay 4111 1111 1111 1111 now', '4111 1111 1111 1111'],
    ['3782-822463-10005', '3782-822463-10005'],
    ['room 12 4111 1111 1111 1111 2 nights', '4111 1111 1111 1111'],
    ['pay 4111.1111.1111.1111.', '4111.1111.1111.1111'],
    ['file_4111_1111_1111_1111_scan', '4111_1111_1111_1111'],
    ['3782.822463.10005', '3782.822463.10005'],
    ['4111\n1111\n1111\n1111', '4111\n1111\n1111\n1111'],
    ['it wraps: 4111 1111\r\n1111 1111', '4111 1111\r\n1111 1111'],
  ])('MOD-07: card number: %s', (text, card) => {
    expect(found(text)).toEqual([['credit_card', card]]);
  });

  const card = '4111111111111111';
  const each = (change: (digit: string) => string) => card.replace(/\d/g, change);
  it.each([
    ['no-break spaces', '4111\u00a01111\u00a01111\u00a01111'],
    ['thin spaces', '4111\u20091111\u20091111\u20091111'],
    ['en dashes', '4111\u20131111\u20131111\u20131111'],
    ['soft hyphens', '4111\u00ad1111\u00ad1111\u00ad1111'],
    ['zero-width spaces', each((digit) => `${digit}\u200b`).slice(0, -1)],
    ['tags of an invisible plane', '4111\u{e0041}111111111111'],
    ['controls', '4111\u00001111\u00001111\u00001111'],
    ['full-width digits', each((digit) => String.fromCharCode(0xff10 + Number(digit)))],
    ['Arabic digits', each((digit) => String.fromCharCode(0x660 + Number(digit)))],
    ['mathematical digits', each((digit) => String.fromCodePoint(0x1d7e2 + Number(digit)))],
    ['accents', each((digit) => `${digit}\u0301`)],
  ])('MOD-07: card number with %s, exactly where it stands', (_what, text) => {
    const [span, ...rest] = detect(`é \u00a0😀 pay ${text} now\u200b`, all);
    expect(rest).toEqual([]);
    expect(`é \u00a0😀 pay ${text} now\u200b`.slice(span!.start, span!.end)).toBe(text);
  });

  it('MOD-07: an address and an account number with characters that are not seen', () => {
    const text = 'ada@exam\u200bple.org, ｂｏｂ＠example.org and DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000';
    expect(found(text).map(([entity]) => entity)).toEqual(['email', 'email', 'iban']);
  });

  it.each([
    '4111 1111 1111 1112',
    '1234567890123456',
    '20261123101500',
    '0000000000000000',
    'v1.2.3.4.5.6.7.8.9.10.11.12',
    'v4111.1.1.1.1.1.1.1.1.1.1.1.1', // the digits of a card, and no card's groups
    '411111111111.1111',
    '192.168.100.101 and 192.168.100.102',
    '255.255.255.255.192.168.0.1',
    '2026.11.23.18.55.50.123',
    '2026-11-23T18:55:50.123456Z',
    '+49.151.2345.6789, 555.123.4567, (555) 123-4567',
    'order 4500012345, invoice 2026_0000_1234_5678',
    '356a192b7913b04c54574d18c28d46e6395428ab',
    '550e8400-e29b-41d4-a716-446655440000',
    '0x4242_4242_4242_4241',
    '1200\n3400\n5600\n7800\n9100',
    '41\n1111\n1111\n1111\n11',
    '5000\n4111\n1111\n1111\n1111', // a column of figures
    '4111\r\n1111\r\n1111\r\n1111\r\n7000',
  ])('MOD-07: no card number: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['DE89370400440532013000', 'DE89370400440532013000'],
    ['to GB29 NWBK 6016 1331 9268 19, please', 'GB29 NWBK 6016 1331 9268 19'],
    ['FR14 2004 1010 0505 0001 3M02 606 is mine', 'FR14 2004 1010 0505 0001 3M02 606'],
    ['de89370400440532013000', 'de89370400440532013000'],
    ['Gb29 nwbk 6016 1331 9268 19', 'Gb29 nwbk 6016 1331 9268 19'],
  ])('MOD-07: account number: %s', (text, iban) => {
    expect(found(text)).toEqual([['iban', iban]]);
  });

  it.each([
    'DE89370400440532013001',
    'XX89370400440532013000',
    'AB12 is a seat',
    'de89370400440532013001',
    'in 2026 no 12 of us were at 10 00 on my 21 st',
    'de89abcdef0123456789abcdef0123456789abcd',
    'es20 es21 es22 es23 es24 es25 es26',
    'no12-3456-7890-1234',
    'is50e8400-e29b-41d4-a716-446655440000',
  ])('MOD-07: no account number: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['write to ada@example.org.', 'ada@example.org'],
    ['<Ada.Lovelace+x@mail.example.co.uk>', 'Ada.Lovelace+x@mail.example.co.uk'],
  ])('MOD-07: e-mail address: %s', (text, email) => {
    expect(found(text)).toEqual([['email', email]]);
  });

  it.each(['@home', 'a@b', 'npm install @types/node@24', 'x@localhost'])('MOD-07: no e-mail address: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'sk-proj-abcdefghijklmnop0123456789',
    'AKIAIOSFODNN7EXAMPLE',
    `ghp_${'a1B2'.repeat(9)}`,
    'xoxb-123456789012-abcdefghij',
    `aos_Ab12Cd34_${'x'.repeat(43)}`,
    `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N`,
    `sk-${'a'.repeat(3_000)}`,
    '-----BEGIN RSA PRIVATE KEY-----\nMIIEvQIBADANBg+/kqhki==\n-----END RSA PRIVATE KEY-----',
    '-----BEGIN PRIVATE KEY-----\\nMIIEvQIBADAN\\n-----END PRIVATE KEY-----',
  ])('MOD-07: secret: %s', (text) => {
    expect(found(`my key is ${text} ok`)).toEqual([['secret', text]]);
  });

  it('MOD-07: a private key without its end goes as far as its characters do', () => {
    const text = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADAN\nMIIE... and so on';
    expect(found(text)).toEqual([['secret', text.slice(0, text.indexOf('.'))]]);
  });

  it.each(['sk-short', 'task-abcdefghijklmnopqrstuvwxyz', 'eyJ is how they begin', '-----BEGIN PUBLIC KEY-----'])(
    'MOD-07: no secret: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('MOD-07: everything in one text, in its order, also where one thing hides inside another', () => {
    const text = 'sk-abcdefghijklmnop012345@example.org, 4111111111111111, DE89370400440532013000';
    expect(found(text).map(([entity]) => entity)).toEqual(['secret', 'email', 'credit_card', 'iban']);
  });

  it('MOD-07: what overlaps is taken out as one piece, with nothing of it left', () => {
    const spans = [
      { entity: 'iban' as const, start: 0, end: 10 },
      { entity: 'email' as const, start: 5, end: 15 },
      { entity: 'email' as const, start: 6, end: 8 },
      { entity: 'secret' as const, start: 15, end: 20 },
    ];
    expect(withoutOverlaps(spans)).toEqual([
      { entity: 'iban', start: 0, end: 15 },
      { entity: 'secret', start: 15, end: 20 },
    ]);
  });

  it.each([
    ['digits', '1'.repeat(200_000)],
    ['groups of digits', '4111 '.repeat(40_000)],
    ['beginnings of keys', 'sk-'.repeat(60_000)],
    ['beginnings of tokens', 'eyJ-'.repeat(50_000)],
    ['signs of addresses', 'a@'.repeat(100_000)],
    ['one long word', 'a'.repeat(200_000)],
    ['characters that are not seen', '4\u200b'.repeat(100_000)],
    ['foreign digits', '\u0664\u{1d7e3}'.repeat(60_000)],
    ['beginnings of account numbers', 'DE89 '.repeat(40_000)],
  ])(
    'MOD-07: 200,000 characters of %s are judged without stalling the node',
    (_what, text) => {
      expect(() => detect(text, all)).not.toThrow();
    },
    5_000,
  );
});
