import { runStoreBehaviour } from '#orchestrator/runs/run-store.behaviour.ts';
import { createInMemoryRunStore, type InMemoryRunStore } from './run-store.ts';

runStoreBehaviour('in memory', async () => {
  let nowMs = Date.now();
  let store: InMemoryRunStore;
  const reset = async () => {
    store = createInMemoryRunStore({ clock: { now: () => nowMs }, seed: 7 });
  };
  await reset();
  return {
    get stores() {
      return [store, store] as const;
    },
    advance: async (ms) => {
      nowMs += ms;
    },
    reset,
    audit: async (tenantId) =>
      store.audit
        .filter((record) => record.tenant_id === tenantId)
        .map(({ tenant_id: _, details: __, ...record }) => record),
    close: async () => {},
  };
});
