import type { RunStore } from '#orchestrator/runs/run-store.port.ts';
import { runStoreBehaviour } from '#orchestrator/runs/run-store.behaviour.ts';
import { createInMemoryRuns, type InMemoryRuns } from './run-store.ts';

runStoreBehaviour('in memory', async () => {
  let nowMs = Date.now();
  let runs: InMemoryRuns;
  let stores: readonly [RunStore, RunStore];
  const reset = async () => {
    runs = createInMemoryRuns({ clock: { now: () => nowMs }, seed: 7 });
    stores = [runs.process(), runs.process()];
  };
  await reset();
  return {
    get stores() {
      return stores;
    },
    get retention() {
      return runs.retention;
    },
    advance: async (ms) => {
      nowMs += ms;
    },
    reset,
    audit: async (tenantId) =>
      runs.audit
        .filter((record) => record.tenant_id === tenantId)
        .map(({ action, resource_id, principal_id, correlation_id }) => ({
          action,
          resource_id,
          principal_id,
          correlation_id,
        })),
    close: async () => {},
  };
});
