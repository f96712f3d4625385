import type {
  AskedRun,
  ChildAdmission,
  OnCommitted,
  RunLease,
  RunRecord,
  RunStore,
} from '#orchestrator/runs/run-store.port.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { Database } from './database.ts';
import { Grouping, waitForDatabaseMsMax } from './grouping.ts';
import { admitRuns, type AdmissionItem, type AdmissionResult } from './run-admission.ts';
import { createCommitLane, type CommitLane } from './commit-lane.ts';
import { adoptRuns } from './run-adoption.ts';
import { admitChildren, type ChildItem } from './run-child-admission.ts';
import { endRun } from './run-ending.ts';
import { listRuns } from './run-list.ts';
import { readEvents, readLog, readLogs } from './run-log-read.ts';
import { encodeNotice, type RunNotice } from './run-notices.ts';
import { readRuns, type RunKey } from './run-read.ts';
import { writerSettings } from './writer-settings.ts';
import { claimedRun, remainingColumn, runColumns, type RunRow } from './run-rows.ts';

/** Bounds one statement to some MB, and what may wait in memory to a second of a busy disk. */
const writerLimits = {
  batchMax: 256,
  waitingMax: 10_000,
  sizes: { of: ({ run }: { run: AskedRun }) => run.request.input.text.length, max: 4_194_304 },
};
/** For what a caller waits for. What a run has done is written however long that takes. */
const waitMsMax = waitForDatabaseMsMax;

