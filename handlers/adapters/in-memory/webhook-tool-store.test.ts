import { webhookToolStoreBehaviour } from '#orchestrator/webhook-tools/webhook-tool-store.behaviour.ts';
import { createAuditTrail } from './audit-trail.ts';
import { createInMemoryWebhookToolStore } from './webhook-tool-store.ts';

webhookToolStoreBehaviour('in memory', async () => {
  const trail = createAuditTrail();
  return { store: createInMemoryWebhookToolStore({ trail }), trail, close: async () => {} };
});
