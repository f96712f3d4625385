import type { LogEntry } from '#orchestrator/runs/log-entry.ts';
import type {
  EndOutcome,
  Ending,
  ListedRun,
  OnCommitted,
  RunPage,
  RunRecord,
  RunStore,
} from '#orchestrator/runs/run-store.port.ts';
import type { RunRetention } from '#orchestrator/retention/run-retention.port.ts';
import { systemClock, type Clock, type ProcessClock } from '#vocabulary/clock.ts';
import { retentionOf } from './run-retention.ts';
import { admitRun } from './run-store-admission.ts';
import { admitChild, adoptChildren, endKept, liveDescendants } from './run-store-children.ts';
import { claimRuns } from './run-store-claim.ts';
import {
  auditOf,
  isoTime,
  leasedRun,
  listedRun,
  runKey,
  type KeptRun,
  type RunAuditRecord,
  type RunStoreState,
  type TenantOf,
} from './run-store-state.ts';

export interface InMemoryRuns {
  /** The store as one process sees it, which hears of its own commits. */
  readonly process: (onCommitted?: OnCommitted) => RunStore;
  readonly retention: RunRetention;
  /** What the database would show to somebody who looks past its port; not to be changed. */
  readonly runs: ReadonlyMap<string, KeptRun>;
  /** What was recorded of who did what. */
  readonly audit: readonly RunAuditRecord[];
}

/**
 * The run store without a database, which passes the same suite as the one on Postgres: for tests of whatever runs on
 * it. Each call takes effect in one instant, a turn of the event loop after it was made, so that calls do interleave.
 * @param options the same seed serves tenants in the same order; `turn` is waited for before each call takes effect
 */
export function createInMemoryRuns(
  options: { clock?: Clock; seed?: number; turn?: ProcessClock['nextTurn'] } = {},
): InMemoryRuns {
  const state: RunStoreState = {
    clock: options.clock ?? systemClock,
    random: seeded(options.seed ?? 1),
    runs: new Map(),
    keys: new Map(),
    gates: new Map(),
    audit: [],
  };
  const turn = options.turn ?? (() => systemClock.nextTurn());
  return {
    audit: state.audit,
    retention: retentionOf(state),
    runs: state.runs,
    process: (onCommitted = () => {}) => storeOf(state, turn, onCommitted),
  };
}

