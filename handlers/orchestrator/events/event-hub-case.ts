import type { LogEntry } from '#orchestrator/runs/log-entry.ts';
import {
  admitStarted,
  completed,
  completedEvent,
  running,
  someone,
  stepEvent,
  times,
} from '#orchestrator/runs/run-samples.behaviour.ts';
import type { RunStore } from '#orchestrator/runs/run-store.port.ts';
import { systemClock } from '#vocabulary/clock.ts';
import { EventHub, type EventHubTimings } from './event-hub.ts';

/** For tests of the hub: no timer interferes unless the case is about it. */
export const never: EventHubTimings = { sweepEveryMs: 3_600_000, pingEveryMs: 3_600_000 };

/** A run store that several processes can open. */
interface Runs {
  process: (onCommitted: (tenantId: string, runId: string, entries: readonly LogEntry[]) => void) => RunStore;
}

const hubs: EventHub[] = [];

/** After each case: streams that wait for ever would keep their readers. */
export function stopHubs(): void {
  for (const hub of hubs.splice(0)) hub.stop();
}

export type NodeOptions = Parameters<typeof nodeOn> extends [Runs, ...infer Rest] ? Rest : never;

/** Processes that share a log, each with its own hub; the first executes the run. */
export async function nodeOn(
  runs: Runs,
  count = 1,
  timings = never,
  log: (store: RunStore) => RunStore = (store) => store,
) {
  const processes = times(count, () => {
    const store: RunStore = runs.process((tenantId, runId, entries) => hub.publish(tenantId, runId, entries));
    const hub = new EventHub(log(store), systemClock, { timings });
    hubs.push(hub);
    return { store, hub };
  });
  const { store, hub } = processes[0]!;
  const auth = someone();
  const { run, lease, writer } = await admitStarted(store, auth);
  const grow = (events = 1, name?: string) =>
    store.append(
      lease,
      times(events, () => stepEvent(writer, name)),
      running,
    );
  const end = () => store.append(lease, [completedEvent(writer)], completed());
  return { processes, store, hub, auth, runId: run.runId, grow, end };
}

/** What an SSE client makes of a stream: the ids in order, and how many comments. */
export async function read(stream: AsyncIterable<Uint8Array>, onChunk: (ids: number[]) => unknown = () => {}) {
  const seen = { ids: [] as number[], pings: 0, chunks: 0 };
  for await (const chunk of stream) {
    seen.chunks++;
    const frames = Buffer.from(chunk).toString().split('\n\n').slice(0, -1);
    const ids = frames.filter((frame) => frame.startsWith('id: ')).map((frame) => Number(/^id: (\d+)/.exec(frame)![1]));
    seen.pings += frames.filter((frame) => frame === ': ping').length;
    seen.ids.push(...ids);
    if ((await onChunk(ids)) === 'enough') break;
  }
  return seen;
}

export const from = (first: number, last: number) => times(Math.max(0, last - first + 1), (i) => first + i);
