import { memoryStoreBehaviour } from '#orchestrator/memory/memory-store.behaviour.ts';
import { systemClock } from '#vocabulary/clock.ts';
import { createInMemoryKvStore } from './kv-store.ts';
import { createInMemoryMemoryStore } from './memory-store.ts';

memoryStoreBehaviour('in memory', async () => {
  const usedBytes = new Map<string, number>();
  return {
    store: createInMemoryMemoryStore(systemClock, usedBytes),
    kvStore: createInMemoryKvStore(systemClock, usedBytes),
    close: async () => {},
  };
});
