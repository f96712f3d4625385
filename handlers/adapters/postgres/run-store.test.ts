import { runStoreBehaviour } from '#orchestrator/runs/run-store.behaviour.ts';
import { createTestDatabase } from '../../../tools/test-database/index.ts';
import { openDatabase } from './database.ts';
import { createRunRetention } from './run-retention.ts';
import { createPostgresRunStore } from './run-store.ts';

/** Time passes for the store by moving everything that it has written into the past. */
const ageEverything = `
  with shift as (select $1 * interval '1 ms' as by),
    aged_runs as (update runs set deadline_at = deadline_at - shift.by, lease_expires_at = lease_expires_at - shift.by from shift),
    aged_keys as (update run_idempotency set expires_at = expires_at - shift.by from shift)
  update tenant_gates set refilled_at = refilled_at - shift.by from shift`;

runStoreBehaviour('postgres', async () => {
  const test = await createTestDatabase();
  const processes = [openDatabase(test.url), openDatabase(test.url)] as const;
  const [database] = processes;
  return {
    stores: [
      createPostgresRunStore(processes[0], 'wrk_1', () => {}),
      createPostgresRunStore(processes[1], 'wrk_2', () => {}),
    ],
    retention: createRunRetention(database),
    advance: async (ms) => void (await database.query({ text: ageEverything, values: [ms] })),
    reset: async () =>
      void (await database.query({ text: 'truncate runs, run_labels, run_events, run_idempotency, tenant_gates' })),
    audit: (tenantId) =>
      database.query({
        text: `select action, resource_id, actor->>'principal_id' as principal_id, correlation_id from audit_log
          where tenant_id = $1 order by time`,
        values: [tenantId],
      }),
    close: async () => {
      await Promise.all(processes.map((process) => process.close()));
      await test.drop();
    },
  };
});
