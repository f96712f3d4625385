import { kvEntryBytes, type KvStore } from '#orchestrator/tools/kv-store.port.ts';
import { storageFull } from '#orchestrator/tools/storage-full.ts';
import type { Database, Statement } from './database.ts';
import { lockUsage } from './storage-usage.ts';

/** Keeps the tenants' values in `kv_entries` and their bytes in `storage_usage`. */
export function createKvStore(database: Database): KvStore {
  return {
    put(auth, namespace, key, value, storageBytesMax) {
      const json = JSON.stringify(value);
      const bytes = kvEntryBytes(namespace, key, json);
      return database.transaction(async (query) => {
        await query(lockUsage(auth.tenant_id));
        const stored = await query(putEntry([auth.tenant_id, namespace, key, json, bytes, storageBytesMax]));
        if (stored.length === 0) throw storageFull(bytes, storageBytesMax);
      });
    },
    async get(auth, namespace, key) {
      const [row] = await database.query<{ value: string; updated_at: string }>({
        name: 'kv-get',
        text: 'select value, updated_at from kv_entries where tenant_id = $1 and namespace = $2 and key = $3',
        values: [auth.tenant_id, namespace, key],
      });
      return row && { value: JSON.parse(row.value) as unknown, updatedAt: row.updated_at };
    },
  };
}

/** One row when the entry was stored, none when the tenant's storage is full. */
const putEntry = (values: unknown[]): Statement => ({
  name: 'kv-put',
  text: `
    with growth as (
      select $5::bigint - coalesce(
        (select bytes from kv_entries where tenant_id = $1 and namespace = $2 and key = $3), 0) as bytes
    ), counted as (
      update storage_usage u set bytes = u.bytes + growth.bytes from growth
      where u.tenant_id = $1 and (growth.bytes <= 0 or u.bytes + growth.bytes <= $6::bigint)
      returning u.tenant_id
    )
    insert into kv_entries (tenant_id, namespace, key, value, bytes)
    select tenant_id, $2, $3, $4, $5::bigint from counted
    on conflict (tenant_id, namespace, key)
      do update set value = excluded.value, bytes = excluded.bytes, updated_at = now()
    returning tenant_id`,
  values,
});
