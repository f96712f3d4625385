import type { Statement } from './database.ts';

/**
 * Locks the tenant's row in `storage_usage`, to be done first in a transaction and by a statement of its own: what the
 * next statement reads is then as the last writer left it, so that puts at the same time, of whatever kind, cannot
 * exceed storage.max_memory_bytes together.
 */
export const lockUsage = (tenantId: string): Statement => ({
  name: 'storage-lock-usage',
  text: `insert into storage_usage as u (tenant_id) values ($1) on conflict (tenant_id) do update set bytes = u.bytes`,
  values: [tenantId],
});
