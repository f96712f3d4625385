import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import type { AgentStore } from '#orchestrator/agents/agent-store.port.ts';
import { CallWatch } from './call-watch.ts';
import { Clients } from './client.ts';
import { seededDice, type Dice } from './dice.ts';
import { planDisturbances, startProcess } from './disturbances.ts';
import { Findings, type Breach } from './invariants.ts';
import { lastLook } from './last-look.ts';
import { beginsAt } from './process-clock.ts';
import { simulatedAgents } from './simulated-process.ts';
import { simulatedTenant } from './simulated-tenant.ts';
import { StoreWatch } from './store-watch.ts';
import { Trace } from './trace.ts';
import { VirtualTime } from './virtual-time.ts';
import { weatherOf } from './weather.ts';
import { floodingWishes, mixedWishes } from './wishes.ts';
import type { World } from './world.ts';

export interface SeedResult {
  breaches: readonly Breach[];
  /** What happened, if it was asked for. */
  trace: readonly string[];
  runs: number;
  /** How much time was simulated, in ms. */
  virtualMs: number;
}

/** By then all wishes have come and been repeated, in ms. */
const wishesEndMs = 4_000;
/** What is given up by whoever asked the store is given up after so long, in ms. */
const answeredMsMax = 4_000;
/** Longer than a sweep and a beat, in ms. */
const noticedMs = 1_500;
/** Once nothing goes wrong any more all runs have ended after so long, in ms; none has a longer way than that. */
const endWithinMs = 90_000;

let agents: Promise<AgentStore> | undefined;

/** Simulates one seed, which decides everything: the same seed happens the same again. */
export async function simulateSeed(seed: number, traced = false): Promise<SeedResult> {
  agents ??= simulatedAgents(['tnt_1', 'tnt_2', 'tnt_3']);
  const { world, clients } = await buildWorld(seed, traced, await agents);
  const { time, runs } = world;

  const allOver = () => [...runs.runs.values()].every(isOver);
  await time.passUntil(() => false, Math.max(world.weather.clearsAtMs, wishesEndMs));
  const lateMs = time.nowMs + endWithinMs;
  do {
    await time.passUntil(allOver, lateMs);
    // Whoever is the last to know notices, and what came late is in the store.
    await time.passUntil(() => false, calmsDownAtMs(world));
  } while (!allOver() && time.nowMs < lateMs);
  lastLook(world, clients);
  return {
    breaches: world.findings.breaches,
    trace: world.trace.lines,
    runs: runs.runs.size,
    virtualMs: time.nowMs,
  };
}

async function buildWorld(seed: number, traced: boolean, agentStore: AgentStore) {
  const dice = seededDice(seed);
  const flood = dice.chance(0.05);
  const weather = weatherOf(dice.fork(), flood || dice.chance(0.2));
  const time = new VirtualTime();
  const trace = new Trace(traced);
  const runs = createInMemoryRuns({
    clock: { now: () => beginsAt + Math.floor(time.nowMs) },
    seed: dice.whole(0, 2 ** 32 - 1),
    turn: () => Promise.resolve(),
  });
  const tenants = tenantsOf(dice, flood);
  const findings = new Findings((what) => trace.note(time.nowMs, '!', what));
  const plain = { time, dice, weather, trace, findings, runs, tenants, processes: [], outageUntilMs: 0 };
  const world = Object.assign(plain, {
    slots: flood ? 1 : dice.whole(1, 4),
    // In calm weather also one whose heartbeat comes too late to be what stops a canceled run.
    leaseSeconds: dice.pick(weather.calm ? [2, 3, 9] : [2, 3]),
  }) as unknown as World;
  Object.assign(world, { storeWatch: new StoreWatch(world), callWatch: new CallWatch(world) });

  const clients = new Clients(world);
  const wishes = flood ? floodingWishes(dice, tenants) : mixedWishes(dice, tenants);
  for (const wish of wishes) clients.send(wish);
  const processes = flood ? 1 : dice.whole(1, 3);
  for (let i = 0; i < processes; i++) startProcess(world, agentStore);
  planDisturbances(world, agentStore);
  return { world, clients };
}

/** When whoever is the last to know has noticed that all is over. */
function calmsDownAtMs({ time, weather, leaseSeconds, processes }: World): number {
  const present = processes.filter((process) => process.alive);
  const goOnAtMs = present.map((process) => Math.max(process.stoodStillUntilMs, process.cutUntilMs + answeredMsMax));
  const goesOnAtMs = Math.max(time.nowMs, ...goOnAtMs);
  const slowMs = weather.slowCalls > 0 ? weather.slowMsMax : 0;
  return Math.max(goesOnAtMs + leaseSeconds * 1_000 + noticedMs, weather.clearsAtMs + slowMs + answeredMsMax);
}

function tenantsOf(dice: Dice, flood: boolean) {
  if (flood)
    return [1, 2].map((nth) => simulatedTenant(nth, { concurrentMax: 3, createPerSecond: 100, createBurst: 100 }));
  return Array.from({ length: dice.whole(1, 3) }, (_, i) =>
    simulatedTenant(i + 1, {
      concurrentMax: dice.whole(1, 4),
      createPerSecond: dice.pick([1, 5, 100]),
      createBurst: dice.pick([1, 3, 100]),
    }),
  );
}

function isOver({ record }: { record: { completed_at: string | null } }): boolean {
  return record.completed_at !== null;
}
