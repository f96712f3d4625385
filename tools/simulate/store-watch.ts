import type { KeptRun } from '#adapters/in-memory/run-store-state.ts';
import type {
  Admission,
  ClaimedRun,
  EndOutcome,
  NewRun,
  RunLease,
  RunStore,
} from '#orchestrator/runs/run-store.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { beginsAt } from './process-clock.ts';
import { RateWatch } from './rate-watch.ts';
import type { SimulatedProcess } from './simulated-process.ts';
import type { World } from './world.ts';

/**
 * How often a waiting tenant may be passed over, for each tenant that waits. The order is drawn, so it does happen; so
 * often in a row it happens less than once in 10^12.
 */
const passedOverMaxPerTenant = 20;

/** Watches what calls do to the store, knowing better than the store what they may do. */
export class StoreWatch {
  readonly #world: World;
  readonly #rates: RateWatch;
  readonly #passedOver = new Map<string, number>();
  readonly #endedAtMs = new Map<string, number>();
  readonly #claims = new Map<string, number>();
  /** When a run was first asked for, in ms since the simulation began: its time counts from then on. */
  readonly askedAtMs = new Map<string, number>();

  constructor(world: World) {
    this.#world = world;
    this.#rates = new RateWatch(world);
  }

  /** Somebody asks for a run. */
  asks(runId: string): void {
    if (!this.askedAtMs.has(runId)) this.askedAtMs.set(runId, this.#world.time.nowMs);
    this.#world.trace.nameOf(runId);
  }

  /** To be called right before a call takes effect. @returns to be told what came of it */
  asked(process: SimulatedProcess, method: keyof RunStore, args: readonly unknown[]): (answer: unknown) => void {
    switch (method) {
      case 'create':
        return this.#create(args[0] as AuthContext, args[1] as NewRun);
      case 'append':
        return this.#append(process, args[0] as RunLease);
      case 'claim':
        return this.#claim();
      case 'end':
        return this.#end(args[1] as string);
      default:
        return () => {};
    }
  }

  /** When a run ended, in ms since the simulation began. */
  endedAtMs(runId: string): number {
    return this.#endedAtMs.get(runId) ?? 0;
  }

  /** How often a run was taken from the queue or from a dead worker. */
  claimsOf(runId: string): number {
    return this.#claims.get(runId) ?? 0;
  }

  #create(auth: AuthContext, run: NewRun): (answer: unknown) => void {
    const known = this.#world.runs.runs.has(keyOf(auth.tenant_id, run.runId));
    return (answer) => {
      const admission = answer as Admission;
      if (!known) this.#rates.judge(auth, admission.outcome);
      this.#checkConcurrency();
    };
  }

