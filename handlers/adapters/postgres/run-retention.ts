import type { RunRetention } from '#orchestrator/retention/run-retention.port.ts';
import { firstIdAt } from '#vocabulary/ids.ts';
import type { Database } from './database.ts';
import { dropLogPartitions, logPartitions, makeLogPartitions } from './log-partitions.ts';

/**
 * Runs by their age in Postgres (0034). Logs are partitioned by week; runs are not, because claims and counts look at
 * unfinished ones of all ages through one small index each.
 */
export function createRunRetention(database: Database): RunRetention {
  return {
    async now() {
      const [row] = await database.query<{ ms: number }>({
        name: 'retention_now',
        text: 'select (extract(epoch from now()) * 1000)::float8 as ms',
      });
      return row!.ms;
    },

    makeRoom: (fromMs, untilMs) => makeLogPartitions(database, fromMs, untilMs),

    removeRuns: (tenantId, beforeMs, limit, logsDropMs) =>
      database.transaction(async (query) => {
        const removed = await query<{ run_id: string }>({
          name: 'retention_runs',
          text: `delete from runs r using (
              select tenant_id, run_id from runs
              where tenant_id = $1 and run_id < $2 and status in ('completed', 'failed', 'canceled')
              order by run_id limit $3 for update skip locked) old
            where r.tenant_id = old.tenant_id and r.run_id = old.run_id returning r.run_id`,
          values: [tenantId, firstIdAt('run', beforeMs), limit],
        });
        if (removed.length === 0) return 0;
        const dropsBefore = firstIdAt('run', logsDropMs);
        const dropped = (await logPartitions(query)).filter((partition) => partition.to <= dropsBefore);
        const rowByRow = removed.filter(
          ({ run_id }) => !dropped.some(({ from, to }) => (from ?? '') <= run_id && run_id < to),
        );
        if (rowByRow.length > 0) {
          await query({
            name: 'retention_logs',
            text: 'delete from run_events where tenant_id = $1 and run_id = any($2)',
            values: [tenantId, rowByRow.map(({ run_id }) => run_id)],
          });
        }
        return removed.length;
      }),

    dropLogs: (beforeMs) => dropLogPartitions(database, firstIdAt('run', beforeMs)),
  };
}
