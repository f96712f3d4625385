import { kvStoreBehaviour } from '#orchestrator/tools/kv-store.behaviour.ts';
import { createTestDatabase } from '../../../tools/test-database/index.ts';
import { openDatabase } from './database.ts';
import { createKvStore } from './kv-store.ts';

kvStoreBehaviour('postgres', async () => {
  const test = await createTestDatabase();
  const database = openDatabase(test.url);
  return { store: createKvStore(database), close: () => database.close().then(() => test.drop()) };
});
