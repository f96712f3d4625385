import { agentStoreBehaviour } from '#orchestrator/agents/agent-store.behaviour.ts';
import { createInMemoryAgentStore } from './agent-store.ts';
import { createAuditTrail } from './audit-trail.ts';
import { createInMemoryRuns } from './run-store.ts';

agentStoreBehaviour('in memory', async () => {
  const trail = createAuditTrail();
  const runs = createInMemoryRuns().process();
  return { store: createInMemoryAgentStore({ trail, runs }), trail, runs, close: async () => {} };
});
