import type { RunEnds } from '#orchestrator/runs/run-ends.ts';
import type { Worker } from '#orchestrator/runs/worker.ts';
import type { EventHub } from './event-hub.ts';
import type { RunNewsListener } from './run-news.port.ts';

/**
 * What this process does about news: followers see more, who waits for a child learns of its end, the worker looks
 * whether a run is still its own, or for work.
 */
export function newsListener(hub: EventHub, worker: Worker, ends: RunEnds): RunNewsListener {
  return {
    onEntries({ tenantId, runId }, entries) {
      hub.publish(tenantId, runId, entries);
      ends.heard({ tenantId, runId }, entries);
      void worker.recheck(runId);
    },
    onGrown(runIds) {
      void hub.hint(runIds).catch(() => {}); // the hub's own sweep repeats it
      ends.hint(runIds);
      for (const runId of runIds ?? []) void worker.recheck(runId);
    },
    onRunsWaiting: () => worker.takeWaiting(),
    hasRoom: () => worker.hasRoom,
    onWhisper: (run, text) => hub.deltas.heard(run, text),
  };
}
