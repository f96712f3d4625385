import type { ApiKeyRecord, ApiKeyStore, PrincipalRecord } from '#tenancy/api-key-store.port.ts';
import type { TenantDirectory } from '#tenancy/tenant-directory.port.ts';
import { Fault } from '#vocabulary/fault.ts';

type KeptKey = Omit<ApiKeyRecord, 'principal'> & { readonly principal_id: string };

/** The API key store's twin in memory. */
export function createApiKeyStore(tenants: TenantDirectory): ApiKeyStore {
  const principals = new Map<string, PrincipalRecord>();
  const keys = new Map<string, KeptKey>();
  const at = (...parts: string[]): string => parts.join('\u0000');
  const present = ({ principal_id, ...key }: KeptKey): ApiKeyRecord => {
    const { digest, ...rest } = key;
    const principal = principals.get(at(key.tenant_id, principal_id))!;
    return { ...structuredClone({ ...rest, principal }), digest };
  };
  return {
    async findByPrefix(prefix) {
      return [...keys.values()].filter((key) => key.prefix === prefix).map(present);
    },
    async putPrincipal({ tenant_id }, principal) {
      if ((await tenants.find(tenant_id)) === undefined)
        throw new Fault('not_found', `There is no tenant ${tenant_id}.`);
      principals.set(at(tenant_id, principal.principal_id), structuredClone({ ...principal, tenant_id }));
    },
    async issue({ tenant_id }, principal_id, { key_id, prefix, digest, scopes = null, expires_at = null }) {
      if (!principals.has(at(tenant_id, principal_id))) {
        throw new Fault('not_found', `Tenant ${tenant_id} has no principal ${principal_id}.`);
      }
      const times = { created_at: new Date().toISOString(), expires_at, revoked_at: null, last_used_at: null };
      keys.set(at(tenant_id, key_id), { tenant_id, key_id, principal_id, prefix, digest, scopes, ...times });
    },
    async list({ tenant_id }, principalId) {
      return [...keys.values()]
        .filter((key) => key.tenant_id === tenant_id && (principalId === undefined || key.principal_id === principalId))
        .sort((a, b) => (a.key_id < b.key_id ? 1 : -1))
        .map(present);
    },
    async revoke({ tenant_id }, keyId) {
      const key = keys.get(at(tenant_id, keyId));
      if (key === undefined) return false;
      keys.set(at(tenant_id, keyId), { ...key, revoked_at: key.revoked_at ?? new Date().toISOString() });
      return true;
    },
    async recordUses(uses) {
      for (const { tenant_id, key_id, at_ms } of uses) {
        const key = keys.get(at(tenant_id, key_id));
        if (key === undefined) continue;
        const latest = Math.max(at_ms, key.last_used_at === null ? 0 : Date.parse(key.last_used_at));
        keys.set(at(tenant_id, key_id), { ...key, last_used_at: new Date(latest).toISOString() });
      }
    },
  };
}
