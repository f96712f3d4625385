import { expect, it } from 'vitest';
import { decodeCursor, encodeCursor, pageOf } from './page-cursor.ts';

const scope = { list: 'runs', tenantId: 'tnt_a', filter: { status: 'failed' } };

it('RUN-08: a cursor leads back to where its page ended', () => {
  expect(decodeCursor(scope, encodeCursor(scope, 'run_1'))).toBe('run_1');
  expect(decodeCursor(scope, undefined)).toBeUndefined();
});

it.each([
  ['another tenant', { ...scope, tenantId: 'tnt_b' }],
  ['another list', { ...scope, list: 'agents' }],
  ['another filter', { ...scope, filter: { status: 'completed' } }],
  ['no filter', { list: 'runs', tenantId: 'tnt_a' }],
])('TEN-02: a cursor is refused by %s', (_, other) => {
  expect(() => decodeCursor(other, encodeCursor(scope, 'run_1'))).toThrow(/cursor does not belong/);
});

const whole = encodeCursor(scope, 'run_1');
it.each([
  '',
  '!',
  'bm90aGluZw',
  encodeCursor(scope, ''),
  encodeCursor(scope, 'run_\0'),
  encodeCursor(scope, `run_${'1'.repeat(300)}`),
  whole.slice(0, -2), // cut off on its way
])('API-03: %j is no cursor', (text) => {
  expect(() => decodeCursor(scope, text)).toThrow(/cursor does not belong/);
});

it('RUN-08: the item read beyond the page says that there is another', () => {
  const full = pageOf(scope, ['c', 'b', 'a'], 2, (item) => item);
  expect(full.items).toEqual(['c', 'b']);
  expect(decodeCursor(scope, full.next_cursor!)).toBe('b');
  expect(pageOf(scope, ['c', 'b'], 2, (item) => item)).toEqual({ items: ['c', 'b'], next_cursor: null });
});
