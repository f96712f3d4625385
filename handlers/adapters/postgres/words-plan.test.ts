import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../tools/test-database/index.ts';
import { byWords } from './memory-store.ts';

/** A tenant with many entries beside one with few, all with a word that everybody writes. */
const [many, few] = [30_000, 100];
let test: Awaited<ReturnType<typeof createTestDatabase>>;
let client: pg.Client;
beforeAll(async () => {
  test = await createTestDatabase();
  client = new pg.Client(test.url);
  await client.connect();
  for (const [tenant, count] of [
    ['tnt_many', many],
    ['tnt_few', few],
    ['tnt_other', few],
  ]) {
    await client.query(
      `insert into memory_entries (tenant_id, namespace, key, text, metadata, words, bytes)
        select $1, 'notes', i, '', '{}', ('''the'':1 ''w' || i % 500 || ''':2')::tsvector, 0 from generate_series(1, $2::int) i`,
      [tenant, count],
    );
  }
  await client.query('analyze memory_entries');
});
afterAll(async () => {
  await client.end();
  await test.drop();
});

interface Plan {
  'Plan Rows': number;
  'Actual Rows': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Plan[];
}

/** Entries that any step of a search looked at. */
async function lookedAt(tenant: string, words: string): Promise<number> {
  const { text, values } = byWords([tenant, 'notes', words, '{}', 10]);
  const explained = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    `explain (analyze, format json) ${text}`,
    values,
  );
  const most = (plan: Plan): number =>
    Math.max(
      plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0) + (plan['Rows Removed by Index Recheck'] ?? 0),
      ...(plan.Plans ?? []).map(most),
    );
  return most(explained.rows[0]!['QUERY PLAN'][0].Plan);
}

describe('the search by words among many tenants', () => {
  it.each([`'the'`, `'the' | 'w7'`, `'w7'`, `'nowhere'`])(
    'MEM-01, TEN-02: a small tenant’s search looks at its own entries only: %s',
    async (words) => expect(await lookedAt('tnt_few', words)).toBeLessThanOrEqual(few),
  );

  it('MEM-01: is planned for each tenant, not once for all', () => expect(byWords([]).name).toBeUndefined());

  it('MEM-01: a large tenant’s search for a rare word goes by the word', async () => {
    expect(await lookedAt('tnt_many', `'w7'`)).toBeLessThan(many / 100);
  });
});
