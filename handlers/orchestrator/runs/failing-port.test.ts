import { describe, expect, it } from 'vitest';
import { createInMemoryAgentStore } from '#adapters/in-memory/agent-store.ts';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { Fault } from '#vocabulary/fault.ts';
import { isTerminal } from './log-entry.ts';
import { noting, startProcess, until, worldOf, type Process, type World } from './run-engine-case.ts';
import { listed, soundLog, times } from './run-samples.behaviour.ts';
import type { RunStore } from './run-store.port.ts';

/** Which call fails: before it takes effect, or after, so that only its answer is lost. */
interface Plan {
  nth: number;
  when: 'before' | 'after';
  claimed: boolean;
  calls: number;
  failed: string | undefined;
}

function failing<Port extends object>(port: Port, name: string, plan: Plan): Port {
  const wrap =
    (method: (...args: unknown[]) => Promise<unknown>, called: string) =>
    async (...args: unknown[]) => {
      const fails = ++plan.calls === plan.nth;
      if (fails) plan.failed = `${name}.${called}`;
      const fault = () => new Fault('dependency_unavailable', 'The database cannot be reached right now.');
      if (fails && plan.when === 'before') throw fault();
      const answer = await method(...args);
      if (fails) throw fault();
      return answer;
    };
  const entries = Object.entries(port).map(([key, value]) => [
    key,
    typeof value === 'function' ? wrap(value, key) : value,
  ]);
  return Object.fromEntries(entries) as Port;
}

/** A client that repeats its request under one key, and a node whose time goes on until the run has ended. */
async function drive(
  creator: Process,
  process: Process,
  honest: RunStore,
  world: World,
  passTime: () => void,
): Promise<string> {
  for (;;) {
    const created = await creator.create({}, 'key').catch((error: unknown) => {
      if (!(error instanceof Fault && error.retryable)) throw error;
    });
    if (!created || created.kind === 'plan') continue;
    const { run_id } = created.run;
    for (;;) {
      await until(async () => !process.worker.holds(run_id));
      const run = await honest.get(world.auth, run_id);
      if (run!.completed_at) return run_id;
      passTime();
      process.worker.wake();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

async function runWithFailure(plan: Plan): Promise<void> {
  let nowMs = Date.now();
  const runs = createInMemoryRuns({ clock: { now: () => nowMs } });
  const tool = noting();
  const agents = createInMemoryAgentStore();
  const world = await worldOf(
    { agents, store: (onCommitted) => failing(runs.process(onCommitted), 'store', plan) },
    (turn) => (turn < 2 ? { tools: [{ name: 'tool_note', input: { turn } }] } : { text: 'done' }),
    { tools: [tool] },
  );
  world.agents = failing(agents, 'agents', plan);
  const { asked, answered, ...model } = world.model;
  world.model = { ...failing(model, 'model', plan), asked, answered };
  const process = startProcess(world, 'wrk_1');
  const honest = runs.process();
  // A process without slots admits what the other one has to claim.
  const edge = startProcess({ ...world, agents, store: runs.process }, 'wrk_edge', { slots: 0 });
  const runId = await drive(plan.claimed ? edge : process, process, honest, world, () => {
    nowMs += 10_001;
  });

  const where = `${plan.when} call ${plan.nth}, ${plan.failed}`;
  const log = await soundLog(honest, world.auth, runId);
  expect(await honest.get(world.auth, runId), where).toMatchObject({ status: 'completed', output: { text: 'done' } });
  expect(await listed(honest, world.auth, { limit: 10 }), where).toHaveLength(1);
  expect(
    log.filter((entry) => isTerminal(entry.type)),
    where,
  ).toHaveLength(1);
  expect(
    log.filter((entry) => entry.type === 'agentos.tool.call.completed'),
    where,
  ).toHaveLength(2);
  expect(new Set(tool.asked).size, where).toBe(2);
  expect(tool.asked.length, where).toBe(2); // the store keeps what a tool said, however often it must be told
  expect(runs.audit, where).toHaveLength(1);
}

const admittedCalls = ['agents.find', 'store.create', 'store.append', 'model.chat'];
const claimedCalls = ['store.claim', 'store.readLog', 'agents.version', 'store.append', 'model.chat'];

describe('whatever port call fails', () => {
  it.concurrent.each([
    { when: 'before', claimed: false },
    { when: 'after', claimed: false },
    { when: 'before', claimed: true },
    { when: 'after', claimed: true },
  ] as const)('RUN-06, EVT-02: the run ends well and its log is sound (%o)', async (kind) => {
    const clean: Plan = { ...kind, nth: Infinity, calls: 0, failed: undefined };
    await runWithFailure(clean);
    const plans = times(clean.calls, (i): Plan => ({ ...kind, nth: i + 1, calls: 0, failed: undefined }));
    await Promise.all(plans.map(runWithFailure));
    // On a slow machine the sweep and the heartbeat get their turn, and their failures, too.
    const expected = kind.claimed ? claimedCalls : admittedCalls;
    expect(plans.map((plan) => plan.failed)).toEqual(expect.arrayContaining(expected));
  });
});
