import { kvStoreBehaviour } from '#orchestrator/tools/kv-store.behaviour.ts';
import { createInMemoryKvStore } from './kv-store.ts';

kvStoreBehaviour('in memory', async () => ({ store: createInMemoryKvStore(), close: async () => {} }));
