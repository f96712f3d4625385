import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { newId } from '#vocabulary/ids.ts';
import { digestOf, newApiKey } from './api-key.ts';
import type { ApiKeyStore, PrincipalRecord } from './api-key-store.port.ts';

export interface ApiKeyStoreSubject {
  keys: ApiKeyStore;
  makeTenant(tenantId: string): Promise<void>;
  close(): Promise<void>;
}

/** What every ApiKeyStore promises (ARC-05). */
export function apiKeyStoreBehaviour(name: string, open: () => Promise<ApiKeyStoreSubject>): void {
  describe(`${name}: principals and API keys`, () => {
    let subject: ApiKeyStoreSubject;
    beforeAll(async () => {
      subject = await open();
      for (const tenant of ['tnt_one', 'tnt_two']) await subject.makeTenant(tenant);
    });
    afterAll(() => subject.close());

    const one = acting('tnt_one');
    const two = acting('tnt_two');
    const issue = async (
      auth: AuthContext,
      principalId: string,
      more: { scopes?: string[]; expires_at?: string } = {},
    ) => {
      const { prefix, secret } = newApiKey();
      const key = { key_id: newId('key'), prefix, digest: digestOf(secret), ...more };
      await subject.keys.issue(auth, principalId, key);
      return key;
    };

    it('API-05: a key is found by its prefix, with whose it is and what they may do', async () => {
      const service = person('svc_full', { display_name: 'Full', scopes: ['runs:read'], acts_for: ['tnt_two'] });
      await subject.keys.putPrincipal(one, service);
      const expires_at = '2030-01-02T03:04:05.678Z';
      const key = await issue(one, 'svc_full', { scopes: ['runs:read'], expires_at });
      const [found, ...more] = await subject.keys.findByPrefix(key.prefix);
      expect(more).toEqual([]);
      expect(found).toEqual({
        ...key,
        tenant_id: 'tnt_one',
        created_at: expect.stringMatching(/^\d{4}-.*Z$/),
        revoked_at: null,
        last_used_at: null,
        principal: { ...service, tenant_id: 'tnt_one' },
      });
      expect(await subject.keys.findByPrefix('zzzzzzz0')).toEqual([]);
    });

    it('API-05: what a principal may do follows the principal, also for keys that are out', async () => {
      await subject.keys.putPrincipal(one, person('usr_moved'));
      const { prefix } = await issue(one, 'usr_moved');
      await subject.keys.putPrincipal(one, person('usr_moved', { roles: ['tenant_admin'], status: 'disabled' }));
      const [found] = await subject.keys.findByPrefix(prefix);
      expect(found?.principal).toMatchObject({ roles: ['tenant_admin'], status: 'disabled' });
      expect(found?.scopes).toBeNull();
    });

    it('TEN-02: the same principal id in two tenants is two principals', async () => {
      await subject.keys.putPrincipal(one, person('usr_twin', { roles: ['tenant_user'] }));
      await subject.keys.putPrincipal(two, person('usr_twin', { roles: ['tenant_admin'] }));
      const [mine] = await subject.keys.findByPrefix((await issue(one, 'usr_twin')).prefix);
      const [theirs] = await subject.keys.findByPrefix((await issue(two, 'usr_twin')).prefix);
      expect([mine?.tenant_id, mine?.principal.roles]).toEqual(['tnt_one', ['tenant_user']]);
      expect([theirs?.tenant_id, theirs?.principal.roles]).toEqual(['tnt_two', ['tenant_admin']]);
    });

    it('TEN-02: no tenant lists, revokes or issues keys of another', async () => {
      await subject.keys.putPrincipal(one, person('usr_mine'));
      const key = await issue(one, 'usr_mine');
      expect((await subject.keys.list(two)).map((record) => record.key_id)).not.toContain(key.key_id);
      expect(await subject.keys.revoke(two, key.key_id)).toBe(false);
      expect((await subject.keys.findByPrefix(key.prefix))[0]?.revoked_at).toBeNull();
      await expect(issue(two, 'usr_mine')).rejects.toMatchObject({ code: 'not_found' });
    });

    it('TEN-04: who is missing is not found', async () => {
      await expect(subject.keys.putPrincipal(acting('tnt_none'), person('usr_x'))).rejects.toMatchObject({
        code: 'not_found',
      });
      await expect(issue(one, 'usr_none')).rejects.toMatchObject({ code: 'not_found' });
      expect(await subject.keys.revoke(one, newId('key'))).toBe(false);
    });

    it('TEN-04: keys are listed newest first, of all principals or of one', async () => {
      await subject.keys.putPrincipal(two, person('usr_a'));
      await subject.keys.putPrincipal(two, person('usr_b'));
      const ids: string[] = [];
      for (const who of ['usr_a', 'usr_b', 'usr_a']) ids.push((await issue(two, who)).key_id);
      const listed = (await subject.keys.list(two)).map((record) => record.key_id);
      expect(listed).toEqual([...listed].sort().reverse());
      expect((await subject.keys.list(two, 'usr_a')).map((record) => record.key_id).sort()).toEqual(
        [ids[0]!, ids[2]!].sort(),
      );
    });

    it('TEN-04: a revoked key stays revoked, since when it was first', async () => {
      await subject.keys.putPrincipal(one, person('usr_revoked'));
      const { key_id, prefix } = await issue(one, 'usr_revoked');
      expect(await subject.keys.revoke(one, key_id)).toBe(true);
      const since = (await subject.keys.findByPrefix(prefix))[0]?.revoked_at;
      expect(since).toMatch(/Z$/);
      expect(await subject.keys.revoke(one, key_id)).toBe(true);
      expect((await subject.keys.findByPrefix(prefix))[0]?.revoked_at).toBe(since);
    });

    it('TEN-04: the latest use of each key is kept, whatever order uses arrive in', async () => {
      await subject.keys.putPrincipal(one, person('usr_used'));
      const { key_id, prefix } = await issue(one, 'usr_used');
      const at_ms = Date.parse('2026-11-23T12:00:00.250Z');
      await subject.keys.recordUses([
        { tenant_id: 'tnt_one', key_id, at_ms },
        { tenant_id: 'tnt_two', key_id, at_ms: at_ms + 9_000 },
        { tenant_id: 'tnt_one', key_id: newId('key'), at_ms },
      ]);
      await subject.keys.recordUses([{ tenant_id: 'tnt_one', key_id, at_ms: at_ms - 5_000 }]);
      expect((await subject.keys.findByPrefix(prefix))[0]?.last_used_at).toBe('2026-11-23T12:00:00.250Z');
    });
  });
}

function person(id: string, more: Partial<PrincipalRecord> = {}): Omit<PrincipalRecord, 'tenant_id'> {
  const principal_type = id.startsWith('svc_') ? 'service' : 'user';
  return {
    principal_id: id,
    principal_type,
    roles: ['tenant_user'],
    scopes: null,
    acts_for: [],
    status: 'active',
    ...more,
  };
}

function acting(tenantId: string): AuthContext {
  return {
    tenant_id: tenantId,
    principal: { principal_id: 'usr_admin', principal_type: 'user' },
    scopes: ['tenants:admin'],
    roles: ['tenant_admin'],
  };
}
