import { agentStoreBehaviour } from '#orchestrator/agents/agent-store.behaviour.ts';
import { createInMemoryAgentStore } from './agent-store.ts';

agentStoreBehaviour('in memory', async () => ({ store: createInMemoryAgentStore(), close: async () => {} }));
