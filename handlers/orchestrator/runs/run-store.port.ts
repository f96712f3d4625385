import type {
  ErrorBody,
  RunCreateRequest,
  RunOptions,
  RunOutput,
  RunStatus,
  RunSummary,
} from '#generated/vocabulary/types.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { LogEntry } from './log-entry.ts';

/**
 * Run state (ARC-03): the event log is the truth, a run's row is a projection written in the same statement.
 * Every promise of this port is a test in `run-store.behaviour.ts`.
 */
export interface RunStore {
  /**
   * Admits a run: idempotency, the tenant's create rate, the row, its first events and its audit record are one
   * durable act. A run whose tenant has a free slot and an empty queue is leased to `start.worker` in the same act.
   * Repeated as it was, because its answer was lost, it is still one run; `lease` is missing if it was taken over since.
   */
  create(auth: AuthContext, run: NewRun): Promise<Admission>;

  /**
   * Admits a run that the agent of another calls as a tool (RUN-12) and leases it to `start.worker`: row, first events and
   * audit record are one act. It runs in its parent's slot, so neither the create rate nor a free slot is asked for; its
   * time is over no later than its parent's. Repeated as it was, it is still one run; `lease` is missing if it was
   * taken over since.
   */
  createChild(auth: AuthContext, run: NewChild): Promise<ChildAdmission>;

  /** The run as it stands, or undefined when this tenant has no such run. */
  get(auth: AuthContext, runId: string): Promise<RunRecord | undefined>;

  /** Newest first. `before` is the run id after which the page starts. */
  list(auth: AuthContext, page: RunPage): Promise<RunList>;

  /**
   * Appends events under a lease and updates the projection. Events are visible to readers only after this resolves.
   * @returns false when the lease is no longer ours or the run has ended: nothing was written.
   */
  append(lease: RunLease, entries: readonly LogEntry[], change: RunChange): Promise<boolean>;

  /**
   * Ends a run from outside its worker: cancel, expiry, quarantine. Takes the lease away, so that whatever the worker
   * still wants to write is refused. What the run has called, and what that has called, is canceled in the same act.
   */
  end(auth: Pick<AuthContext, 'tenant_id'>, runId: string, ending: Ending): Promise<EndOutcome>;

  /**
   * Leases runs that wait, or whose worker has died, to `worker`: at most `slots`, fairly among tenants. Never a child:
   * whoever holds its parent adopts it.
   */
  claim(worker: string, slots: number, leaseSeconds: number): Promise<ClaimedRun[]>;

  /** Leases those of these children to `worker` whose own worker has died or gave them back. */
  adopt(worker: string, children: readonly RunKey[], leaseSeconds: number): Promise<ClaimedRun[]>;

  /** Extends leases. One that was given back is not taken again. @returns the run ids whose lease is lost. */
  extend(leases: readonly RunLease[], leaseSeconds: number): Promise<string[]>;

  /** The same without extending any, for a look that costs no write. */
  lost(leases: readonly RunLease[]): Promise<string[]>;

  /** Gives leases back so that another worker can go on at once; does not count as a failed attempt. */
  release(leases: readonly RunLease[]): Promise<void>;

  /** Runs past their deadline that no live worker holds, for the sweeper to end. At most `limit`. */
  overdue(limit: number): Promise<{ tenant_id: string; run_id: string }[]>;

  /** Drops idempotency keys whose time is over (RUN-07), at most `limit`. @returns how many */
  forgetExpiredKeys(limit: number): Promise<number>;

  /** The log after a sequence, in order. */
  readLog(auth: Pick<AuthContext, 'tenant_id'>, runId: string, after: number, limit: number): Promise<LogEntry[]>;

  /**
   * The same for those who only pass it on: without private parts, and bounded in bytes of envelopes too. The entry
   * that reaches the bytes is the last of its page, so that there is always progress.
   */
  readEvents(
    auth: Pick<AuthContext, 'tenant_id'>,
    runId: string,
    after: number,
    limits: { entries: number; bytes: number },
  ): Promise<LogEntry[]>;

  /** What several logs have after their cursors, without private parts: one read for all followers of a process. */
  readLogs(cursors: readonly LogCursor[], limit: number): Promise<(LogCursor & { entries: LogEntry[] })[]>;
}

/**
 * What a commit leaves for other processes to do: a run that was admitted and waits for a worker, or one that was ended
 * by somebody else than its worker, who must learn of it.
 */
export type CommitLeaves = 'waiting' | 'ended_outside';

/** Called after a commit, before its caller goes on: subscribers of this process need no database to learn of it. */
export type OnCommitted = (
  tenantId: string,
  runId: string,
  entries: readonly LogEntry[],
  leaves?: CommitLeaves,
) => void;

export interface LogCursor extends RunKey {
  after: number;
}

