import type { EventMap } from '#generated/events/types.ts';
import type { ErrorBody, RunOutput, RunStatus } from '#generated/vocabulary/types.ts';
import type { ProcessClock } from '#vocabulary/clock.ts';
import { Fault } from '#vocabulary/fault.ts';
import { abortable } from './abortable.ts';
import type { EventWriter } from './event-writer.ts';
import type { LogEntry, PrivatePart } from './log-entry.ts';
import { apply, type Progress } from './progress.ts';
import { retryPauseMs } from './retry-pause.ts';
import type { RunLease, RunStore } from './run-store.port.ts';

/** The lease has gone to another worker, or the run was ended from outside: whoever holds this must stop. */
export class LeaseLost extends Error {
  override name = 'LeaseLost';
}

/** Of a record: some 20 s, and longer than its run's lease. Then the run stops, and another worker goes on with it. */
const recordTriesMax = 14;

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
  readonly #clock: ProcessClock;
  #unsaved: LogEntry[] = [];
  #records: (() => Promise<void>)[] = [];
  #saving: Promise<void> | undefined;
  #saveAgain = false;
  #failure: unknown;
  #ending: { status: RunStatus; output: RunOutput | null; error: ErrorBody | null } | undefined;

  /** @param stop of the run: aborted with the reason when its log cannot be written any more */
  constructor(
    store: RunStore,
    lease: RunLease,
    writer: EventWriter,
    progress: Progress,
    stop: AbortController,
    clock: ProcessClock,
  ) {
    this.#store = store;
    this.#lease = lease;
    this.#writer = writer;
    this.#progress = progress;
    this.#stop = stop;
    this.#clock = clock;
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

  /** Of the event added last. */
  get lastSequence(): number {
    return this.#writer.lastSequence;
  }

  /** What the projection becomes together with the events added last. */
  end(status: RunStatus, output: RunOutput | null, error: ErrorBody | null): void {
    this.#ending = { status, output, error };
  }

  /**
   * Saves with the events of this turn what else has to be on record about them: both go in one commit, as far as the
   * store can do that. It is written also when the run must stop: what was used was used.
   */
  recordWith(write: () => Promise<void>): void {
    this.#records.push(write);
    this.#startSaving();
  }

  /** Starts saving without waiting: what comes next may overlap with the commit. */
  saveSoon(): void {
    if (this.#failure === undefined) this.#startSaving();
  }

  /**
   * Resolves once every added event is durable.
   * @throws LeaseLost, what else made writing impossible, or why the run must stop: a database that takes its time
   *   does not keep a canceled run's slot
   */
  async saved(): Promise<void> {
    this.saveSoon();
    while (this.#saving) await abortable(this.#saving, this.#stop.signal);
    if (this.#failure !== undefined) throw this.#failure;
  }

  /** Whether the store has refused it for a lease that is over; waits for what is being saved. */
  async refused(): Promise<boolean> {
    await this.settled();
    return this.#failure instanceof LeaseLost;
  }

  /** Resolves once nothing is being saved any more, be it durable or given up; also when the run must stop. */
  async settled(): Promise<void> {
    while (this.#saving) await this.#saving;
  }

  #startSaving(): void {
    this.#saveAgain = true;
    this.#saving ??= this.#saveAll();
  }

  /** Goes on while saving was asked for during the append before: what is added meanwhile must not lie about. */
  async #saveAll(): Promise<void> {
    try {
      while (this.#saveAgain) {
        // What follows in the same turn, such as the next step behind a tool's answer, goes into the same append.
        await this.#clock.nextTurn();
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
    const records = this.#records;
    this.#records = [];
    const recorded = Promise.all(records.map((write) => untilTaken(this.#clock, write, recordTriesMax)));
    await Promise.all([this.#append(), recorded]).catch(async (error: unknown) => {
      await recorded;
      throw error;
    });
  }

  async #append(): Promise<void> {
    const entries = this.#unsaved;
    if (entries.length === 0 || this.#failure !== undefined) return;
    this.#unsaved = [];
    const change = { summary: { ...this.#progress.summary }, ...(this.#ending ?? { status: 'running' as const }) };
    await untilTaken(
      this.#clock,
      async () => {
        if (await this.#store.append(this.#lease, entries, change)) return;
        throw new LeaseLost(`lease ${this.#lease.epoch} of ${this.#lease.runId} is not ours any more`);
      },
      Infinity,
      this.#stop.signal,
    );
  }
}

/** Repeats what the database could not take. */
async function untilTaken(
  clock: ProcessClock,
  write: () => Promise<void>,
  triesMax: number,
  signal?: AbortSignal,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof Fault && error.retryable) || tries >= triesMax) throw error;
      await clock.sleep(retryPauseMs(tries), signal);
    }
  }
}
