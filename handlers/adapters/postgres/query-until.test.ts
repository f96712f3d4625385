import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../tools/test-database/index.ts';
import { openDatabase, type Database } from './database.ts';

let test: Awaited<ReturnType<typeof createTestDatabase>>;
let database: Database;
beforeAll(async () => {
  test = await createTestDatabase();
  database = openDatabase(test.url, { poolSize: 2 });
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

const sleep = { text: 'select pg_sleep(600)' };
const untilSleeping = async (count: number) => {
  const text = `select 1 from pg_stat_activity where query = $1 and state = 'active'`;
  while ((await database.query({ text, values: [sleep.text] })).length !== count) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

describe('a statement that somebody may stop waiting for', () => {
  it('MEM-01: answers like any other', async () => {
    const { signal } = new AbortController();
    expect(await database.queryUntil({ text: 'select 1 as one' }, signal)).toEqual([{ one: 1 }]);
    await expect(database.queryUntil({ text: 'selec 1' }, signal)).rejects.toThrow('syntax error');
  });

  it('MEM-01: ends in the database with whoever asked, and its connection serves nobody else', async () => {
    const stop = new AbortController();
    const asked = database.queryUntil(sleep, stop.signal);
    const stopped = expect(asked).rejects.toThrow('gone');
    await untilSleeping(1);
    stop.abort(new Error('gone'));
    await stopped;
    await untilSleeping(0);
    const answers = Array.from({ length: 20 }, () => database.query({ text: 'select pg_sleep(0.01)' }));
    expect(await Promise.all(answers)).toHaveLength(20);
  });

  it('MEM-01: does not begin for whoever has gone', async () => {
    await expect(database.queryUntil(sleep, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    await untilSleeping(0);
  });
});
