import { createRun } from '#orchestrator/runs/create-run.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { Call } from '#vocabulary/operation.ts';
import { planText, type Plan } from './plan.ts';
import type { SimulatedProcess } from './simulated-process.ts';
import type { SimulatedTenant, World } from './world.ts';

/** What a client wants, and how stubborn it is. */
export interface Wish {
  readonly atMs: number;
  readonly tenant: SimulatedTenant;
  readonly plan: Plan;
  readonly key: string | undefined;
  readonly priority: 'low' | 'normal' | 'high';
  readonly timeoutMs: number;
  /** So long after it was accepted, in ms, it is canceled. */
  readonly cancelAfterMs: number | undefined;
}

/** A client that hears nothing for so long asks again, in ms. */
const patienceMs = 3_000;
const pauseMs = 150;
const triesMax = 12;

const call: Call = {
  correlationId: 'corr_01ARZ3NDEKTSV4RRFFQ69G5FAV',
  traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  signal: new AbortController().signal,
  acceptsEventStream: false,
};

/** What clients were told, for whoever judges afterwards. */
export class Clients {
  readonly #world: World;
  /** By tenant and key, the run that it was answered with. */
  readonly #runOfKey = new Map<string, string>();
  readonly wishes = new Map<string, Wish>();
  readonly canceled = new Set<string>();

  constructor(world: World) {
    this.#world = world;
  }

  send(wish: Wish): void {
    this.#world.time.at(wish.atMs, () => this.#create(wish, 1));
  }

  /** A process that takes requests: another one for each try. */
  #door(): SimulatedProcess | undefined {
    const open = this.#world.processes.filter((process) => process.alive && !process.draining);
    return open.length === 0 ? undefined : this.#world.dice.pick(open);
  }

  /** Tries again when it failed or nobody answered, as far as that can be done without creating two runs. */
  #create(wish: Wish, tries: number): void {
    const { time } = this.#world;
    const again = (afterMs: number) => {
      if (tries < triesMax) time.at(time.nowMs + afterMs, () => this.#create(wish, tries + 1));
    };
    const door = this.#door();
    if (!door) return again(pauseMs);
    const giveUp = time.at(time.nowMs + patienceMs, () => wish.key !== undefined && again(0));
    const body = {
      input: { type: 'text' as const, text: planText(wish.plan) },
      run_options: { priority: wish.priority, timeout_ms: wish.timeoutMs },
    };
    const asked = { agentId: 'agt_sim', body, key: wish.key, streams: false };
    door
      .ask(() => createRun(door.ports, wish.tenant.auth, asked, call))
      .then(
        (created) => {
          giveUp();
          if (created.kind !== 'plan') this.#accepted(wish, created.run.run_id, created.kind);
        },
        (error: unknown) => {
          giveUp();
          if (!(error instanceof Fault)) return this.#world.findings.report('sound', `create failed: ${String(error)}`);
          this.#note(`create fails at ${door.name}: ${error.code}`);
          if (error.code === 'rate_limited') return again(error.retryAfterMs!);
          if (!error.retryable) this.#world.findings.report('outcome', `create was refused: ${error.message}`);
          else if (wish.key !== undefined) again(pauseMs);
        },
      );
  }

  #accepted(wish: Wish, runId: string, kind: string): void {
    const { time, trace, findings } = this.#world;
    this.#note(`has ${trace.nameOf(runId)} (${kind})`);
    this.wishes.set(runId, wish);
    if (wish.key !== undefined) {
      const key = `${wish.tenant.auth.tenant_id}/${wish.key}`;
      const known = this.#runOfKey.get(key);
      if (known !== undefined && known !== runId) {
        findings.report('idempotency', `key ${wish.key} is ${trace.nameOf(known)} and ${trace.nameOf(runId)}`);
      }
      this.#runOfKey.set(key, runId);
    }
    if (wish.cancelAfterMs !== undefined) {
      time.at(time.nowMs + wish.cancelAfterMs, () => this.#cancel(wish, runId, 1));
    }
  }

  #cancel(wish: Wish, runId: string, tries: number): void {
    const { time, trace, findings } = this.#world;
    const again = () => {
      if (tries < triesMax) time.at(time.nowMs + pauseMs, () => this.#cancel(wish, runId, tries + 1));
    };
    const door = this.#door();
    if (!door) return again();
    this.canceled.add(runId);
    door
      .ask(() => door.ender.cancel(wish.tenant.auth, runId, 'changed my mind', call.correlationId))
      .then(
        ({ outcome }) => {
          this.#note(`cancels ${trace.nameOf(runId)}: ${outcome}`);
          if (outcome === 'not_found')
            findings.report('outcome', `${trace.nameOf(runId)} was accepted and is not found`);
        },
        (error: unknown) => (error instanceof Fault && error.retryable ? again() : undefined),
      );
  }

  #note(what: string): void {
    this.#world.trace.note(this.#world.time.nowMs, 'client', what);
  }
}
