import type { NewRun, RunLease, RunStore } from '#orchestrator/runs/run-store.port.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { SimulatedProcess } from './simulated-process.ts';
import { describeAnswer, describeCall } from './store-words.ts';
import { isStormy, type World } from './world.ts';

/** When a database that does not answer is given up, in ms. */
const givenUpAfterMs = 2_000;

const unreachable = () => new Fault('dependency_unavailable', 'The database cannot be reached right now.');

type AnyCall = (...args: unknown[]) => Promise<unknown>;

/**
 * The store as a process reaches it: each call takes a way there and a way back. A request may get lost, so that nothing
 * happened, or an answer, so that it happened and the caller is told that it failed. What a process sent arrives also
 * when it has died since; what it is answered waits while it is paused.
 */
export function linkedStore(world: World, process: SimulatedProcess): RunStore {
  const store = world.runs.process();
  const methods = Object.entries(store) as [keyof RunStore, AnyCall][];
  return Object.fromEntries(
    methods.map(([method, act]) => [method, (...args: unknown[]) => send(world, process, method, args, act)]),
  ) as unknown as RunStore;
}

function send(
  world: World,
  process: SimulatedProcess,
  method: keyof RunStore,
  args: unknown[],
  act: AnyCall,
): Promise<unknown> {
  const { time, dice, weather, trace } = world;
  const stormy = isStormy(world);
  const way = () =>
    dice.between(0, weather.wayMsMax) +
    (stormy && dice.chance(weather.slowCalls) ? dice.roll() * weather.slowMsMax : 0);
  if (method === 'create') world.storeWatch.asks((args[1] as NewRun).runId);
  const settled = settlement(process, method, args);
  const words = trace.kept ? describeCall(trace, method, args) : '';
  const answer = new Promise((resolve, reject) => {
    const fail = (atMs: number, why: string) => {
      process.storeFailedAtMs = time.nowMs;
      process.deliver(atMs, () => {
        trace.note(time.nowMs, process.name, `${words} -> failed: ${why}`);
        reject(unreachable());
      });
    };
    const cutUntil = Math.max(process.cutUntilMs, world.outageUntilMs);
    if (time.nowMs < cutUntil) return fail(Math.min(cutUntil, time.nowMs + givenUpAfterMs), 'cut off');
    if (stormy && dice.chance(weather.lostRequests)) return fail(time.nowMs + way(), 'request lost');
    time.at(time.nowMs + way(), () => {
      const answered = world.storeWatch.asked(process, method, args);
      void act(...args).then((answer) => {
        if (trace.kept) trace.note(time.nowMs, process.name, `${words} -> ${describeAnswer(trace, answer)}`);
        answered(answer);
        tellOthers(world, process, method, args, answer);
        const back = time.nowMs + way();
        const lost = time.nowMs < Math.max(process.cutUntilMs, world.outageUntilMs);
        if (!lost && !(stormy && dice.chance(weather.lostAnswers))) process.deliver(back, () => resolve(answer));
        else if (method === 'create' && dice.chance(0.5)) {
          // Who cannot know whether it was created repeats it as it was.
          process.deliver(back, () => void send(world, process, method, args, act).then(resolve, reject));
        } else fail(back, 'answer lost');
      }, reject);
    });
  });
  return settled ? answer.finally(settled) : answer;
}

/** Notes what a process holds until it is answered: slots for runs, runs that it gives out of its hands. */
function settlement(process: SimulatedProcess, method: keyof RunStore, args: unknown[]): (() => void) | undefined {
  if (method === 'create') {
    process.creates++;
    return () => void process.creates--;
  }
  const runId = method === 'end' ? args[1] : method === 'release' ? (args[0] as RunLease[])[0]!.runId : undefined;
  if (runId === undefined) return undefined;
  const call = { runId: runId as string };
  process.settling.add(call);
  return () => void process.settling.delete(call);
}

/** What a commit tells other processes. A hint: it may come late or never. */
function tellOthers(
  world: World,
  from: SimulatedProcess,
  method: keyof RunStore,
  args: unknown[],
  answer: unknown,
): void {
  const runId = grownRun(method, args, answer);
  const waiting = method === 'create' && (answer as { outcome: string; lease?: RunLease }).outcome === 'created';
  if (runId === undefined && !waiting) return;
  const { time, dice, weather } = world;
  for (const process of world.processes) {
    if (process === from || !process.alive || dice.chance(weather.lostHints)) continue;
    process.deliver(time.nowMs + dice.between(0, weather.wayMsMax), () => {
      if (runId !== undefined) void process.worker.recheck(runId);
      if (waiting && !(answer as { lease?: RunLease }).lease) process.worker.wake();
    });
  }
}

function grownRun(method: keyof RunStore, args: unknown[], answer: unknown): string | undefined {
  if (method === 'append' && answer === true) return (args[0] as RunLease).runId;
  if (method === 'end' && (answer as { outcome: string }).outcome === 'ended') return args[1] as string;
  return undefined;
}
