import { describe, expect, it } from 'vitest';
import { createInMemoryMemoryStore } from '#adapters/in-memory/memory-store.ts';
import { searchMemory, type MemoryQuestion } from './search-memory.ts';

const auth = {
  tenant_id: 'tnt_a',
  principal: { principal_id: 'usr_a', principal_type: 'user' as const },
  scopes: [],
  roles: [],
};

async function filled() {
  const store = createInMemoryMemoryStore();
  const put = (key: string, text: string, embedding: number[], metadata = {}) =>
    store.put(auth, 'notes', key, { text, metadata, embedding }, 10_000);
  await put('words', 'the invoice is paid', [0, 1]);
  await put('vector', 'money has arrived', [1, 0], { team: 'b' });
  await put('both', 'an invoice arrived', [1, 0.2], { team: 'a' });
  await put('neither', 'good weather', [-1, 0]);
  return (question: Partial<MemoryQuestion>) => searchMemory(store, auth, 'notes', { limit: 10, ...question });
}

const keys = (hits: { memory: { key: string } }[]) => hits.map(({ memory }) => memory.key);

describe('searchMemory', () => {
  it('MEM-01: by words, by vector, and both joined: who is near in both comes first', async () => {
    const search = await filled();
    expect(keys(await search({ query: 'Invoice, please!' }))).toEqual(['both', 'words']);
    expect(keys(await search({ vector: [2, 0] }))).toEqual(['vector', 'both', 'words', 'neither']);
    expect(keys(await search({ query: 'invoice', vector: [2, 0] }))).toEqual(['both', 'words', 'vector', 'neither']);
    expect(keys(await search({ query: 'invoice', vector: [2, 0], limit: 1 }))).toEqual(['both']);
  });

  it('MEM-01: a filter narrows both', async () => {
    const search = await filled();
    expect(keys(await search({ query: 'arrived', vector: [1, 0], filter: { team: 'a' } }))).toEqual(['both']);
  });

  it('MEM-01: a query without any word finds nothing by words', async () => {
    const search = await filled();
    expect(await search({ query: '?!' })).toEqual([]);
    expect(keys(await search({ query: '?!', vector: [1, 0], limit: 1 }))).toEqual(['vector']);
  });

  it.each([[{}], [{ filter: { a: 1 } }], [{ vector: [0, 0] }], [{ query: 'a', filter: { a: '\ud800' } }]])(
    'MEM-01: refuses %j',
    async (question) => {
      const search = await filled();
      await expect(search(question)).rejects.toMatchObject({ code: 'invalid_request', status: 400 });
    },
  );
});
