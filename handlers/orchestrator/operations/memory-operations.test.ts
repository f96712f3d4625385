import { describe, expect, it } from 'vitest';
import type { Tenant } from '#generated/vocabulary/types.ts';
import { createInMemoryMemoryStore } from '#adapters/in-memory/memory-store.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { deleteMemory } from './delete-memory.ts';
import { getMemory } from './get-memory.ts';
import { listMemory } from './list-memory.ts';
import { putMemory } from './put-memory.ts';
import { searchMemory } from './search-memory.ts';

const auth: AuthContext = {
  tenant_id: 'tnt_a',
  principal: { principal_id: 'usr_a', principal_type: 'user' },
  scopes: [],
  roles: [],
};
const call = {
  correlationId: 'corr_1',
  traceparent: '',
  signal: new AbortController().signal,
  acceptsEventStream: false,
};

function open(storage: object | undefined = { max_memory_bytes: 10_000 }) {
  const tenant = { tenant_id: 'tnt_a', quotas: { ...(storage && { storage }) } } as unknown as Tenant;
  const ports = { memory: createInMemoryMemoryStore({ now: () => 0 }), tenants: { find: async () => tenant } };
  const of = (key: string) => ({ path: { namespace: 'notes', key }, query: {}, headers: {} });
  const ofAll = { path: { namespace: 'notes' }, headers: {} };
  return {
    put: (key: string, body: { text: string; metadata?: object; embedding?: number[] }, who = auth) =>
      putMemory(ports)(who, { ...of(key), body: body as { text: string } }, call),
    get: (key: string, who = auth) => getMemory(ports)(who, of(key), call),
    remove: (key: string, who = auth) => deleteMemory(ports)(who, of(key), call),
    list: (limit: number, cursor?: string, who = auth) =>
      listMemory(ports)(who, { ...ofAll, query: { limit, ...(cursor && { cursor }) } }, call),
    search: (body: object, who = auth) => searchMemory(ports)(who, { ...ofAll, query: {}, body }, call),
  };
}

describe('memory over its operations', () => {
  it('MEM-01: what was put is shown as D.9 says, found, and gone once deleted', async () => {
    const { put, get, search, remove } = open();
    const memory = {
      namespace: 'notes',
      key: 'a',
      text: 'some words',
      metadata: { n: 1 },
      embedding_dimensions: 2,
      bytes: 5 + 1 + 10 + 7 + 8,
      created_at: '1970-01-01T00:00:00.000Z',
      updated_at: '1970-01-01T00:00:00.000Z',
    };
    const kept = await put('a', { text: 'some words', metadata: { n: 1 }, embedding: [1, 0] });
    expect(kept).toEqual({ status: 200, body: { memory, correlation_id: 'corr_1' } });
    expect(await get('a')).toEqual(kept);
    const { body } = await search({ query: 'words', vector: [1, 0] });
    expect(body.hits).toEqual([{ memory, score: expect.any(Number) as number }]);
    expect(await remove('a')).toMatchObject({ body: { namespace: 'notes', key: 'a', deleted: true } });
    await expect(remove('a')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('MEM-01: pages hold no texts, and a cursor belongs to its tenant', async () => {
    const { put, list } = open();
    for (const key of ['b', 'c', 'a']) await put(key, { text: key });
    const first = await list(2);
    expect(first.body.memories.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(first.body.memories[0]).not.toHaveProperty('text');
    const second = await list(2, first.body.next_cursor!);
    expect(second.body).toMatchObject({ memories: [{ key: 'c' }], next_cursor: null });
    const refused = list(2, first.body.next_cursor!, { ...auth, tenant_id: 'tnt_b' });
    await expect(refused).rejects.toMatchObject({ code: 'invalid_request', details: { field: 'cursor' } });
  });

  it('SEC-06: an entry of another tenant answers like one that nobody has', async () => {
    const { put, get, remove, search } = open();
    await put('a', { text: 'words' });
    const other = { ...auth, tenant_id: 'tnt_b' };
    const faceOf = async (asked: Promise<unknown>) => asked.catch((fault: Error) => ({ text: fault.message, fault }));
    for (const ask of [get, remove]) {
      expect(await faceOf(ask('a', other))).toEqual(await faceOf(open()[ask === get ? 'get' : 'remove']('a')));
    }
    expect((await search({ query: 'words' }, other)).body.hits).toEqual([]);
    expect((await get('a')).body.memory.text).toBe('words');
  });

  it.each([
    [{ max_memory_bytes: 20 }, 20],
    [undefined, 0],
  ])('MEM-01, TEN-03: with the storage quota %j a put beyond it is refused by name', async (storage, value) => {
    const { put } = storage ? open(storage) : open({});
    await expect(put('a', { text: 'more than twenty bytes' })).rejects.toMatchObject({
      code: 'quota_exceeded',
      status: 429,
      details: { limit: 'storage.max_memory_bytes', value },
    });
  });

  it('MEM-01: too large a text answers 413 and names the cap', async () => {
    await expect(open().put('a', { text: 'ü'.repeat(40_000) })).rejects.toMatchObject({
      status: 413,
      details: { field: 'text', bytes: 80_000, limit_bytes: 65_536 },
    });
  });
});
