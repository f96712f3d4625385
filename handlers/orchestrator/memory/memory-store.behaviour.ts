import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KvStore } from '#orchestrator/tools/kv-store.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { memoryBytes, type MemoryHit, type MemoryStore, type NewMemory } from './memory-store.port.ts';

const plenty = 1_000_000;

interface Subject {
  store: MemoryStore;
  /** Counts against the same storage. */
  kvStore: KvStore;
  close(): Promise<void>;
}

/** What every MemoryStore promises (ARC-05). */
export function memoryStoreBehaviour(name: string, open: () => Promise<Subject>): void {
  describe(`${name}: memory store`, () => {
    let subject: Subject;
    let tenants = 0;
    const someone = (): AuthContext => auth(`tnt_rememberer_${++tenants}`);
    const put = (who: AuthContext, key: string, memory: Partial<NewMemory>, max = plenty, namespace = 'notes') =>
      subject.store.put(who, namespace, key, { text: 'some text', metadata: {}, ...memory }, max);
    const words = async (who: AuthContext, asked: string[], filter = {}, limit = 10) =>
      keysOf(await subject.store.searchWords(who, 'notes', asked, { filter, limit }));
    const near = async (who: AuthContext, vector: number[], filter = {}, limit = 10) =>
      keysOf(await subject.store.searchVector(who, 'notes', vector, { filter, limit }));

    beforeAll(async () => {
      subject = await open();
    });
    afterAll(() => subject.close());

    it('MEM-01: who has gone is not searched for', async () => {
      const bounds = { filter: {}, limit: 10 };
      const gone = AbortSignal.abort(new Error('gone'));
      await expect(subject.store.searchVector(someone(), 'notes', [1], bounds, gone)).rejects.toThrow('gone');
    });

    it('MEM-01: what was put is got, replaced by the next put, gone when deleted', async () => {
      const who = someone();
      expect(await subject.store.get(who, 'notes', 'a')).toBeUndefined();
      const first = await put(who, 'a', { text: 'one', metadata: { n: 1, deep: { er: [null, 'x'] } } });
      expect(await subject.store.get(who, 'notes', 'a')).toEqual(first);
      expect(first).toMatchObject({ namespace: 'notes', key: 'a', text: 'one', dimensions: 0 });
      expect(first.metadata).toEqual({ n: 1, deep: { er: [null, 'x'] } });
      expect(first.createdAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      const second = await put(who, 'a', { text: 'two', embedding: [1, 2] });
      expect(second).toMatchObject({ text: 'two', metadata: {}, dimensions: 2, createdAt: first.createdAt });
      expect(await subject.store.get(who, 'notes', 'a')).toEqual(second);
      expect(await subject.store.delete(who, 'notes', 'a')).toBe(true);
      expect(await subject.store.get(who, 'notes', 'a')).toBeUndefined();
      expect(await subject.store.delete(who, 'notes', 'a')).toBe(false);
    });

    it.each(['', ' \n\t', `it's "quoted" \\ 'and' | & ! :* <->`, '😀 ü 漢字', '%s $1 ?', 'x'.repeat(60_000)])(
      'MEM-01: keeps the text %j as it is',
      async (text) => {
        const who = someone();
        await put(who, 'a', { text });
        expect(await subject.store.get(who, 'notes', 'a')).toMatchObject({ text });
      },
    );

    it('MEM-01: lists a namespace by key, from behind the last one seen, without the texts', async () => {
      const who = someone();
      for (const key of ['b', 'a', 'C', 'a.1', 'a-1']) await put(who, key, {});
      await put(who, 'elsewhere', {}, plenty, 'other');
      const all = await subject.store.list(who, 'notes', { limit: 10 });
      expect(all.map(({ key }) => key)).toEqual(['C', 'a', 'a-1', 'a.1', 'b']);
      expect(all[0]).not.toHaveProperty('text');
      const next = await subject.store.list(who, 'notes', { after: 'a', limit: 2 });
      expect(next.map(({ key }) => key)).toEqual(['a-1', 'a.1']);
      expect(await subject.store.list(who, 'nothing', { limit: 10 })).toEqual([]);
    });

    it('MEM-01: finds entries that have any of the words; more of them, and more often, comes first', async () => {
      const who = someone();
      await put(who, 'one', { text: 'The cat sleeps on a warm stone.' });
      await put(who, 'both', { text: 'A CAT chased a dog: cat, dog!' });
      await put(who, 'none', { text: 'Birds sing.' });
      await put(who, 'cats', { text: 'Cats in plural are another word.' });
      await put(who, 'empty', { text: '' });
      expect(await words(who, ['cat', 'dog'])).toEqual(['both', 'one']);
      expect(await words(who, ['cat', 'dog'], {}, 1)).toEqual(['both']);
      expect(await words(who, ['unheard'])).toEqual([]);
    });

    it('MEM-01: words of any script and words that mean something to a query language are only words', async () => {
      const who = someone();
      await put(who, 'ü', { text: 'Grüße aus Köln & Ελλάδα, ２ mal 漢字' });
      await put(who, 'x', { text: `it's or & | ! not:* <-> "x"` });
      expect(await words(who, ['köln'])).toEqual(['ü']);
      expect(await words(who, ['ελλάδα'])).toEqual(['ü']);
      expect(await words(who, ['漢字'])).toEqual(['ü']);
      expect(await words(who, ['2'])).toEqual(['ü']);
      expect(await words(who, ['not', 'or'])).toEqual(['x']);
    });

    it('MEM-01: a text as long as may be kept is found by its first and its last word', async () => {
      const who = someone();
      const many = Array.from({ length: 12_000 }, (_, i) => `w${i}`).join(' ');
      await put(who, 'long', { text: many.slice(0, 65_500) + ' end' });
      await put(who, 'same', { text: 'a '.repeat(32_000) });
      await put(who, 'word', { text: '漢'.repeat(20_000) });
      // each of these characters stands for six, of three bytes each: the widest that an index must take
      await put(who, 'wide', { text: Array.from({ length: 255 }, (_, i) => '㌖'.repeat(83) + i).join(' ') });
      expect(await words(who, ['w0'])).toEqual(['long']);
      expect(await words(who, ['end'])).toEqual(['long']);
      expect(await words(who, ['a'])).toEqual(['same']);
      expect(await words(who, ['キロメートル'.repeat(83) + '25'])).toEqual(['wide']);
    });

    it('MEM-01: a replaced or deleted text is no longer found', async () => {
      const who = someone();
      await put(who, 'a', { text: 'old words' });
      await put(who, 'b', { text: 'old friends' });
      await put(who, 'a', { text: 'new words' });
      await subject.store.delete(who, 'notes', 'b');
      expect(await words(who, ['old'])).toEqual([]);
      expect(await words(who, ['new'])).toEqual(['a']);
    });

    it('MEM-01: finds neighbours by the cosine of the angle, whatever the length of a vector', async () => {
      const who = someone();
      await put(who, 'same', { embedding: [10, 0] });
      await put(who, 'half', { embedding: [1, 1] });
      await put(who, 'across', { embedding: [0, 0.001] });
      await put(who, 'against', { embedding: [-3, 0] });
      await put(who, 'longer', { embedding: [1, 0, 0] });
      await put(who, 'without', {});
      const hits = await subject.store.searchVector(who, 'notes', [2, 0], { filter: {}, limit: 10 });
      expect(keysOf(hits)).toEqual(['same', 'half', 'across', 'against']);
      const scores = hits.map(({ score }) => score);
      for (const [i, wanted] of [1, Math.SQRT1_2, 0, -1].entries()) expect(scores[i]).toBeCloseTo(wanted, 6);
      expect(hits[0]!.memory).toEqual(await subject.store.get(who, 'notes', 'same'));
      expect(await near(who, [2, 0], {}, 2)).toEqual(['same', 'half']);
    });

    it('MEM-01: the smallest and the largest numbers have a direction too', async () => {
      const who = someone();
      const [small, large] = [Math.fround(1e-40), Math.fround(1e30)];
      await put(who, 'small', { embedding: [small, 0] });
      await put(who, 'large', { embedding: [0, large] });
      expect(await near(who, [large, 0])).toEqual(['small', 'large']);
      expect(await near(who, [0, small])).toEqual(['large', 'small']);
    });

    it('MEM-01: a filter asks for exactly this value of each field', async () => {
      const who = someone();
      const metadata: Record<string, Record<string, unknown>> = {
        text: { a: 'x', b: 1 },
        other: { a: 'x', b: 2 },
        list: { a: ['x'], b: [1] },
        number: { a: 1, b: '1' },
        nothing: { a: null },
        yes: { a: true },
        absent: {},
        quoted: { a: `'"\\`, __proto__x: 1 },
      };
      for (const [key, each] of Object.entries(metadata)) {
        await put(who, key, { text: 'word', metadata: each, embedding: [1] });
      }
      for (const find of [
        (filter: object) => words(who, ['word'], filter),
        (filter: object) => near(who, [1], filter),
      ]) {
        expect(await find({ a: 'x' })).toEqual(['other', 'text']);
        expect(await find({ a: 'x', b: 1 })).toEqual(['text']);
        expect(await find({ a: 1 })).toEqual(['number']);
        expect(await find({ b: '1' })).toEqual(['number']);
        expect(await find({ a: null })).toEqual(['nothing']);
        expect(await find({ a: true })).toEqual(['yes']);
        expect(await find({ a: `'"\\` })).toEqual(['quoted']);
        expect(await find({ constructor: 'x' })).toEqual([]);
        expect(await find({})).toHaveLength(8);
      }
    });

    it('MEM-01, TEN-02: another tenant neither reads, lists, finds, replaces nor deletes an entry', async () => {
      const [one, other] = [someone(), someone()];
      await put(one, 'a', { text: 'my secret', embedding: [1, 0] });
      expect(await subject.store.get(other, 'notes', 'a')).toBeUndefined();
      expect(await subject.store.list(other, 'notes', { limit: 10 })).toEqual([]);
      expect(await words(other, ['secret'])).toEqual([]);
      expect(await near(other, [1, 0])).toEqual([]);
      expect(await subject.store.delete(other, 'notes', 'a')).toBe(false);
      await put(other, 'a', { text: 'theirs' });
      expect(await subject.store.get(one, 'notes', 'a')).toMatchObject({ text: 'my secret' });
    });

    it('MEM-01: another namespace is another place', async () => {
      const who = someone();
      await put(who, 'a', { text: 'word', embedding: [1] }, plenty, 'other');
      expect(await subject.store.get(who, 'notes', 'a')).toBeUndefined();
      expect(await words(who, ['word'])).toEqual([]);
      expect(await near(who, [1])).toEqual([]);
      expect(await subject.store.delete(who, 'notes', 'a')).toBe(false);
    });

    it('MEM-01, TEN-03: storage is counted exactly to the byte, together with the kv store', async () => {
      const who = someone();
      const memory = { text: 'ü', metadata: { a: 1 }, embedding: [1, 2, 3] };
      const bytes = memoryBytes('notes', 'a', memory);
      expect(bytes).toBe('notes'.length + 1 + 2 + '{"a":1}'.length + 12);
      const kvBytes = 'n'.length + 'k'.length + '"v"'.length;
      await subject.kvStore.put(who, 'n', 'k', 'v', kvBytes);
      const refusal = { code: 'quota_exceeded', details: { limit: 'storage.max_memory_bytes' } };
      await expect(put(who, 'a', memory, bytes + kvBytes - 1)).rejects.toMatchObject(refusal);
      expect(await subject.store.get(who, 'notes', 'a')).toBeUndefined();
      expect(await put(who, 'a', memory, bytes + kvBytes)).toMatchObject({ bytes });
      await expect(subject.kvStore.put(who, 'n', 'l', '', bytes + kvBytes)).rejects.toMatchObject(refusal);
      await subject.store.delete(who, 'notes', 'a');
      await subject.kvStore.put(who, 'n', 'l', '', bytes + kvBytes);
    });

    it('MEM-01, TEN-03: a refused replacement leaves the old entry; a smaller one always passes', async () => {
      const who = someone();
      const full = memoryBytes('notes', 'a', { text: '1234', metadata: {} });
      await put(who, 'a', { text: '1234' }, full);
      await expect(put(who, 'a', { text: '12345' }, full)).rejects.toMatchObject({ code: 'quota_exceeded' });
      expect(await subject.store.get(who, 'notes', 'a')).toMatchObject({ text: '1234' });
      await put(who, 'a', { text: '12' }, 0);
      await put(who, 'a', { text: '1234' }, full);
    });

    it('MEM-01, TEN-03: puts of both stores at the same time never exceed the quota together', async () => {
      const who = someone();
      const each = memoryBytes('notes', '00', { text: 'x', metadata: {} });
      const value = 'v'.repeat(each - 'notes'.length - 2 - 2);
      const results = await Promise.allSettled(
        Array.from({ length: 30 }, (_, i) => String(i).padStart(2, '0')).map((key, i) =>
          i % 2 ? put(who, key, { text: 'x' }, each * 7) : subject.kvStore.put(who, 'notes', key, value, each * 7),
        ),
      );
      expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(7);
    });

    it('MEM-01, TEN-03: the same key put and deleted many times at once leaves nothing behind', async () => {
      const who = someone();
      const full = memoryBytes('notes', 'k', { text: 'x', metadata: {} });
      await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          i % 2 ? put(who, 'k', { text: 'x' }, full) : subject.store.delete(who, 'notes', 'k'),
        ),
      );
      await subject.store.delete(who, 'notes', 'k');
      await put(who, 'l', { text: 'x' }, full);
      await expect(put(who, 'm', { text: 'x' }, full)).rejects.toMatchObject({ code: 'quota_exceeded' });
    });
  });
}

const keysOf = (hits: readonly MemoryHit[]): string[] => hits.map(({ memory }) => memory.key);

function auth(tenantId: string): AuthContext {
  return {
    tenant_id: tenantId,
    principal: { principal_id: 'svc_rememberer', principal_type: 'service' },
    scopes: [],
    roles: ['tenant_service'],
  };
}