  #append(process: SimulatedProcess, lease: RunLease): (answer: unknown) => void {
    const run = this.#world.runs.runs.get(keyOf(lease.tenantId, lease.runId))!;
    const [epoch, length, status] = [run.epoch, run.log.length, run.record.status];
    return () => {
      if (run.log.length === length) return;
      const name = `${process.name} wrote to ${this.#world.trace.nameOf(lease.runId)}`;
      if (epoch !== lease.epoch) this.#world.findings.report('fence', `${name} with epoch ${lease.epoch} of ${epoch}`);
      if (status !== 'running') this.#world.findings.report('fence', `${name}, which is ${status}`);
      if (run.record.completed_at !== null) this.#endedAtMs.set(lease.runId, this.#world.time.nowMs);
    };
  }

  #end(runId: string): (answer: unknown) => void {
    return (answer) => {
      if ((answer as EndOutcome).outcome !== 'ended') return;
      this.#endedAtMs.set(runId, this.#world.time.nowMs);
      this.#expectStopped(runId, this.#world.time.nowMs);
    };
  }

  /** Looks at the last moment at which a process may still hold an ended run. */
  #expectStopped(runId: string, sinceMs: number): void {
    const { time, callWatch, findings, trace } = this.#world;
    for (const process of this.#world.processes) {
      if (!process.alive || !process.worker.holds(runId)) continue;
      const look = () => {
        const untilMs = sinceMs + callWatch.noticeMsMax(process, sinceMs);
        if (!process.alive || !process.worker.holds(runId) || process.stoodStillUntilMs > sinceMs) return;
        if (process.draining) return; // it waits for what was done to be written
        if ([...process.settling].some((call) => call.runId === runId)) return;
        if (time.nowMs < untilMs) time.at(untilMs + 1, look);
        else
          findings.report(
            'canceled',
            `${process.name} still holds ${trace.nameOf(runId)}, which ended at ${sinceMs.toFixed(0)}`,
          );
      };
      time.at(sinceMs + callWatch.noticeMsMax(process, sinceMs) + 1, look);
    }
  }

  #claim(): (answer: unknown) => void {
    const nowMs = beginsAt + Math.floor(this.#world.time.nowMs);
    const waiting = this.#waitingTenants();
    const live = new Set<KeptRun>();
    const queued = new Set<KeptRun>();
    for (const run of this.#world.runs.runs.values()) {
      if (run.record.status === 'queued') queued.add(run);
      else if (run.record.status === 'running' && run.lease!.expiresMs >= nowMs) live.add(run);
    }
    return (answer) => {
      const claimed = (answer as ClaimedRun[]).map(({ run }) =>
        this.#world.runs.runs.get(keyOf(run.tenant_id, run.run_id))!,
      );
      for (const run of claimed) {
        const { run_id } = run.record;
        this.#claims.set(run_id, this.claimsOf(run_id) + 1);
        if (live.has(run)) this.#world.findings.report('fence', `${this.#world.trace.nameOf(run_id)} was taken alive`);
      }
      const started = claimed.filter((run) => queued.has(run));
      this.#checkPriority(started);
      this.#checkFairness(waiting, new Set(started.map((run) => run.record.tenant_id)));
      this.#checkConcurrency();
    };
  }

  /** Tenants with a run that waits for nothing but a slot. */
  #waitingTenants(): string[] {
    const counts = new Map<string, { queued: number; running: number }>();
    for (const { record } of this.#world.runs.runs.values()) {
      if (record.status !== 'queued' && record.status !== 'running') continue;
      const count = counts.get(record.tenant_id) ?? { queued: 0, running: 0 };
      count[record.status]++;
      counts.set(record.tenant_id, count);
    }
    return this.#world.tenants
      .filter(({ auth, concurrentMax }) => {
        const count = counts.get(auth.tenant_id);
        return count && count.queued > 0 && count.running < concurrentMax;
      })
      .map(({ auth }) => auth.tenant_id);
  }

  #checkPriority(started: readonly KeptRun[]): void {
    for (const run of started) {
      for (const other of this.#world.runs.runs.values()) {
        const overtaken =
          other.record.status === 'queued' &&
          other.record.tenant_id === run.record.tenant_id &&
          other.priority > run.priority;
        if (!overtaken) continue;
        const { trace, findings } = this.#world;
        findings.report('priority', `${trace.nameOf(run.record.run_id)} before ${trace.nameOf(other.record.run_id)}`);
      }
    }
  }

  #checkFairness(waiting: readonly string[], served: ReadonlySet<string>): void {
    if (served.size === 0) return;
    for (const { auth } of this.#world.tenants) {
      const id = auth.tenant_id;
      const passed = waiting.includes(id) && !served.has(id) ? (this.#passedOver.get(id) ?? 0) + 1 : 0;
      this.#passedOver.set(id, passed);
      if (passed === passedOverMaxPerTenant * waiting.length) {
        this.#world.findings.report('fair', `${id} was passed over ${passed} times in a row`);
      }
    }
  }

  #checkConcurrency(): void {
    for (const { auth, concurrentMax } of this.#world.tenants) {
      let running = 0;
      for (const { record } of this.#world.runs.runs.values()) {
        if (record.tenant_id === auth.tenant_id && record.status === 'running') running++;
      }
      if (running > concurrentMax) {
        this.#world.findings.report('concurrency', `${auth.tenant_id} runs ${running} of ${concurrentMax}`);
      }
    }
  }
}

function keyOf(tenantId: string, runId: string): string {
  return JSON.stringify([tenantId, runId]);
}
