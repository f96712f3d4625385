import type { RunName, RunNews } from '#orchestrator/events/run-news.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { ProcessClock } from '#vocabulary/clock.ts';
import { Fault } from '#vocabulary/fault.ts';
import { abortable } from './abortable.ts';
import { isTerminal, type LogEntry } from './log-entry.ts';
import type { RunKey, RunRecord, RunStore } from './run-store.port.ts';
import type { WorkerLog } from './worker-log.ts';

export interface RunEndsPorts {
  store: Pick<RunStore, 'get'>;
  clock: ProcessClock;
  worker: {
    holds(runId: string): boolean;
    /** Takes up those whose worker has died or gave them back. */
    adopt(children: readonly RunKey[]): Promise<void>;
  };
  news?: Pick<RunNews, 'follow'>;
  log: WorkerLog;
}

interface Waiting {
  auth: AuthContext;
  runId: string;
  resolve: (run: RunRecord) => void;
  reject: (error: unknown) => void;
}

/** Children that run elsewhere are looked at this often, in ms; commits and news only make it quicker. */
const sweepEveryMs = 1_000;

/**
 * Waits for children of this process's runs to end (RUN-12), and sees to it that somebody executes them: whoever holds a
 * parent adopts its child when the child's own worker is gone. One that runs in this very process tells of its end
 * itself; the others are looked at, all in one read.
 */
export class RunEnds {
  readonly #ports: RunEndsPorts;
  readonly #waiting = new Set<Waiting>();
  /** To be looked at next. */
  readonly #due = new Set<string>();
  #looking = false;
  #stopSweep: (() => void) | undefined;

  constructor(ports: RunEndsPorts) {
    this.#ports = ports;
  }

  start(): void {
    this.#stopSweep = this.#ports.clock.every(sweepEveryMs, () => this.sweep());
  }

  stop(): void {
    this.#stopSweep?.();
  }

  /** The run once it has ended. @throws the signal's reason when it aborts first */
  async of(auth: AuthContext, runId: string, signal: AbortSignal): Promise<RunRecord> {
    const { promise, resolve, reject } = Promise.withResolvers<RunRecord>();
    const waiting = { auth, runId, resolve, reject };
    this.#waiting.add(waiting);
    const unfollow = this.#ports.news?.follow({ tenantId: auth.tenant_id, runId });
    this.sweep();
    try {
      return await abortable(promise, signal);
    } finally {
      unfollow?.();
      this.#waiting.delete(waiting);
    }
  }

  /** Durable entries of a run, of this process or another. */
  heard({ runId }: RunName, entries: readonly LogEntry[]): void {
    if (this.#waiting.size > 0 && entries.some((entry) => isTerminal(entry.type))) this.hint([runId]);
  }

  /** Logs that have grown elsewhere; undefined: some. */
  hint(runIds?: readonly string[]): void {
    const named = runIds && new Set(runIds);
    for (const { runId } of this.#waiting) if (!named || named.has(runId)) this.#due.add(runId);
    this.#look();
  }

  /** Looks at all that do not run here. */
  sweep(): void {
    for (const { runId } of this.#waiting) if (!this.#ports.worker.holds(runId)) this.#due.add(runId);
    this.#look();
  }

  #look(): void {
    if (this.#looking || this.#due.size === 0) return;
    this.#looking = true;
    void this.#lookAtDue()
      .catch((err: unknown) =>
        this.#ports.log.warn({ err }, 'runs that others wait for could not be looked at; tried again in a second'),
      )
      .finally(() => {
        this.#looking = false;
      });
  }

  async #lookAtDue(): Promise<void> {
    while (this.#due.size > 0) {
      const looked = [...this.#waiting].filter(({ runId }) => this.#due.has(runId));
      this.#due.clear();
      const runs = await Promise.all(looked.map(({ auth, runId }) => this.#ports.store.get(auth, runId)));
      const apart: RunKey[] = [];
      for (const [i, run] of runs.entries()) {
        const { auth, runId, resolve, reject } = looked[i]!;
        if (!run) reject(new Fault('internal_error', `The run ${runId} is not there any more.`));
        else if (run.completed_at !== null) resolve(run);
        else if (!this.#ports.worker.holds(runId)) apart.push({ tenantId: auth.tenant_id, runId });
      }
      if (apart.length > 0) await this.#ports.worker.adopt(apart);
    }
  }
}
