import { expect, it } from 'vitest';
import { createTestDatabase } from '../../../tools/test-database/index.ts';
import { openDatabase } from './database.ts';
import { vectorSearchFault } from './vector-search-fault.ts';

it('MEM-01: a search that runs into the time-out of statements says so, and what to do', async () => {
  const test = await createTestDatabase();
  const database = openDatabase(test.url);
  const failed = (text: string) =>
    database
      .transaction(async (query) => {
        await query({ text: 'set local statement_timeout = 5' });
        await query({ text });
      })
      .catch((error: unknown) => error);
  try {
    expect(vectorSearchFault(await failed('select pg_sleep(60)'), 'notes')).toMatchObject({
      code: 'timeout',
      status: 504,
      retryable: false,
      message: expect.stringContaining('notes has more embeddings') as string,
    });
    const other = await failed('select nothing');
    expect(vectorSearchFault(other, 'notes')).toBe(other);
  } finally {
    await database.close();
    await test.drop();
  }
});