function storeOf(state: RunStoreState, turn: ProcessClock['nextTurn'], committed: OnCommitted): RunStore {
  const recordOf = (tenantId: string, runId: string) => state.runs.get(runKey(tenantId, runId))?.record;
  const logOf = (tenantId: string, runId: string, after: number, limit: number) =>
    (state.runs.get(runKey(tenantId, runId))?.log ?? []).filter((entry) => entry.sequence > after).slice(0, limit);

  return {
    async create(auth, run) {
      await turn();
      const admission = admitRun(state, auth, run);
      if (admission.outcome === 'created') {
        if (admission.lease) committed(auth.tenant_id, run.runId, [run.created, ...run.start!.entries]);
        else committed(auth.tenant_id, run.runId, [run.created], 'waiting');
      }
      return admission;
    },

    async createChild(auth, run) {
      await turn();
      const admission = admitChild(state, auth, run);
      if (admission.outcome === 'created') committed(auth.tenant_id, run.runId, [run.created, ...run.start.entries]);
      return admission;
    },

    async get(auth, runId) {
      await turn();
      return structuredClone(recordOf(auth.tenant_id, runId));
    },

    async list(auth, page) {
      await turn();
      const found = [...state.runs.values()]
        .map(({ record }) => record)
        .filter((record) => record.tenant_id === auth.tenant_id && isOn(page, record))
        .toSorted((a, b) => (a.run_id < b.run_id ? 1 : -1));
      const runs: ListedRun[] = [];
      let bytes = 0;
      for (const record of found.slice(0, page.limit)) {
        if (bytes >= page.bytesMax) break;
        runs.push(listedRun(record));
        bytes += record.output === null ? 0 : Buffer.byteLength(JSON.stringify(record.output));
      }
      return { runs, next: found.length > runs.length ? runs.at(-1)!.run_id : null };
    },

    async append(lease, entries, change) {
      await turn();
      const run = leasedRun(state, lease);
      if (!run || run.record.last_sequence !== entries[0]!.sequence - 1)
        return isRepeat(lease.tenantId, lease.runId, entries);
      const { summary, status, output = null, error = null } = structuredClone(change);
      const ended = status !== 'running';
      run.log.push(...entries);
      Object.assign(run.record, { summary, status, output, error, last_sequence: entries.at(-1)!.sequence });
      if (ended) {
        run.record.completed_at = isoTime(state.clock.now());
        run.lease = undefined;
      }
      committed(lease.tenantId, lease.runId, entries);
      return true;
    },

    async end(auth, runId, ending) {
      await turn();
      return endRun(auth, runId, ending);
    },

    async claim(worker, slots, leaseSeconds) {
      await turn();
      return claimRuns(state, worker, slots, leaseSeconds);
    },

    async adopt(worker, children, leaseSeconds) {
      await turn();
      return adoptChildren(state, worker, children, leaseSeconds);
    },

    async extend(leases, leaseSeconds) {
      await turn();
      const expiresMs = state.clock.now() + leaseSeconds * 1_000;
      const lost: string[] = [];
      for (const lease of leases) {
        const held = leasedRun(state, lease)?.lease;
        if (held && held.expiresMs > -Infinity) held.expiresMs = expiresMs;
        else lost.push(lease.runId);
      }
      return lost;
    },

    async lost(leases) {
      await turn();
      return leases.filter((lease) => !leasedRun(state, lease)).map((lease) => lease.runId);
    },

    async release(leases) {
      await turn();
      for (const lease of leases) {
        const run = leasedRun(state, lease);
        if (!run) continue;
        run.lease!.expiresMs = -Infinity;
        run.attempts--;
      }
    },

    async overdue(limit) {
      await turn();
      const now = state.clock.now();
      return [...state.runs.values()]
        .filter(({ record }) => Date.parse(record.deadline_at) < now)
        .filter(
          ({ record, lease }) => record.status === 'queued' || (record.status === 'running' && lease!.expiresMs < now),
        )
        .slice(0, limit)
        .map(({ record: { tenant_id, run_id } }) => ({ tenant_id, run_id }));
    },

    async forgetExpiredKeys(limit) {
      await turn();
      const now = state.clock.now();
      const expired = [...state.keys].filter(([, key]) => key.expiresMs < now).slice(0, limit);
      for (const [name] of expired) state.keys.delete(name);
      return expired.length;
    },

    async readLog(auth, runId, after, limit) {
      await turn();
      return logOf(auth.tenant_id, runId, after, limit);
    },

    async readEvents(auth, runId, after, limits) {
      await turn();
      const page: LogEntry[] = [];
      let bytes = 0;
      for (const entry of logOf(auth.tenant_id, runId, after, limits.entries)) {
        page.push({ ...entry, private: null });
        bytes += Buffer.byteLength(entry.envelope);
        if (bytes >= limits.bytes) break;
      }
      return page;
    },

    async readLogs(cursors, limit) {
      await turn();
      return cursors.map((cursor) => ({
        ...cursor,
        entries: logOf(cursor.tenantId, cursor.runId, cursor.after, limit).map((entry) => ({
          ...entry,
          private: null,
        })),
      }));
    },
  };

  function isRepeat(tenantId: string, runId: string, entries: readonly LogEntry[]): boolean {
    const last = entries.at(-1)!;
    return logOf(tenantId, runId, last.sequence - 1, 1)[0]?.eventId === last.eventId;
  }

  function endRun(auth: TenantOf, runId: string, ending: Ending): EndOutcome {
    const run = state.runs.get(runKey(auth.tenant_id, runId));
    if (!run) return { outcome: 'not_found' };
    if (run.record.status !== 'queued' && run.record.status !== 'running') {
      return { outcome: 'already_ended', run: structuredClone(run.record) };
    }
    const called = liveDescendants(state, run.record);
    const entry = ending.entry(structuredClone(run.record), run.record.last_sequence + 1);
    endKept(state, run, ending, entry);
    const written = [{ run, entry }];
    for (const child of called) {
      const last = ending.descendantEntry(structuredClone(child.record), child.record.last_sequence + 1);
      endKept(state, child, { status: 'canceled', error: null }, last);
      written.push({ run: child, entry: last });
    }
    for (const log of written) committed(auth.tenant_id, log.run.record.run_id, [log.entry], 'ended_outside');
    const descendants = called.map(({ record }) => structuredClone(record));
    if (ending.audit) {
      const child_runs = descendants.map(({ run_id }) => run_id);
      const details = { ...ending.audit.details, ...(child_runs.length > 0 && { child_runs }) };
      state.audit.push(auditOf(run.record, { ...ending.audit, details }));
    }
    return { outcome: 'ended', run: structuredClone(run.record), descendants };
  }
}

function isOn(page: RunPage, record: RunRecord): boolean {
  const { before, agentId, status, createdAfter, createdBefore, label, parentRunId } = page;
  return (
    (before === undefined || record.run_id < before) &&
    (agentId === undefined || record.agent_id === agentId) &&
    (status === undefined || record.status === status) &&
    (createdAfter === undefined || Date.parse(record.created_at) >= Date.parse(createdAfter)) &&
    (createdBefore === undefined || Date.parse(record.created_at) < Date.parse(createdBefore)) &&
    (parentRunId === undefined || record.lineage?.parent_run_id === parentRunId) &&
    (label === undefined || record.request.context?.labels?.[label.name] === label.value)
  );
}

/** A small generator of ours (linear congruential, Numerical Recipes' constants): enough to shuffle with. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
