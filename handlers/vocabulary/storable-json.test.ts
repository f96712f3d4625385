import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storableJson } from './storable-json.ts';

it('RUN-06: what Postgres cannot store becomes U+FFFD, everything else stays', () => {
  const text = (value: string) => JSON.parse(storableJson(JSON.stringify(value))) as string;
  expect(text('a\u0000b')).toBe('a\ufffdb');
  expect(text('half \ud83d')).toBe('half \ufffd');
  expect(text('\udca9 half')).toBe('\ufffd half');
  expect(text('whole 😀, a backslash \\ and the words \\u0000')).toBe('whole 😀, a backslash \\ and the words \\u0000');
});

it('RUN-06: any text comes out well formed, and is left alone when it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const stored = JSON.parse(storableJson(JSON.stringify(value))) as string;
      expect(stored).toBe(value.toWellFormed().replaceAll('\u0000', '\ufffd'));
    }),
  );
});