/** @param told whether anybody else would hear of a commit by NOTIFY; without, everybody is told of all */
export function createPostgresRunStore(
  database: Database,
  worker: string,
  onCommitted: OnCommitted,
  told: { readonly others: boolean } = { others: true },
  lane: CommitLane = createCommitLane(database, (runs) => (told.others ? encodeNotice({ from: worker, runs }) : null)),
): RunStore {
  const notice = (news: Omit<RunNotice, 'from'>) => (told.others ? encodeNotice({ from: worker, ...news }) : null);
  const admissions = database.session('admission', writerSettings);

  const admit = new Grouping<AdmissionItem, AdmissionResult>(
    (items) => admitRuns(admissions, notice({ waiting: true }), items),
    { ...writerLimits, waitMsMax },
  );
  const admitChild = new Grouping<ChildItem, ChildAdmission>(
    (items) => admitChildren(admissions, null, items),
    writerLimits,
  );

  const reads = new Grouping<RunKey, RunRecord | undefined>((keys) => readRuns(database, keys), {
    batchMax: 256,
    waitingMax: 10_000,
    waitMsMax,
  });
  const get: RunStore['get'] = (auth, runId) => reads.submit({ t: auth.tenant_id, r: runId });

  return {
    get,

    async create(auth, run) {
      const result = await admit.submit({ auth, run }).catch((error: unknown) => {
        // The connection was cut: whether the run was admitted nobody knows, and asking again is safe.
        if (error instanceof Fault && error.details?.dependency === 'database') return admit.submit({ auth, run });
        throw error;
      });
      if (result.outcome === 'existing') {
        // The key's run was admitted in an earlier commit, or in this very one: it can be read now.
        return { outcome: 'existing', run: (await get(auth, result.runId))! };
      }
      if (result.outcome === 'created') {
        if (result.lease) onCommitted(auth.tenant_id, run.runId, [run.created, ...run.start!.entries]);
        else onCommitted(auth.tenant_id, run.runId, [run.created], 'waiting');
      }
      return result;
    },

    async createChild(auth, run) {
      const admission = await admitChild.submit({ auth, run });
      if (admission.outcome === 'created') onCommitted(auth.tenant_id, run.runId, [run.created, ...run.start.entries]);
      return admission;
    },

    async append(lease, entries, change) {
      const written = await lane.submit({ append: { lease, entries, change } });
      if (written) onCommitted(lease.tenantId, lease.runId, entries);
      return written;
    },

    async end(auth, runId, ending) {
      const outcome = await endRun(database, (runs) => notice({ runs, waiting: true }), auth, runId, ending);
      for (const log of outcome.logs) onCommitted(auth.tenant_id, log.runId, [log.entry], 'ended_outside');
      return outcome.result;
    },

    list: (auth, page) => listRuns(database, auth, page),

    async claim(claimer, slots, leaseSeconds) {
      const rows = await database.query<RunRow & { remaining_ms: number }>({
        name: 'runs_claim',
        text: `select ${runColumns}, ${remainingColumn} from runs_claim_v2($1, $2, $3)`,
        values: [claimer, slots, leaseSeconds],
      });
      return rows.map((row) => claimedRun(row, claimer));
    },

    adopt: (...asked) => adoptRuns(database, ...asked),

    async extend(leases, leaseSeconds) {
      const rows = await database.query<{ run_id: string; lease_epoch: number }>({
        name: 'runs_extend',
        // Locked in the order in which appends lock them: the two never wait for each other.
        text: `update runs u set lease_expires_at = now() + $2 * interval '1 s'
          from (select k.tenant_id, k.run_id from json_to_recordset($1) as l(t text, r text, e int)
            join runs k on k.tenant_id = l.t and k.run_id = l.r and k.lease_epoch = l.e and k.status = 'running'
              and k.lease_expires_at > '-infinity'
            order by k.run_id collate "C" for update of k) h
          where u.tenant_id = h.tenant_id and u.run_id = h.run_id
          returning u.run_id, u.lease_epoch`,
        values: [leaseKeys(leases), leaseSeconds],
      });
      const kept = new Set(rows.map((row) => `${row.run_id} ${row.lease_epoch}`));
      return leases.filter(({ runId, epoch }) => !kept.has(`${runId} ${epoch}`)).map((lease) => lease.runId);
    },

    async lost(leases) {
      const rows = await database.query<{ run_id: string }>({
        name: 'runs_lost',
        text: `select l.r as run_id from json_to_recordset($1) as l(t text, r text, e int)
          where not exists (select from runs u
            where u.tenant_id = l.t and u.run_id = l.r and u.lease_epoch = l.e and u.status = 'running')`,
        values: [leaseKeys(leases)],
      });
      return rows.map((row) => row.run_id);
    },

    async release(leases) {
      await database.query({
        name: 'runs_release',
        text: `update runs u set lease_expires_at = '-infinity', attempts = u.attempts - 1
          from json_to_recordset($1) as l(t text, r text, e int)
          where u.tenant_id = l.t and u.run_id = l.r and u.lease_epoch = l.e and u.status = 'running'`,
        values: [leaseKeys(leases)],
      });
    },

    overdue: (limit) =>
      database.query({
        name: 'runs_overdue',
        text: `(select tenant_id, run_id from runs where status = 'queued' and deadline_at < now() limit $1)
          union all
          (select tenant_id, run_id from runs
            where status = 'running' and deadline_at < now() and lease_expires_at < now() limit $1)
          limit $1`,
        values: [limit],
      }),

    async forgetExpiredKeys(limit) {
      const rows = await database.query({
        name: 'run_keys_forget',
        text: `delete from run_idempotency y
          using (select tenant_id, principal_id, agent_id, key from run_idempotency
            where expires_at < now() limit $1 for update skip locked) x
          where y.tenant_id = x.tenant_id and y.principal_id = x.principal_id and y.agent_id = x.agent_id and y.key = x.key
          returning 1`,
        values: [limit],
      });
      return rows.length;
    },

    readLog: (auth, ...page) => readLog(database, auth, ...page),
    readEvents: (auth, ...page) => readEvents(database, auth, ...page),
    readLogs: (...asked) => readLogs(database, ...asked),
  };
}

function leaseKeys(leases: readonly RunLease[]): string {
  return JSON.stringify(leases.map(({ tenantId, runId, epoch }) => ({ t: tenantId, r: runId, e: epoch })));
}
