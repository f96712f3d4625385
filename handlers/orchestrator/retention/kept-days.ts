import type { Tenant } from '#generated/vocabulary/types.ts';
import { timeOfId } from '#vocabulary/ids.ts';

const dayMs = 86_400_000;
/** For plans of a newer build that say nothing to this one. */
const keptDaysDefault = 90;
/** By how much the clocks of a node's processes and of its database may differ. */
export const clockDifferenceMaxMs = 3_600_000;

/** How long a tenant's ended runs are kept, in days. */
export function keptDays(tenant: Pick<Tenant, 'quotas'>): number {
  return tenant.quotas.retention?.run_days ?? keptDaysDefault;
}

/** Runs created earlier are not kept any more, in ms since 1970. */
export function keptSince(tenant: Pick<Tenant, 'quotas'>, nowMs: number): number {
  return nowMs - keptDays(tenant) * dayMs;
}

/**
 * Whether a run of this id would be older than what the tenant keeps: judged by the id's time alone, so that the answer is
 * the same for a run that was, one that never was and one of somebody else. A tenant had no runs before it was made.
 */
export function isBehindRetention(
  tenant: Pick<Tenant, 'quotas' | 'created_at'>,
  runId: string,
  nowMs: number,
): boolean {
  const createdMs = timeOfId(runId);
  if (createdMs === undefined || createdMs >= keptSince(tenant, nowMs)) return false;
  return createdMs >= Date.parse(tenant.created_at) - clockDifferenceMaxMs;
}
