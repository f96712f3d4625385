import { describe, expect, it } from 'vitest';
import { createApiKeyStore } from '#adapters/in-memory/api-keys.ts';
import { createTenantRegistry } from '#adapters/in-memory/tenants.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { digestOf, newApiKey } from './api-key.ts';
import type { KeyUse } from './api-key-store.port.ts';
import { Authenticator } from './authenticator.ts';
import { CachedTenantDirectory } from './cached-tenant-directory.ts';
import { ExpiringCache } from './expiring-cache.ts';
import { freshness } from './freshness.ts';
import { KeyUses } from './key-uses.ts';

const operator = { tenant_id: 'tnt_a' } as AuthContext;
const clock = { at: 1_000_000, now: () => clock.at };
const wait = (ms: number): void => void (clock.at += ms);

describe('what a node remembers', () => {
  it('TEN-01: nothing about rights is older than 2 s', () => {
    expect(freshness.ttlMs).toBeLessThanOrEqual(2_000);
  });

  it('TEN-01: a disabled tenant is seen as such when the time is over', async () => {
    const source = createTenantRegistry();
    await source.create(operator, { tenant_id: 'tnt_a', name: 'A', plan_tier: 'demo' });
    const tenants = new CachedTenantDirectory(source, clock);
    expect((await tenants.find('tnt_a'))?.status).toBe('active');
    await source.setStatus(operator, 'tnt_a', 'disabled');
    wait(freshness.ttlMs - 1);
    expect((await tenants.find('tnt_a'))?.status).toBe('active');
    wait(1);
    expect((await tenants.find('tnt_a'))?.status).toBe('disabled');
  });

  it('API-05: a revoked key lets nobody in when the time is over, an expired one at its very moment', async () => {
    const tenants = createTenantRegistry();
    await tenants.create(operator, { tenant_id: 'tnt_a', name: 'A', plan_tier: 'demo' });
    const keys = createApiKeyStore(tenants);
    const rights = {
      roles: ['tenant_user'],
      scopes: ['runs:read', 'runs:cancel'],
      acts_for: [],
      status: 'active' as const,
    };
    await keys.putPrincipal(operator, { principal_id: 'usr_a', principal_type: 'user', ...rights });
    const uses: KeyUse[] = [];
    const onUse = (use: KeyUse): void => void uses.push(use);
    const authenticator = new Authenticator({ keys, tenants, devHeaders: false, onUse, clock });
    const enter = async (text: string) => await authenticator.authenticate({ authorization: `bearer  ${text} ` });
    const refused = (text: string) =>
      expect((async () => enter(text))()).rejects.toMatchObject({ code: 'unauthorized' });

    const narrow = newApiKey();
    const expires_at = new Date(clock.at + 10_000).toISOString();
    const scopes = ['runs:read', 'models:invoke'];
    await keys.issue(operator, 'usr_a', {
      key_id: 'key_n',
      ...narrow,
      digest: digestOf(narrow.secret),
      scopes,
      expires_at,
    });
    expect((await enter(narrow.text)).scopes).toEqual(['runs:read']);
    expect(uses).toEqual([{ tenant_id: 'tnt_a', key_id: 'key_n', at_ms: clock.at }]);
    await refused(`${narrow.text.slice(0, -1)}${narrow.text.endsWith('A') ? 'B' : 'A'}`); // also next to one that was proved
    wait(9_999);
    await enter(narrow.text);
    wait(1);
    await refused(narrow.text);

    const plain = newApiKey();
    await keys.issue(operator, 'usr_a', { key_id: 'key_p', ...plain, digest: digestOf(plain.secret) });
    await enter(plain.text);
    await keys.revoke(operator, 'key_p');
    wait(freshness.ttlMs);
    await refused(plain.text);

    const last = newApiKey();
    await keys.issue(operator, 'usr_a', { key_id: 'key_l', ...last, digest: digestOf(last.secret) });
    await keys.putPrincipal(operator, { principal_id: 'usr_a', principal_type: 'user', ...rights, status: 'disabled' });
    await expect(enter(last.text)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('ARC-05: many who ask at once share one read, a failed read is not remembered, and room is bounded', async () => {
    let reads = 0;
    let fails = false;
    const load = async (key: string) => {
      reads++;
      if (fails) throw new Error('away');
      return key.toUpperCase();
    };
    const cache = new ExpiringCache(load, { ttlMs: 100, entriesMax: 2 }, clock);
    expect(await Promise.all([cache.get('a'), cache.get('a'), cache.get('a')])).toEqual(['A', 'A', 'A']);
    expect([reads, cache.get('a')]).toEqual([1, 'A']);
    fails = true;
    await expect(cache.get('b')).rejects.toThrow('away');
    fails = false;
    expect(await cache.get('b')).toBe('B');
    await cache.get('c');
    reads = 0;
    await cache.get('a'); // was the oldest of three where two fit
    expect(reads).toBe(1);
  });

  it('API-05: uses are written in batches, the last of each key, and a store that is away costs only them', async () => {
    const written: (readonly KeyUse[])[] = [];
    const failures: unknown[] = [];
    let away = false;
    const recordUses = async (uses: readonly KeyUse[]): Promise<void> => {
      if (away) throw new Error('away');
      written.push(uses);
    };
    const uses = new KeyUses({ recordUses }, (error) => failures.push(error));
    for (const at_ms of [1, 2, 3]) uses.note({ tenant_id: 'tnt_a', key_id: 'key_a', at_ms });
    uses.note({ tenant_id: 'tnt_a', key_id: 'key_b', at_ms: 1 });
    await uses.flush();
    await uses.flush();
    expect(written).toEqual([
      [expect.objectContaining({ key_id: 'key_a', at_ms: 3 }), expect.objectContaining({ key_id: 'key_b' })],
    ]);
    away = true;
    uses.note({ tenant_id: 'tnt_a', key_id: 'key_a', at_ms: 4 });
    await uses.close();
    expect(failures).toHaveLength(1);
  });
});
