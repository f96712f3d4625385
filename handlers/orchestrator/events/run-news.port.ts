import type { CommitLeaves } from '#orchestrator/runs/run-store.port.ts';
import type { LogEntry } from '#orchestrator/runs/log-entry.ts';

export interface RunName {
  readonly tenantId: string;
  readonly runId: string;
}

/**
 * What the processes of a node tell each other about runs (ARC-03: the Event port and the wake-ups of the Queue port).
 *
 * The database is the truth: logs, leases, what waits. News only makes others quicker than their sweeps of one second,
 * so it may get lost, come late, or come twice, and nothing may depend on it. What does come is true: it is said after
 * the commit, never before. Every promise of this port is a test in `run-news.behaviour.ts`.
 *
 * No call throws because the transport is away, none waits for it, and none keeps without bound what it cannot send.
 */
export interface RunNews {
  /**
   * Begins to hear what other processes tell; never what this one told. Comes back by itself after an interruption,
   * and then says that some logs may have grown.
   * @throws Fault dependency_unavailable when the transport cannot be reached or used as it is set up
   */
  listen(listener: RunNewsListener): Promise<void>;

  /** This process has followers of the run, until what is returned is called. May be asked for several times. */
  follow(run: RunName): () => void;

  /**
   * The run's log has grown, durably. Entries are told in the order of the calls; what is too large to carry becomes a
   * hint to look. A transport that rides on the store's own commits has said it there and does nothing here.
   */
  committed(run: RunName, entries: readonly LogEntry[], leaves?: CommitLeaves): void;

  /**
   * Something for the run's followers now that is in no log and that nobody will miss. May be dropped at any time.
   * @throws RangeError when it is larger than `whisperBytesMax` as JSON
   */
  whisper(run: RunName, text: string): void;

  /** For readiness: whether news travels; what is wrong otherwise, and what goes on all the same. */
  state(): NewsState;

  /** Says what is still to be said, for at most a second, and hears nothing any more. May be called twice. */
  close(): Promise<void>;
}

/** Four of them fit into the smallest message that one of our transports takes (NOTIFY, 8,000 bytes), in bytes. */
export const whisperBytesMax = 1_800;

export type NewsState = { ok: true } | { ok: false; message: string };

/** Nothing here may throw. */
export interface RunNewsListener {
  /** Durable entries of a followed run, in order; those before them may be missing. */
  onEntries(run: RunName, entries: readonly LogEntry[]): void;
  /** These logs have grown, or some, when they are not named. They need not be followed here. */
  onGrown(runIds?: readonly string[]): void;
  /**
   * Runs wait for a worker. A transport that can wakes one process that has room, and another when that one dies first
   * or leaves some; others wake all.
   * @returns once this process has looked: whether it may have left some for want of room
   */
  onRunsWaiting(): Promise<boolean>;
  /** Whether this process could take a run now. */
  hasRoom(): boolean;
  /** Absent: this process has no use for them. */
  onWhisper?(run: RunName, text: string): void;
}

export function checkWhisper(text: string): void {
  const bytes = Buffer.byteLength(JSON.stringify(text));
  if (bytes > whisperBytesMax) throw new RangeError(`A whisper of ${bytes} bytes; ${whisperBytesMax} are allowed`);
}
