import { webhookToolStoreBehaviour } from '#orchestrator/webhook-tools/webhook-tool-store.behaviour.ts';
import { createTestDatabase } from '../../../tools/test-database/index.ts';
import { createAuditTrail } from './audit-trail.ts';
import { openDatabase } from './database.ts';
import { createWebhookToolStore } from './webhook-tool-store.ts';

webhookToolStoreBehaviour('postgres', async () => {
  const test = await createTestDatabase();
  const database = openDatabase(test.url);
  return {
    store: createWebhookToolStore(database),
    trail: createAuditTrail(database),
    close: () => database.close().then(() => test.drop()),
  };
});
