import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EventMap } from '#generated/events/types.ts';
import type { ErrorBody, RunOutput, RunStatus } from '#generated/vocabulary/types.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { EventWriter } from './event-writer.ts';
import type { LogEntry, PrivatePart } from './log-entry.ts';
import { apply, type Progress } from './progress.ts';
import type { RunLease, RunStore } from './run-store.port.ts';
import { pauseBeforeRetry } from './through-outages.ts';

/** The lease has gone to another worker, or the run was ended from outside: whoever holds this must stop. */
export class LeaseLost extends Error {
  override name = 'LeaseLost';
}

/**
 * The writing end of one run's log. Events gather in memory and go to the store one append at a time, in order; an
 * append that the database could not take is repeated as it was, which the store recognises if it had been taken.
 */
export class RunLog {
  readonly #store: RunStore;
  readonly #lease: RunLease;
  readonly #writer: EventWriter;
  readonly #progress: Progress;
  readonly #stop: AbortController;
  #unsaved: LogEntry[] = [];
  #saving: Promise<void> | undefined;
  #saveAgain = false;
  #failure: unknown;
  #ending: { status: RunStatus; output: RunOutput | null; error: ErrorBody | null } | undefined;

  /** @param stop of the run: aborted with the reason when its log cannot be written any more */
  constructor(store: RunStore, lease: RunLease, writer: EventWriter, progress: Progress, stop: AbortController) {
    this.#store = store;
    this.#lease = lease;
    this.#writer = writer;
    this.#progress = progress;
    this.#stop = stop;
  }

  /** Adds an event. It is neither durable nor visible yet. */
  add<Type extends keyof EventMap>(
    type: Type,
    payload: EventMap[Type]['payload'],
    options: { stepId?: string; private?: PrivatePart } = {},
  ): void {
    this.#unsaved.push(this.#writer.write(type, payload, options));
    apply(this.#progress, { type, payload } as Parameters<typeof apply>[1], options.private?.message);
  }

  /** What the projection becomes together with the events added last. */
  end(status: RunStatus, output: RunOutput | null, error: ErrorBody | null): void {
    this.#ending = { status, output, error };
  }

  /** Starts saving without waiting: what comes next may overlap with the commit. */
  saveSoon(): void {
    if (this.#failure !== undefined) return;
    this.#saveAgain = true;
    this.#saving ??= this.#saveAll();
  }

  /** Resolves once every added event is durable. @throws LeaseLost, or what else made writing impossible */
  async saved(): Promise<void> {
    this.saveSoon();
    while (this.#saving) await this.#saving;
    if (this.#failure !== undefined) throw this.#failure;
  }

  /** Whether the store has refused it for a lease that is over; waits for the append that is in flight, if any. */
  async refused(): Promise<boolean> {
    await this.#saving;
    return this.#failure instanceof LeaseLost;
  }

  /** Goes on while saving was asked for during the append before: what is added meanwhile must not lie about. */
  async #saveAll(): Promise<void> {
    try {
      while (this.#saveAgain) {
        // What follows in the same turn, such as the next step behind a tool's answer, goes into the same append.
        await nextTurn();
        this.#saveAgain = false;
        await this.#saveOnce();
      }
    } catch (error) {
      this.#failure = error;
      this.#stop.abort(error); // nothing that the run still does could be kept
    } finally {
      this.#saving = undefined;
    }
  }

  async #saveOnce(): Promise<void> {
    const entries = this.#unsaved;
    if (entries.length === 0) return;
    this.#unsaved = [];
    const change = { summary: { ...this.#progress.summary }, ...(this.#ending ?? { status: 'running' as const }) };
    for (let tries = 0; ; tries++) {
      try {
        if (await this.#store.append(this.#lease, entries, change)) return;
        throw new LeaseLost(`lease ${this.#lease.epoch} of ${this.#lease.runId} is not ours any more`);
      } catch (error) {
        if (!(error instanceof Fault && error.retryable)) throw error;
        await pauseBeforeRetry(tries, this.#stop.signal);
      }
    }
  }
}
