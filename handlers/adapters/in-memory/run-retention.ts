import type { RunRetention } from '#orchestrator/retention/run-retention.port.ts';
import { timeOfId } from '#vocabulary/ids.ts';
import type { RunStoreState } from './run-store-state.ts';

/** A run and its log are one thing here, so there is neither room to make nor a log to drop behind its run. */
export function retentionOf(state: RunStoreState): RunRetention {
  return {
    now: async () => state.clock.now(),
    makeRoom: async () => [],
    async removeRuns(tenantId, beforeMs, limit) {
      const old = [...state.runs]
        .filter(([, { record }]) => record.tenant_id === tenantId && record.completed_at !== null)
        .filter(([, { record }]) => (timeOfId(record.run_id) ?? Infinity) < beforeMs)
        .toSorted(([, a], [, b]) => (a.record.run_id < b.record.run_id ? -1 : 1))
        .slice(0, limit);
      for (const [key] of old) state.runs.delete(key);
      return old.length;
    },
    dropLogs: async () => [],
  };
}
