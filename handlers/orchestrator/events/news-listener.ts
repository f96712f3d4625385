import type { Worker } from '#orchestrator/runs/worker.ts';
import type { EventHub } from './event-hub.ts';
import type { RunNewsListener } from './run-news.port.ts';

/** What this process does about news: followers see more, the worker looks whether a run is still its own, or for work. */
export function newsListener(hub: EventHub, worker: Worker): RunNewsListener {
  return {
    onEntries({ tenantId, runId }, entries) {
      hub.publish(tenantId, runId, entries);
      void worker.recheck(runId);
    },
    onGrown(runIds) {
      void hub.hint(runIds).catch(() => {}); // the hub's own sweep repeats it
      for (const runId of runIds ?? []) void worker.recheck(runId);
    },
    onRunsWaiting: () => worker.takeWaiting(),
    hasRoom: () => worker.hasRoom,
  };
}