export interface RunLease extends Readonly<RunKey> {
  readonly worker: string;
  /** Fencing token: grows with every lease of the run; a write with an older one is refused. */
  readonly epoch: number;
}

export interface RunKey {
  tenantId: string;
  runId: string;
}

/** What is asked of every run. */
export interface AskedRun {
  runId: string;
  agentId: string;
  agentVersion: number;
  request: RunCreateRequest;
  /** RFC 3339, also the time of the first event. */
  createdAt: string;
  correlationId: string;
  traceparent: string;
  /** `run.created`. */
  created: LogEntry;
}

export interface NewRun extends AskedRun {
  idempotency?: { key: string; bodyHash: string; retentionSeconds: number };
  limits: { createPerSecond: number; createBurst: number; concurrentMax: number; queuedMax: number };
  /** Present when this process has a free slot: who would run it, and the events that starting it writes. */
  start?: RunStart;
}

export interface RunStart {
  worker: string;
  leaseSeconds: number;
  entries: LogEntry[];
}

export interface NewChild extends AskedRun {
  parent: { lease: RunLease; rootRunId: string };
  /** Children that a tree may have in all, ended ones among them. */
  treeMax: number;
  start: RunStart;
}

export type ChildAdmission =
  | { outcome: 'created'; lease?: RunLease }
  | { outcome: 'tree_full' }
  /** The lease of the parent is not ours any more, or it has ended. */
  | { outcome: 'parent_lost' };

/** Where a child stands in the tree of runs that call each other. */
export interface Lineage {
  parent_run_id: string;
  /** The run that somebody created. Ids grow down the tree: a root's is smaller than those of all below it. */
  root_run_id: string;
  /** 1 for what the root has called. */
  depth: number;
}

export type Admission =
  | { outcome: 'created'; lease?: RunLease }
  | { outcome: 'existing'; run: RunRecord }
  | { outcome: 'key_reused' }
  | { outcome: 'rate_limited'; retryAfterMs: number }
  /** It could not start at once, and as many wait already as may. */
  | { outcome: 'queue_full' };

export interface RunRecord {
  tenant_id: string;
  run_id: string;
  agent_id: string;
  agent_version: number;
  status: RunStatus;
  created_at: string;
  started_at: string | null;
  completed_at: string | null;
  request: RunCreateRequest;
  summary: RunSummary;
  output: RunOutput | null;
  error: ErrorBody | null;
  /** null for a run that somebody created. */
  lineage: Lineage | null;
  /** Not part of the contract: what an executing worker needs. */
  auth: AuthContext;
  traceparent: string;
  correlation_id: string;
  /** RFC 3339: when the run's time is up, by the database's clock. */
  deadline_at: string;
  last_sequence: number;
}

export interface ClaimedRun {
  lease: RunLease;
  run: RunRecord;
  /** 1 for the first; grows each time a worker has died over the run. */
  attempt: number;
  /** Until its time is up, by the store's clock: a process whose own is wrong must not end it early. */
  remainingMs: number;
}

/** What an append does to the projection. */
export interface RunChange {
  summary: RunSummary;
  status: RunStatus;
  output?: RunOutput | null;
  error?: ErrorBody | null;
}

export interface Ending {
  status: 'failed' | 'canceled';
  error: ErrorBody | null;
  /** Builds the terminal event once its sequence is known. */
  entry: (run: RunRecord, sequence: number) => LogEntry;
  /** The same for each run that is canceled with it. */
  descendantEntry: (run: RunRecord, sequence: number) => LogEntry;
  audit?: { action: string; correlationId: string; auth: AuthContext; details?: Record<string, unknown> };
}

export type EndOutcome =
  | { outcome: 'ended'; run: RunRecord; descendants: RunRecord[] }
  | { outcome: 'already_ended'; run: RunRecord }
  | { outcome: 'not_found' };

export interface RunPage {
  agentId?: string;
  status?: RunStatus;
  createdAfter?: string;
  createdBefore?: string;
  label?: { name: string; value: string };
  parentRunId?: string;
  before?: string;
  limit: number;
  /** Of outputs together; the run that reaches it is the last of its page. */
  bytesMax: number;
}

/** A run as lists show it: without what was asked of it. */
export type ListedRun = Pick<
  RunRecord,
  | 'tenant_id'
  | 'run_id'
  | 'agent_id'
  | 'agent_version'
  | 'status'
  | 'created_at'
  | 'started_at'
  | 'completed_at'
  | 'summary'
  | 'output'
  | 'error'
  | 'correlation_id'
> & { run_options: RunOptions; labels?: Record<string, string>; parent_run_id?: string };

export interface RunList {
  /** May be fewer than asked for, even none, although there are more: a store looks at a bounded number of runs for a page. */
  runs: ListedRun[];
  /** The run id behind which the next page starts; null at the end. */
  next: string | null;
}
