import { createInMemoryAgentStore } from '#adapters/in-memory/agent-store.ts';
import type { KeptRun } from '#adapters/in-memory/run-store-state.ts';
import type { AgentStore } from '#orchestrator/agents/agent-store.port.ts';
import { EventHub } from '#orchestrator/events/event-hub.ts';
import type { CreateRunPorts } from '#orchestrator/runs/create-run.ts';
import type { RunEnder } from '#orchestrator/runs/run-ender.ts';
import { createRunEngine } from '#orchestrator/runs/run-engine.ts';
import type { Worker } from '#orchestrator/runs/worker.ts';
import { Fault } from '#vocabulary/fault.ts';
import { scriptedModel } from './scripted-model.ts';
import { scriptedToolBox } from './scripted-tool.ts';
import type { Disorder } from './process-clock.ts';
import { beginsAt, processClock } from './process-clock.ts';
import { linkedStore } from './store-link.ts';
import { isStormy, type World } from './world.ts';

/** How long an idempotency key names its run: longer than a simulation lasts. */
const idempotencyHours = 24;

/** One process of a node, with the real engine in it. It can die, stand still, be cut off and come to a good end. */
export class SimulatedProcess {
  readonly name: string;
  readonly worker: Worker;
  readonly ender: RunEnder;
  readonly ports: CreateRunPorts;
  readonly disorder: Disorder;
  alive = true;
  draining = false;
  cutUntilMs = 0;
  /** When a call to the store last failed. */
  storeFailedAtMs = -Infinity;
  /** When it last went on after standing still. */
  stoodStillUntilMs = -Infinity;
  /** The same where its clocks stood still too, so that it cannot know. */
  frozenUntilMs = -Infinity;
  /** Calls under way that tell the store to end a run or to take it back: it is held until they are answered. */
  readonly settling = new Set<{ runId: string }>();
  /** Creates that the store has not answered: each may keep a slot. */
  creates = 0;
  readonly #world: World;

  constructor(world: World, agents: AgentStore, index: number) {
    this.#world = world;
    this.name = `p${index + 1}`;
    const { dice, weather, time } = world;
    this.disorder = { skewMs: dice.between(-weather.skewMsMax, weather.skewMsMax), frozenMs: 0 };
    const clock = processClock(time, dice.fork(), this.disorder, (atMs, act) => this.deliver(atMs, act));
    const store = linkedStore(world, this);
    const ports = {
      store,
      clock,
      agents: {
        ...agents,
        find: this.#reading((...args: Parameters<AgentStore['find']>) => agents.find(...args)),
        version: this.#reading((...args: Parameters<AgentStore['version']>) => agents.version(...args)),
      },
      tenants: {
        find: this.#reading(async (tenantId: string) => {
          return world.tenants.find(({ auth }) => auth.tenant_id === tenantId)?.tenant;
        }),
      },
      model: scriptedModel(world, this),
      tools: scriptedToolBox(world, this, clock, index),
      hub: new EventHub(store, clock),
      log: {
        info: () => {},
        warn: (fields: Record<string, unknown>, message: string) => this.#warned(fields.err, message),
      },
    };
    const { slots, leaseSeconds } = world;
    const { ender, worker } = createRunEngine(ports, { worker: this.name, slots, leaseSeconds });
    this.ender = ender;
    this.worker = worker;
    this.ports = { ...ports, worker: this.worker, idempotencyHours };
  }

  /** Does something in this process at a moment: never if it is dead by then, later if it stands still. */
  deliver(atMs: number, act: () => void): () => void {
    const { time } = this.#world;
    let prevent: () => void;
    const arrive = () => {
      if (!this.alive) return;
      if (time.nowMs < this.stoodStillUntilMs) prevent = time.at(this.stoodStillUntilMs, arrive);
      else act();
    };
    prevent = time.at(atMs, arrive);
    return () => prevent();
  }

  /** A request from outside: nobody takes it while the process stands still or when it has died. */
  ask<Answer>(request: () => Promise<Answer>): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.deliver(this.#world.time.nowMs, () => void request().then(resolve, reject));
    });
  }

  crash(): void {
    this.alive = false;
    this.#note('dies');
  }

  /** @param frozen whether its clocks stand still as well, as those of a suspended machine do */
  standStill(ms: number, frozen: boolean): void {
    if (this.#world.time.nowMs < this.stoodStillUntilMs) return;
    this.stoodStillUntilMs = this.#world.time.nowMs + ms;
    if (frozen) {
      this.disorder.frozenMs += ms;
      this.frozenUntilMs = this.stoodStillUntilMs;
    }
    this.#note(`${frozen ? 'is frozen' : 'is paused'} for ${ms.toFixed(0)} ms`);
  }

  /** Comes to a good end: gives its runs back, then exits. */
  async drain(): Promise<void> {
    this.draining = true;
    this.#note('drains');
    const held = [...this.#world.runs.runs.values()].filter(({ record }) => this.worker.holds(record.run_id));
    await this.worker.drain();
    this.#note('has drained');
    this.alive = false;
    if (this.storeFailedAtMs === -Infinity) this.#expectNoLease(held);
  }

  /** Of a process that could always reach the store. */
  #expectNoLease(held: readonly KeptRun[]): void {
    const { time, findings, trace } = this.#world;
    for (const { record, lease } of held) {
      const left = lease?.worker === this.name && lease.expiresMs >= beginsAt + time.nowMs;
      if (left) findings.report('drain', `${this.name} has gone with the lease of ${trace.nameOf(record.run_id)}`);
    }
  }

  /** Reads of agents and tenants go to the database too. */
  #reading<Args extends unknown[], Answer>(
    read: (...args: Args) => Promise<Answer>,
  ): (...args: Args) => Promise<Answer> {
    return async (...args) => {
      const { weather, dice } = this.#world;
      if (isStormy(this.#world) && dice.chance(weather.lostRequests / 4)) {
        throw new Fault('dependency_unavailable', 'The database cannot be reached right now.');
      }
      return read(...args);
    };
  }

  #warned(error: unknown, message: string): void {
    this.#note(`warns: ${message} (${String(error)})`);
    if (!(error instanceof Fault)) this.#world.findings.report('sound', `${this.name}: ${message}: ${String(error)}`);
  }

  #note(what: string): void {
    this.#world.trace.note(this.#world.time.nowMs, this.name, what);
  }
}

/** The same agent for every tenant: what a run does is in its request. */
export async function simulatedAgents(tenantIds: readonly string[]): Promise<AgentStore> {
  const agents = createInMemoryAgentStore();
  const config = { instructions: 'Follow the plan.', model_ref: 'scripted/chat', tools: ['tool.note'] };
  for (const tenant_id of tenantIds)
    await agents.put({ tenant_id }, { agent_id: 'agt_sim', name: 'Simulated', config });
  return agents;
}
