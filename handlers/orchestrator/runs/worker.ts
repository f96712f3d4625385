import { abortable } from './abortable.ts';
import { runAgentLoop, type AgentLoopPorts } from './agent-loop.ts';
import type { HeldRun } from './held-run.ts';
import { LeaseFence } from './lease-fence.ts';
import { leaveRun } from './leave-run.ts';
import { openRun, type KnownRun, type OpenRunPorts } from './open-run.ts';
import { outsideCalls } from './outside-calls.ts';
import type { Reservation } from './reservation.ts';
import { armDeadline } from './run-deadline.ts';
import type { RunLog } from './run-log.ts';
import type { RunEnder } from './run-ender.ts';
import type { ClaimedRun, RunKey } from './run-store.port.ts';
import { StopReason } from './stop-reason.ts';
import type { WorkerLog } from './worker-log.ts';

/**
 * Executes runs in this process. A run is held by a lease in the database. Leases are extended by a timer that no run can hold up, at a third of
 * their length, so two beats may be missed. A run leaves a worker in one of five ways: it ends; its time is up; it is
 * canceled (whoever cancels ends it in the log, the worker only stops); its lease is lost; the process drains and
 * gives the lease back. In each of them the slot is freed, because a slot is nothing but an entry in `#held`.
 */
export interface WorkerPorts extends AgentLoopPorts, OpenRunPorts {
  ender: RunEnder;
  log: WorkerLog;
}

export interface WorkerOptions {
  worker: string;
  /** Runs executed at once by this process. */
  slots: number;
  leaseSeconds: number;
}

/** The truth about waiting runs is asked for this often, in ms; notifications only make it quicker. */
const sweepEveryMs = 1_000;
/**
 * A run that has ended makes room for its tenant, whose waiting runs no claim could take before: look for them this
 * long after, in ms, once for all that end meanwhile. Asking after each run would cost a statement a run.
 */
const lookAfterEndMs = 20;
/** Unless none has been seen waiting for so long, in ms: then most such looks would find nothing. */
const waitingRememberedMs = 30_000;
/** Idempotency keys are tidied up once in so many sweeps, a bounded number at a time: it is never urgent. */
const keySweepEvery = 60;
const keysForgottenMax = 5_000;
/** Overdue runs ended in one sweep. */
const overdueMax = 100;

export class Worker {
  readonly #ports: WorkerPorts;
  readonly #options: WorkerOptions;
  readonly #fence: LeaseFence;
  readonly #held = new Map<string, HeldRun>();
  readonly #unsettled = new Set<Promise<void>>();
  #timers: (() => void)[] = [];
  #reserved = 0;
  /** Children, held or reserved: they take none of the slots. */
  #inParentsSlots = 0;
  #sweeps = 0;
  #draining = false;
  #claiming: Promise<void> | undefined;
  #moreWaiting = false;
  /** When a run was last known to wait, on this process's monotonic clock, in ms. */
  #waitingSeenAt = -Infinity;
  #stopLook: (() => void) | undefined;
  #freed = Promise.withResolvers<void>();

  constructor(ports: WorkerPorts, options: WorkerOptions) {
    this.#ports = ports;
    this.#options = options;
    this.#fence = new LeaseFence(ports.clock, options.leaseSeconds);
  }

