import { agentStoreBehaviour } from '#orchestrator/agents/agent-store.behaviour.ts';
import { createTestDatabase } from '../../../tools/test-database/index.ts';
import { createPostgresAgentStore } from './agent-store.ts';
import { openDatabase } from './database.ts';

agentStoreBehaviour('postgres', async () => {
  const test = await createTestDatabase();
  const database = openDatabase(test.url);
  return { store: createPostgresAgentStore(database), close: () => database.close().then(() => test.drop()) };
});
