import type { Operations } from '#generated/orchestrator/operations.ts';
import type { AgentStore } from '#orchestrator/agents/agent-store.port.ts';
import { EventHub } from '#orchestrator/events/event-hub.ts';
import { newsListener } from '#orchestrator/events/news-listener.ts';
import type { RunNews } from '#orchestrator/events/run-news.port.ts';
import type { MemoryStore } from '#orchestrator/memory/memory-store.port.ts';
import type { TenantDirectory } from '#tenancy/tenant-directory.port.ts';
import type { ProcessClock } from '#vocabulary/clock.ts';
import type { OperationHandlers } from '#vocabulary/operation.ts';
import { cancelRun } from './operations/cancel-run.ts';
import { createAgent } from './operations/create-agent.ts';
import { createRun } from './operations/create-run.ts';
import { createWebhookTool } from './operations/create-webhook-tool.ts';
import { deleteAgent } from './operations/delete-agent.ts';
import { deleteMemory } from './operations/delete-memory.ts';
import { deleteWebhookTool } from './operations/delete-webhook-tool.ts';
import { getAgent } from './operations/get-agent.ts';
import { getMemory } from './operations/get-memory.ts';
import { getRun } from './operations/get-run.ts';
import { getWebhookTool } from './operations/get-webhook-tool.ts';
import { listAgentRuns } from './operations/list-agent-runs.ts';
import { listAgentVersions } from './operations/list-agent-versions.ts';
import { listAgents } from './operations/list-agents.ts';
import { listMemory } from './operations/list-memory.ts';
import { listRuns } from './operations/list-runs.ts';
import { listTools } from './operations/list-tools.ts';
import { listWebhookTools } from './operations/list-webhook-tools.ts';
import { putMemory } from './operations/put-memory.ts';
import { rollBackAgent } from './operations/roll-back-agent.ts';
import { rotateWebhookToolSecret } from './operations/rotate-webhook-tool-secret.ts';
import { searchMemory } from './operations/search-memory.ts';
import { setAgentStatus } from './operations/set-agent-status.ts';
import { streamRunEvents } from './operations/stream-run-events.ts';
import { updateAgent } from './operations/update-agent.ts';
import { updateWebhookTool } from './operations/update-webhook-tool.ts';
import type { ModelPort } from './runs/model.port.ts';
import { createRunEngine } from './runs/run-engine.ts';
import type { OnCommitted, RunStore } from './runs/run-store.port.ts';
import type { WorkerLog } from './runs/worker-log.ts';
import type { WorkerOptions } from './runs/worker.ts';
import type { ToolBox } from './tools/tool-box.ts';
import type { WebhookToolPorts } from './webhook-tools/change-webhook-tool.ts';

export interface OrchestratorPorts extends WebhookToolPorts {
  /** Given what this process must hear of its own commits. */
  store(onCommitted: OnCommitted): RunStore;
  /** What the processes of the node tell each other. */
  news: RunNews;
  agents: AgentStore;
  tenants: TenantDirectory;
  tools: ToolBox;
  memory: MemoryStore;
  model: ModelPort;
  clock: ProcessClock;
  log: WorkerLog;
}

export interface OrchestratorOptions extends WorkerOptions {
  /** How long an idempotency key names its run (RUN-07). */
  idempotencyHours: number;
}

type HealthOperations = 'getLiveness' | 'getReadiness' | 'getHealth';

/** Stack A in one process: its operations, and the machinery that runs runs and streams their events. */
export interface Orchestrator {
  operations: Omit<OperationHandlers<Operations>, HealthOperations>;
  start(): Promise<void>;
  /** Gives running runs back to other processes and ends the streams. */
  drain(): Promise<void>;
}

export function createOrchestrator(ports: OrchestratorPorts, options: OrchestratorOptions): Orchestrator {
  const store = ports.store((tenantId, runId, entries, leaves) => {
    hub.publish(tenantId, runId, entries);
    ends.heard({ tenantId, runId }, entries);
    ports.news.committed({ tenantId, runId }, entries, leaves);
  });
  const hub = new EventHub(store, ports.clock, { news: ports.news });
  const { worker, ender, ends } = createRunEngine({ ...ports, store, voices: hub.deltas }, options);
  const { idempotencyHours } = options;
  const shared = { ...ports, store, hub, ender, worker, idempotencyHours };
  return {
    operations: {
      listAgents: listAgents(shared),
      getAgent: getAgent(shared),
      createAgent: createAgent(shared),
      updateAgent: updateAgent(shared),
      listAgentVersions: listAgentVersions(shared),
      rollBackAgent: rollBackAgent(shared),
      setAgentStatus: setAgentStatus(shared),
      deleteAgent: deleteAgent(shared),
      createRun: createRun(shared),
      listAgentRuns: listAgentRuns(shared),
      listRuns: listRuns(shared),
      getRun: getRun(shared),
      cancelRun: cancelRun(shared),
      streamRunEvents: streamRunEvents(shared),
      listTools: listTools(shared),
      listWebhookTools: listWebhookTools(shared),
      createWebhookTool: createWebhookTool(shared),
      getWebhookTool: getWebhookTool(shared),
      updateWebhookTool: updateWebhookTool(shared),
      deleteWebhookTool: deleteWebhookTool(shared),
      rotateWebhookToolSecret: rotateWebhookToolSecret(shared),
      putMemory: putMemory(shared),
      getMemory: getMemory(shared),
      deleteMemory: deleteMemory(shared),
      listMemory: listMemory(shared),
      searchMemory: searchMemory(shared),
    },
    async start() {
      hub.start((err) =>
        ports.log.warn({ err }, 'followers of runs could not be brought up to date; tried again in a second'),
      );
      worker.start();
      ends.start();
      await ports.news.listen(newsListener(hub, worker, ends));
    },
    async drain() {
      ends.stop();
      await worker.drain();
      hub.stop();
    },
  };
}