  start(): void {
    const { clock } = this.#ports;
    this.#timers = [
      clock.every(sweepEveryMs, () => void this.#sweep()),
      clock.every((this.#options.leaseSeconds * 1_000) / 3, () => void this.#beat()),
      clock.every(this.#fence.everyMs, () => this.#fence.stopExpiring(this.#held.values())),
    ];
    this.#lookNow();
  }

  /**
   * Keeps a slot for a run that is about to be admitted, if one is free. The caller must call `settle` once.
   * @param inParentsSlot for a child, which needs none: were it to wait for one, parents could fill all slots for good
   */
  reserve(inParentsSlot = false): Reservation | undefined {
    if (inParentsSlot ? this.#draining : !this.hasRoom) return undefined;
    this.#reserved++;
    if (inParentsSlot) this.#inParentsSlots++;
    const askedAt = this.#ports.clock.monotonic();
    return {
      worker: this.#options.worker,
      leaseSeconds: this.#options.leaseSeconds,
      settle: (admitted) => {
        this.#reserved--;
        if (inParentsSlot) this.#inParentsSlots--;
        if (admitted) this.#execute(admitted.claimed, askedAt, admitted);
        else this.#slotFreed();
      },
    };
  }

  /** Runs may be waiting: look now instead of at the next sweep. */
  wake(): void {
    this.#waitingSeenAt = this.#ports.clock.monotonic();
    this.#lookNow();
  }

  /** The same, for who wants to know how it went. @returns whether some may be left for want of a slot */
  async takeWaiting(): Promise<boolean> {
    this.wake();
    await this.#claiming;
    return this.#moreWaiting;
  }

  /** Whether a run could be taken now. */
  get hasRoom(): boolean {
    return !this.#draining && this.#freeSlots() > 0;
  }

  /** Stops a run that this process executes; its log must have been ended already. */
  stopRun(runId: string): void {
    this.#held.get(runId)?.stop.abort(new StopReason('ended'));
  }

  /** Whether this process executes the run. */
  holds(runId: string): boolean {
    return this.#held.has(runId);
  }

  /** Takes up those of these children whose worker has died or gave them back. */
  async adopt(children: readonly RunKey[]): Promise<void> {
    const reserved = this.reserve(true);
    if (!reserved) return;
    const askedAt = this.#ports.clock.monotonic();
    try {
      const adopted = await this.#ports.store.adopt(reserved.worker, children, reserved.leaseSeconds);
      for (const child of adopted) this.#execute(child, askedAt);
    } finally {
      reserved.settle();
    }
  }

  /** Looks at once whether the lease of a run still stands: somebody else wrote to its log. */
  async recheck(runId: string): Promise<void> {
    const held = this.#held.get(runId);
    if (held) await this.#extend([held]);
  }

  /** Stops taking runs, stops those it has and gives their leases back, also those that are being admitted now. */
  async drain(): Promise<void> {
    this.#draining = true;
    for (const stop of [...this.#timers, this.#stopLook]) stop?.();
    for (const run of this.#held.values()) run.stop.abort(new StopReason('drain'));
    await this.#claiming;
    while (this.#reserved > 0 || this.#held.size > 0) {
      await this.#freed.promise;
    }
    await Promise.all(this.#unsettled);
  }

  #slotFreed(): void {
    this.#freed.resolve();
    this.#freed = Promise.withResolvers();
    if (this.#moreWaiting) return this.#claimSoon();
    const forgotten = this.#ports.clock.monotonic() - this.#waitingSeenAt > waitingRememberedMs;
    if (this.#draining || forgotten) return; // the sweep looks all the same
    this.#stopLook ??= this.#ports.clock.after(lookAfterEndMs, () => {
      this.#stopLook = undefined;
      this.#lookNow();
    });
  }

  #lookNow(): void {
    this.#moreWaiting = true;
    this.#claimSoon();
  }

  #freeSlots(): number {
    return this.#options.slots - (this.#held.size + this.#reserved - this.#inParentsSlots);
  }

  async #sweep(): Promise<void> {
    this.#lookNow();
    try {
      await this.#stopLost();
      for (const run of await this.#ports.store.overdue(overdueMax)) {
        await this.#ports.ender.timeOut(run, run.run_id);
      }
      if (++this.#sweeps % keySweepEvery === 0) await this.#ports.store.forgetExpiredKeys(keysForgottenMax);
    } catch (error) {
      this.#warn(error, 'the sweep for overdue runs failed; it is repeated');
    }
  }

  #claimSoon(): void {
    if (this.#draining) return;
    this.#claiming ??= this.#claim().finally(() => {
      this.#claiming = undefined;
      if (this.#moreWaiting && this.#freeSlots() > 0) this.#claimSoon();
    });
  }

  async #claim(): Promise<void> {
    try {
      while (this.#moreWaiting && !this.#draining) {
        const slots = this.#freeSlots();
        if (slots <= 0) break;
        this.#moreWaiting = false;
        const askedAt = this.#ports.clock.monotonic();
        const claimed = await this.#ports.store.claim(this.#options.worker, slots, this.#options.leaseSeconds);
        this.#moreWaiting ||= claimed.length === slots;
        if (claimed.length > 0) this.#waitingSeenAt = this.#ports.clock.monotonic();
        for (const run of claimed) this.#execute(run, askedAt);
      }
    } catch (error) {
      this.#warn(error, 'runs could not be claimed; the next sweep tries again');
    }
  }

  async #beat(): Promise<void> {
    if (this.#held.size > 0) await this.#extend([...this.#held.values()]);
  }

  async #extend(runs: HeldRun[]): Promise<void> {
    try {
      const leases = runs.map((run) => run.lease);
      const askedAt = this.#ports.clock.monotonic();
      const lost = new Set(await this.#ports.store.extend(leases, this.#options.leaseSeconds));
      for (const run of runs) {
        if (lost.has(run.lease.runId)) run.stop.abort(new StopReason('lease_lost'));
        else run.leasedAt = askedAt;
      }
    } catch (error) {
      this.#warn(error, 'leases could not be extended');
    }
  }

  /** Runs that were canceled or taken over elsewhere and of which no word came: RUN-03 has them stop within a second. */
  async #stopLost(): Promise<void> {
    const runs = [...this.#held.values()];
    if (runs.length === 0) return;
    const lost = new Set(await this.#ports.store.lost(runs.map((run) => run.lease)));
    for (const run of runs) if (lost.has(run.lease.runId)) run.stop.abort(new StopReason('lease_lost'));
  }

  /** @param askedAt when its lease was asked for: it cannot have begun earlier */
  #execute(claimed: ClaimedRun, askedAt: number, known?: KnownRun): void {
    const { lease } = claimed;
    const held: HeldRun = { lease, stop: new AbortController(), leasedAt: askedAt };
    const child = claimed.run.lineage === null ? 0 : 1;
    const before = this.#held.get(lease.runId);
    // A create that was repeated may be answered with the lease that a claim has brought meanwhile.
    if (before?.lease.epoch === lease.epoch) return this.#slotFreed();
    if (before)
      before.stop.abort(new StopReason('lease_lost')); // another can only be one that was lost
    else this.#inParentsSlots += child;
    this.#held.set(lease.runId, held);
    void this.#run(claimed, held, known).finally(() => {
      if (this.#held.get(lease.runId) === held) {
        this.#held.delete(lease.runId);
        this.#inParentsSlots -= child;
      }
      this.#slotFreed();
    });
    if (this.#draining) held.stop.abort(new StopReason('drain'));
  }

  /** Never rejects: whatever goes wrong, the run ends, goes back, or is found by the sweep when its lease expires. */
  async #run(claimed: ClaimedRun, held: HeldRun, known?: KnownRun): Promise<void> {
    const { stop } = held;
    const { disarm, remainingMs } = armDeadline(this.#ports.clock, claimed.remainingMs, stop);
    let log: RunLog | undefined;
    try {
      const opened = await abortable(openRun(this.#ports, claimed, stop, known), stop.signal);
      const input = { ...opened, signal: stop.signal, remainingMs, checkLease: () => this.#fence.check(held) };
      log = input.log;
      await runAgentLoop(outsideCalls(this.#ports, stop.signal), input);
    } catch (error) {
      stop.abort(error); // ends what the run does beside, such as another tool; an earlier reason stays
      if (log) this.#letSettle(log);
      await leaveRun(this.#ports, claimed.lease, stop.signal.reason, log);
    } finally {
      disarm();
    }
  }

  /** What a stopped run was writing keeps no slot, but the process must not go before it is written or given up. */
  #letSettle(log: RunLog): void {
    const settled = log.settled().finally(() => this.#unsettled.delete(settled));
    this.#unsettled.add(settled);
  }

  #warn(err: unknown, message: string): void {
    this.#ports.log.warn({ err }, message);
  }
}
