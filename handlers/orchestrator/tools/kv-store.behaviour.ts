import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { kvEntryBytes, type KvStore } from './kv-store.port.ts';

const plenty = 1_000_000;

/** What every KvStore promises (ARC-05). */
export function kvStoreBehaviour(name: string, open: () => Promise<{ store: KvStore; close(): Promise<void> }>): void {
  describe(`${name}: kv store`, () => {
    let subject: Awaited<ReturnType<typeof open>>;
    let tenants = 0;
    const someone = (): AuthContext => auth(`tnt_keeper_${++tenants}`);
    const valueOf = async (who: AuthContext, namespace: string, key: string) =>
      (await subject.store.get(who, namespace, key))?.value;

    beforeAll(async () => {
      subject = await open();
    });
    afterAll(() => subject.close());

    it('TOOL-01: what was put is got, replaced by the next put', async () => {
      const who = someone();
      expect(await subject.store.get(who, 'notes', 'a')).toBeUndefined();
      await subject.store.put(who, 'notes', 'a', { n: 1 }, plenty);
      await subject.store.put(who, 'notes', 'a', { n: 2 }, plenty);
      const entry = await subject.store.get(who, 'notes', 'a');
      expect(entry?.value).toEqual({ n: 2 });
      expect(entry?.updatedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    });

    it.each([
      null,
      false,
      0,
      '',
      'text',
      1.5,
      [],
      [1, [2]],
      {},
      { deep: { er: [null] } },
      'nul \u0000 half \ud800 ü 😀',
    ])('TOOL-01: keeps the JSON value %j as it is', async (value) => {
      const who = someone();
      await subject.store.put(who, 'values', 'v', value, plenty);
      expect(await subject.store.get(who, 'values', 'v')).toMatchObject({ value });
    });

    it('TEN-02: namespace and key are two names, and quotes in them are nothing special', async () => {
      const who = someone();
      const names: [string, string][] = [
        ['a', 'b:c'],
        ['a:b', 'c'],
        [`a","b`, 'c'],
        [`'; drop table kv_entries; --`, '%'],
      ];
      for (const [i, [namespace, key]] of names.entries()) await subject.store.put(who, namespace, key, i, plenty);
      for (const [i, [namespace, key]] of names.entries()) expect(await valueOf(who, namespace, key)).toBe(i);
    });

    it('TEN-02: another tenant neither reads nor replaces an entry of the same name', async () => {
      const [one, other] = [someone(), someone()];
      await subject.store.put(one, 'notes', 'a', 'mine', plenty);
      expect(await subject.store.get(other, 'notes', 'a')).toBeUndefined();
      await subject.store.put(other, 'notes', 'a', 'theirs', plenty);
      expect(await valueOf(one, 'notes', 'a')).toBe('mine');
    });

    it('TEN-03: storage is counted over all entries, exactly to the byte', async () => {
      const who = someone();
      const each = kvEntryBytes('n', 'a', '"xx"');
      await subject.store.put(who, 'n', 'a', 'xx', each * 2);
      await subject.store.put(who, 'n', 'b', 'xx', each * 2);
      await expect(subject.store.put(who, 'm', 'c', '', each * 2)).rejects.toMatchObject({
        code: 'quota_exceeded',
        details: { limit: 'storage.max_memory_bytes', value: each * 2 },
      });
      expect(await subject.store.get(who, 'm', 'c')).toBeUndefined();
    });

    it('TEN-03: a refused replacement leaves the old value; a smaller one always passes and frees its room', async () => {
      const who = someone();
      const full = kvEntryBytes('n', 'a', '"1234"');
      await subject.store.put(who, 'n', 'a', '1234', full);
      await expect(subject.store.put(who, 'n', 'a', '12345', full)).rejects.toMatchObject({ code: 'quota_exceeded' });
      expect(await valueOf(who, 'n', 'a')).toBe('1234');
      await subject.store.put(who, 'n', 'a', '12', 0);
      await subject.store.put(who, 'n', 'a', '1234', full);
      expect(await valueOf(who, 'n', 'a')).toBe('1234');
    });

    it('TEN-03: puts at the same time never exceed the quota together', async () => {
      const who = someone();
      const each = kvEntryBytes('n', '00', '"x"');
      const keys = Array.from({ length: 30 }, (_, i) => String(i).padStart(2, '0'));
      const results = await Promise.allSettled(keys.map((key) => subject.store.put(who, 'n', key, 'x', each * 7)));
      expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(7);
    });

    it('TEN-03: the same key put many times at once is counted once', async () => {
      const who = someone();
      const each = kvEntryBytes('n', 'k', '"x"');
      await Promise.all(Array.from({ length: 20 }, () => subject.store.put(who, 'n', 'k', 'x', each)));
      await expect(subject.store.put(who, 'n', 'l', 'x', each)).rejects.toMatchObject({ code: 'quota_exceeded' });
      await subject.store.put(who, 'n', 'l', 'x', each * 2);
    });
  });
}

function auth(tenantId: string): AuthContext {
  return {
    tenant_id: tenantId,
    principal: { principal_id: 'svc_keeper', principal_type: 'service' },
    scopes: [],
    roles: ['tenant_service'],
  };
}
