import { agentStoreBehaviour } from '#orchestrator/agents/agent-store.behaviour.ts';
import { createTestDatabase } from '../../../tools/test-database/index.ts';
import { createPostgresAgentStore } from './agent-store.ts';
import { createAuditTrail } from './audit-trail.ts';
import { openDatabase } from './database.ts';
import { createPostgresRunStore } from './run-store.ts';

agentStoreBehaviour('postgres', async () => {
  const test = await createTestDatabase();
  const database = openDatabase(test.url);
  return {
    store: createPostgresAgentStore(database),
    trail: createAuditTrail(database),
    runs: createPostgresRunStore(database, 'wrk_1', () => {}),
    close: () => database.close().then(() => test.drop()),
  };
});
