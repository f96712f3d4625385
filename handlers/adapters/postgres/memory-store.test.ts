import { memoryStoreBehaviour } from '#orchestrator/memory/memory-store.behaviour.ts';
import { createTestDatabase } from '../../../tools/test-database/index.ts';
import { openDatabase } from './database.ts';
import { createKvStore } from './kv-store.ts';
import { createMemoryStore } from './memory-store.ts';

memoryStoreBehaviour('postgres', async () => {
  const test = await createTestDatabase();
  const database = openDatabase(test.url);
  return {
    store: createMemoryStore(database),
    kvStore: createKvStore(database),
    close: () => database.close().then(() => test.drop()),
  };
});
