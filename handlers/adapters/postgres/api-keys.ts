import type { ApiKeyRecord, ApiKeyStore, PrincipalRecord } from '#tenancy/api-key-store.port.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { Database } from './database.ts';

type KeyRow = Omit<ApiKeyRecord, 'principal'> &
  Omit<PrincipalRecord, 'scopes' | 'display_name'> & { display_name: string | null; principal_scopes: string[] | null };

const columns = `k.key_id, k.tenant_id, k.prefix, k.digest, k.scopes, k.created_at, k.expires_at, k.revoked_at, k.last_used_at,
  p.principal_id, p.principal_type, p.display_name, p.roles, p.scopes as principal_scopes, p.acts_for, p.status`;
const joined = `api_keys k join principals p on p.tenant_id = k.tenant_id and p.principal_id = k.principal_id`;

/** Keys that may share a prefix before it is no accident: 36^8 prefixes make two of them rare among millions. */
const sharedPrefixMax = 16;

/** Principals and API keys in Postgres. */
export function createApiKeyStore(database: Database): ApiKeyStore {
  return {
    async findByPrefix(prefix) {
      const text = `select ${columns} from ${joined} where k.prefix = $1 limit ${sharedPrefixMax}`;
      return (await database.query<KeyRow>({ name: 'key_by_prefix', text, values: [prefix] })).map(recordOf);
    },

    async putPrincipal({ tenant_id }, { principal_id, principal_type, display_name, roles, scopes, acts_for, status }) {
      const rows = await database.query({
        name: 'principal_put',
        text: `insert into principals (tenant_id, principal_id, principal_type, display_name, roles, scopes, acts_for, status)
          select $1, $2, $3, $4, $5, $6, $7, $8 where exists (select from tenants where tenant_id = $1)
          on conflict (tenant_id, principal_id) do update set principal_type = excluded.principal_type,
            display_name = excluded.display_name, roles = excluded.roles, scopes = excluded.scopes,
            acts_for = excluded.acts_for, status = excluded.status, updated_at = now()
          returning principal_id`,
        values: [tenant_id, principal_id, principal_type, display_name ?? null, roles, scopes, acts_for, status],
      });
      if (rows.length === 0) throw new Fault('not_found', `There is no tenant ${tenant_id}.`);
    },

    async issue({ tenant_id }, principalId, { key_id, prefix, digest, scopes, expires_at }) {
      const rows = await database.query({
        name: 'key_issue',
        text: `insert into api_keys (tenant_id, key_id, principal_id, prefix, digest, scopes, expires_at)
          select tenant_id, $3, principal_id, $4, $5, $6, $7 from principals where tenant_id = $1 and principal_id = $2
          returning key_id`,
        values: [tenant_id, principalId, key_id, prefix, digest, scopes ?? null, expires_at ?? null],
      });
      if (rows.length === 0) throw new Fault('not_found', `Tenant ${tenant_id} has no principal ${principalId}.`);
    },

    async list({ tenant_id }, principalId) {
      const text = `select ${columns} from ${joined}
        where k.tenant_id = $1 and ($2::text is null or k.principal_id = $2) order by k.key_id desc`;
      return (await database.query<KeyRow>({ name: 'key_list', text, values: [tenant_id, principalId ?? null] })).map(
        recordOf,
      );
    },

    async revoke({ tenant_id }, keyId) {
      const rows = await database.query({
        name: 'key_revoke',
        text: `update api_keys set revoked_at = coalesce(revoked_at, now()) where tenant_id = $1 and key_id = $2 returning key_id`,
        values: [tenant_id, keyId],
      });
      return rows.length > 0;
    },

    async recordUses(uses) {
      await database.query({
        name: 'key_uses',
        text: `update api_keys k set last_used_at = greatest(k.last_used_at, to_timestamp(u.at_ms / 1000.0))
          from unnest($1::text[], $2::text[], $3::float8[]) as u (tenant_id, key_id, at_ms)
          where k.tenant_id = u.tenant_id and k.key_id = u.key_id`,
        values: [uses.map((use) => use.tenant_id), uses.map((use) => use.key_id), uses.map((use) => use.at_ms)],
      });
    },
  };
}

function recordOf(row: KeyRow): ApiKeyRecord {
  const { tenant_id, key_id, prefix, digest, scopes, created_at, expires_at, revoked_at, last_used_at } = row;
  const { principal_id, principal_type, display_name, roles, principal_scopes, acts_for, status } = row;
  const named = display_name === null ? {} : { display_name };
  const principal = {
    tenant_id,
    principal_id,
    principal_type,
    ...named,
    roles,
    scopes: principal_scopes,
    acts_for,
    status,
  };
  return { tenant_id, key_id, prefix, digest, scopes, created_at, expires_at, revoked_at, last_used_at, principal };
}
