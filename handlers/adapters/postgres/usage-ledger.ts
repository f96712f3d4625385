import type { UsageLedger } from '#model-policy/metering/usage-ledger.port.ts';
import type { UsageRow } from '#model-policy/metering/usage-row.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { Database } from './database.ts';
import { createCommitLane, type CommitLane } from './commit-lane.ts';
import { usageColumns } from './usage-columns.ts';

/** The usage ledger in Postgres; each row waits until it is durable. */
export function createUsageLedger(database: Database, lane: CommitLane = createCommitLane(database)): UsageLedger {
  return {
    async record(auth, row) {
      if (row.tenant_id !== auth.tenant_id) throw new Fault('internal_error', 'A usage row names another tenant.');
      await lane.submit({ usage: row });
    },
    byCorrelation: ({ tenant_id }, correlationId) =>
      database.query<UsageRow>({
        name: 'usage_by_correlation',
        text: `select ${usageColumns} from model_usage where tenant_id = $1 and correlation_id = $2 order by usage_id`,
        values: [tenant_id, correlationId],
      }),
  };
}
