// Generated from contracts/orchestrator/openapi.yaml by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import { errorOfResponse } from './errors.ts';
import { streamRunEvents } from './events.ts';
import { idempotencyKey } from './idempotency-key.ts';
import type { CallOptions } from './options.ts';
import { PageRequest } from './pages.ts';
import type { Transport } from './transport.ts';
import type {
  AgentChange,
  AgentCreate,
  AgentDeletion,
  AgentId,
  AgentPage,
  AgentReply,
  AgentRollback,
  AgentVersionCreate,
  AgentVersionPage,
  Health,
  MemoryDeleted,
  MemoryKey,
  MemoryNamespace,
  MemoryPage,
  MemoryPutRequest,
  MemoryReply,
  MemorySearchReply,
  MemorySearchRequest,
  Readiness,
  RunCancelRequest,
  RunCreateRequest,
  RunCreateResponse,
  RunEvent,
  RunId,
  RunPage,
  RunPlan,
  RunReply,
  RunStatus,
  Timestamp,
  ToolPage,
  TransientEvent,
  WebhookSecretRotation,
  WebhookToolChange,
  WebhookToolCreate,
  WebhookToolDeletion,
  WebhookToolId,
  WebhookToolPage,
  WebhookToolReply,
  WebhookToolSecretReply,
} from './types.ts';

export interface ListAgentsInput {
  /** How many items a page holds at most. */
  limit?: number;
  /** The `next_cursor` of the page before. A cursor that this node did not issue is answered 400. */
  cursor?: string;
}

export interface CreateAgentInput {
  body: AgentCreate;
}

export interface GetAgentInput {
  /** The agent. */
  agent_id: AgentId;
}

export interface DeleteAgentInput {
  /** The agent. */
  agent_id: AgentId;
}

export interface SetAgentStatusInput {
  /** The agent. */
  agent_id: AgentId;
  body: AgentChange;
}

export interface RollBackAgentInput {
  /** The agent. */
  agent_id: AgentId;
  body: AgentRollback;
}

export interface ListAgentVersionsInput {
  /** The agent. */
  agent_id: AgentId;
  /** How many items a page holds at most. */
  limit?: number;
  /** The `next_cursor` of the page before. A cursor that this node did not issue is answered 400. */
  cursor?: string;
}

export interface UpdateAgentInput {
  /** The agent. */
  agent_id: AgentId;
  body: AgentVersionCreate;
}

export interface ListAgentRunsInput {
  /** The agent. */
  agent_id: AgentId;
  /** Only runs that stand here. */
  status?: RunStatus;
  /** Only runs created at this moment or later. */
  created_after?: Timestamp;
  /** Only runs created before this moment. */
  created_before?: Timestamp;
  /** Only runs that carry this label, written `name:value`. */
  label?: string;
  /** Only runs that this run's agent called as tools (v1.03). */
  parent_run_id?: RunId;
  /** How many items a page holds at most. */
  limit?: number;
  /** The `next_cursor` of the page before. A cursor that this node did not issue is answered 400. */
  cursor?: string;
}

export interface CreateRunInput {
  /** The agent. */
  agent_id: AgentId;
  /** The same as `idempotency_key` in the body. When both are sent they must be equal. */
  idempotency_key?: string;
  body: RunCreateRequest;
}

export interface ListRunsInput {
  /** Only runs of this agent. */
  agent_id?: AgentId;
  /** Only runs that stand here. */
  status?: RunStatus;
  /** Only runs created at this moment or later. */
  created_after?: Timestamp;
  /** Only runs created before this moment. */
  created_before?: Timestamp;
  /** Only runs that carry this label, written `name:value`. */
  label?: string;
  /** Only runs that this run's agent called as tools (v1.03). */
  parent_run_id?: RunId;
  /** How many items a page holds at most. */
  limit?: number;
  /** The `next_cursor` of the page before. A cursor that this node did not issue is answered 400. */
  cursor?: string;
}

export interface GetRunInput {
  /** The run. */
  run_id: RunId;
}

export interface CancelRunInput {
  /** The run. */
  run_id: RunId;
  body?: RunCancelRequest;
}

export interface StreamRunEventsInput {
  /** The run. */
  run_id: RunId;
  /** Start after this event (EVT-03). Used when `Last-Event-ID` is not sent. */
  after_sequence?: number;
  /** Send `agentos.model.delta` as well, what the model says while it says it (EVT-04, v1.03). */
  include_deltas?: boolean;
}

export interface ListToolsInput {
  /** How many items a page holds at most. */
  limit?: number;
  /** The `next_cursor` of the page before. A cursor that this node did not issue is answered 400. */
  cursor?: string;
}

export interface ListWebhookToolsInput {
  /** How many items a page holds at most. */
  limit?: number;
  /** The `next_cursor` of the page before. A cursor that this node did not issue is answered 400. */
  cursor?: string;
}

export interface CreateWebhookToolInput {
  body: WebhookToolCreate;
}

export interface GetWebhookToolInput {
  /** The webhook tool. */
  tool_id: WebhookToolId;
}

export interface DeleteWebhookToolInput {
  /** The webhook tool. */
  tool_id: WebhookToolId;
}

export interface UpdateWebhookToolInput {
  /** The webhook tool. */
  tool_id: WebhookToolId;
  body: WebhookToolChange;
}

export interface RotateWebhookToolSecretInput {
  /** The webhook tool. */
  tool_id: WebhookToolId;
  body?: WebhookSecretRotation;
}

export interface GetMemoryInput {
  /** The group of entries. */
  namespace: MemoryNamespace;
  /** The entry's name. */
  key: MemoryKey;
}

export interface PutMemoryInput {
  /** The group of entries. */
  namespace: MemoryNamespace;
  /** The entry's name. */
  key: MemoryKey;
  body: MemoryPutRequest;
}

export interface DeleteMemoryInput {
  /** The group of entries. */
  namespace: MemoryNamespace;
  /** The entry's name. */
  key: MemoryKey;
}

export interface ListMemoryInput {
  /** The group of entries. */
  namespace: MemoryNamespace;
  /** How many items a page holds at most. */
  limit?: number;
  /** The `next_cursor` of the page before. A cursor that this node did not issue is answered 400. */
  cursor?: string;
}

export interface SearchMemoryInput {
  /** The group of entries. */
  namespace: MemoryNamespace;
  body: MemorySearchRequest;
}

/** AgentOS Agent Orchestrator: Runs agents, durably, for many tenants. */
export class Orchestrator {
  private readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  /** Is the process alive? `GET /healthz` */
  getLiveness(options?: CallOptions): Promise<Health> {
    return this.transport.json<Health>({
      service: 'orchestrator',
      method: 'GET',
      path: '/healthz',
      idempotent: true,
      public: true,
      slow: false,
    }, options);
  }

  /** Can the service do its work? `GET /readyz` */
  getReadiness(options?: CallOptions): Promise<Readiness> {
    return this.transport.json<Readiness>({
      service: 'orchestrator',
      method: 'GET',
      path: '/readyz',
      idempotent: true,
      public: true,
      slow: false,
    }, options);
  }

  /** Which service is this? `GET /v1/health` */
  getHealth(options?: CallOptions): Promise<Health> {
    return this.transport.json<Health>({
      service: 'orchestrator',
      method: 'GET',
      path: '/v1/health',
      idempotent: true,
      public: true,
      slow: false,
    }, options);
  }

  /** List the tenant's agents. Await it for one page, iterate it for all. `GET /v1/agents` */
  listAgents(input: ListAgentsInput = {}, options?: CallOptions): PageRequest<AgentPage, AgentPage['agents'][number]> {
    const page = (cursor = input.cursor) => this.transport.json<AgentPage>({
      service: 'orchestrator',
      method: 'GET',
      path: '/v1/agents',
      query: { limit: input.limit, cursor },
      idempotent: true,
      public: false,
      slow: false,
    }, options);
    return new PageRequest(page, ({ agents }) => agents);
  }

  /** Create an agent. `POST /v1/agents` */
  createAgent(input: CreateAgentInput, options?: CallOptions): Promise<AgentReply> {
    return this.transport.json<AgentReply>({
      service: 'orchestrator',
      method: 'POST',
      path: '/v1/agents',
      body: input.body,
      idempotent: false,
      public: false,
      slow: false,
    }, options);
  }

  /** Read an agent. `GET /v1/agents/{agent_id}` */
  getAgent(input: GetAgentInput, options?: CallOptions): Promise<AgentReply> {
    return this.transport.json<AgentReply>({
      service: 'orchestrator',
      method: 'GET',
      path: '/v1/agents/{agent_id}',
      pathParameters: { agent_id: input.agent_id },
      idempotent: true,
      public: false,
      slow: false,
    }, options);
  }

  /** Delete an agent. `DELETE /v1/agents/{agent_id}` */
  deleteAgent(input: DeleteAgentInput, options?: CallOptions): Promise<AgentDeletion> {
    return this.transport.json<AgentDeletion>({
      service: 'orchestrator',
      method: 'DELETE',
      path: '/v1/agents/{agent_id}',
      pathParameters: { agent_id: input.agent_id },
      idempotent: false,
      public: false,
      slow: false,
    }, options);
  }

  /** Change an agent's status or description. `PATCH /v1/agents/{agent_id}` */
  setAgentStatus(input: SetAgentStatusInput, options?: CallOptions): Promise<AgentReply> {
    return this.transport.json<AgentReply>({
      service: 'orchestrator',
      method: 'PATCH',
      path: '/v1/agents/{agent_id}',
      pathParameters: { agent_id: input.agent_id },
      body: input.body,
      idempotent: true,
      public: false,
      slow: false,
    }, options);
  }

  /** Roll an agent back. `POST /v1/agents/{agent_id}:rollback` */
  rollBackAgent(input: RollBackAgentInput, options?: CallOptions): Promise<AgentReply> {
    return this.transport.json<AgentReply>({
      service: 'orchestrator',
      method: 'POST',
      path: '/v1/agents/{agent_id}:rollback',
      pathParameters: { agent_id: input.agent_id },
      body: input.body,
      idempotent: true,
      public: false,
      slow: false,
    }, options);
  }

  /** List an agent's versions. Await it for one page, iterate it for all. `GET /v1/agents/{agent_id}/versions` */
  listAgentVersions(input: ListAgentVersionsInput, options?: CallOptions): PageRequest<AgentVersionPage, AgentVersionPage['versions'][number]> {
    const page = (cursor = input.cursor) => this.transport.json<AgentVersionPage>({
      service: 'orchestrator',
      method: 'GET',
      path: '/v1/agents/{agent_id}/versions',
      pathParameters: { agent_id: input.agent_id },
      query: { limit: input.limit, cursor },
      idempotent: true,
      public: false,
      slow: false,
    }, options);
    return new PageRequest(page, ({ versions }) => versions);
  }

  /** Give an agent a new version. `POST /v1/agents/{agent_id}/versions` */
  updateAgent(input: UpdateAgentInput, options?: CallOptions): Promise<AgentReply> {
    return this.transport.json<AgentReply>({
      service: 'orchestrator',
      method: 'POST',
      path: '/v1/agents/{agent_id}/versions',
      pathParameters: { agent_id: input.agent_id },
      body: input.body,
      idempotent: false,
      public: false,
      slow: false,
    }, options);
  }

  /** List an agent's runs. Await it for one page, iterate it for all. `GET /v1/agents/{agent_id}/runs` */
  listAgentRuns(input: ListAgentRunsInput, options?: CallOptions): PageRequest<RunPage, RunPage['runs'][number]> {
    const page = (cursor = input.cursor) => this.transport.json<RunPage>({
      service: 'orchestrator',
      method: 'GET',
      path: '/v1/agents/{agent_id}/runs',
      pathParameters: { agent_id: input.agent_id },
      query: { status: input.status, created_after: input.created_after, created_before: input.created_before, label: input.label, parent_run_id: input.parent_run_id, limit: input.limit, cursor },
      idempotent: true,
      public: false,
      slow: false,
    }, options);
    return new PageRequest(page, ({ runs }) => runs);
  }

  /** Create a run. `POST /v1/agents/{agent_id}/runs` */
  createRun(input: CreateRunInput & { body: { run_options: { dry_run: true } } }, options?: CallOptions): Promise<RunPlan>;
  createRun(input: CreateRunInput & { body: { run_options?: { dry_run?: false } } }, options?: CallOptions): Promise<RunCreateResponse>;
  createRun(input: CreateRunInput, options?: CallOptions): Promise<RunCreateResponse | RunPlan>;
  createRun(input: CreateRunInput, options?: CallOptions): Promise<RunCreateResponse | RunPlan> {
    return this.transport.json<RunCreateResponse | RunPlan>({
      service: 'orchestrator',
      method: 'POST',
      path: '/v1/agents/{agent_id}/runs',
      pathParameters: { agent_id: input.agent_id },
      headers: { 'idempotency-key': input.idempotency_key ?? input.body.idempotency_key ?? idempotencyKey() },
      body: input.body,
      idempotent: true,
      public: false,
      slow: false,
    }, options);
  }

  /** List the tenant's runs. Await it for one page, iterate it for all. `GET /v1/runs` */
  listRuns(input: ListRunsInput = {}, options?: CallOptions): PageRequest<RunPage, RunPage['runs'][number]> {
    const page = (cursor = input.cursor) => this.transport.json<RunPage>({
      service: 'orchestrator',
      method: 'GET',
      path: '/v1/runs',
      query: { agent_id: input.agent_id, status: input.status, created_after: input.created_after, created_before: input.created_before, label: input.label, parent_run_id: input.parent_run_id, limit: input.limit, cursor },
      idempotent: true,
      public: false,
      slow: false,
    }, options);
    return new PageRequest(page, ({ runs }) => runs);
  }

  /** Read a run. `GET /v1/runs/{run_id}` */
  getRun(input: GetRunInput, options?: CallOptions): Promise<RunReply> {
    return this.transport.json<RunReply>({
      service: 'orchestrator',
      method: 'GET',
      path: '/v1/runs/{run_id}',
      pathParameters: { run_id: input.run_id },
      idempotent: true,
      public: false,
      slow: false,
    }, options);
  }

  /** Cancel a run. `POST /v1/runs/{run_id}:cancel` */
  cancelRun(input: CancelRunInput, options?: CallOptions): Promise<RunReply> {
    return this.transport.json<RunReply>({
      service: 'orchestrator',
      method: 'POST',
      path: '/v1/runs/{run_id}:cancel',
      pathParameters: { run_id: input.run_id },
      body: input.body,
      idempotent: false,
      public: false,
      slow: false,
    }, options);
  }

  /** Stream a run's events. Resumes by itself when the link breaks. `GET /v1/runs/{run_id}/events` */
  streamRunEvents(input: StreamRunEventsInput & { include_deltas?: false }, options?: CallOptions): AsyncGenerator<RunEvent, void, void>;
  streamRunEvents(input: StreamRunEventsInput, options?: CallOptions): AsyncGenerator<RunEvent | TransientEvent, void, void>;
  streamRunEvents(input: StreamRunEventsInput, options?: CallOptions): AsyncGenerator<RunEvent | TransientEvent, void, void> {
    const { transport } = this;
    return streamRunEvents(transport.baseUrl('orchestrator'), input.run_id, {
      headers: async () => ({ ...(await transport.authorization()), ...options?.headers }),
      afterSequence: input.after_sequence ?? 0,
      includeDeltas: input.include_deltas ?? false,
      signal: options?.signal,
      fetch: transport.fetch,
      refused: errorOfResponse,
    });
  }

  /** List the tools. Await it for one page, iterate it for all. `GET /v1/tools` */
  listTools(input: ListToolsInput = {}, options?: CallOptions): PageRequest<ToolPage, ToolPage['tools'][number]> {
    const page = (cursor = input.cursor) => this.transport.json<ToolPage>({
      service: 'orchestrator',
      method: 'GET',
      path: '/v1/tools',
      query: { limit: input.limit, cursor },
      idempotent: true,
      public: false,
      slow: false,
    }, options);
    return new PageRequest(page, ({ tools }) => tools);
  }

  /** List the tenant's webhook tools. Await it for one page, iterate it for all. `GET /v1/webhook-tools` */
  listWebhookTools(input: ListWebhookToolsInput = {}, options?: CallOptions): PageRequest<WebhookToolPage, WebhookToolPage['webhook_tools'][number]> {
    const page = (cursor = input.cursor) => this.transport.json<WebhookToolPage>({
      service: 'orchestrator',
      method: 'GET',
      path: '/v1/webhook-tools',
      query: { limit: input.limit, cursor },
      idempotent: true,
      public: false,
      slow: false,
    }, options);
    return new PageRequest(page, ({ webhook_tools }) => webhook_tools);
  }

  /** Create a webhook tool. `POST /v1/webhook-tools` */
  createWebhookTool(input: CreateWebhookToolInput, options?: CallOptions): Promise<WebhookToolSecretReply> {
    return this.transport.json<WebhookToolSecretReply>({
      service: 'orchestrator',
      method: 'POST',
      path: '/v1/webhook-tools',
      body: input.body,
      idempotent: false,
      public: false,
      slow: false,
    }, options);
  }

  /** Read a webhook tool. `GET /v1/webhook-tools/{tool_id}` */
  getWebhookTool(input: GetWebhookToolInput, options?: CallOptions): Promise<WebhookToolReply> {
    return this.transport.json<WebhookToolReply>({
      service: 'orchestrator',
      method: 'GET',
      path: '/v1/webhook-tools/{tool_id}',
      pathParameters: { tool_id: input.tool_id },
      idempotent: true,
      public: false,
      slow: false,
    }, options);
  }

  /** Delete a webhook tool. `DELETE /v1/webhook-tools/{tool_id}` */
  deleteWebhookTool(input: DeleteWebhookToolInput, options?: CallOptions): Promise<WebhookToolDeletion> {
    return this.transport.json<WebhookToolDeletion>({
      service: 'orchestrator',
      method: 'DELETE',
      path: '/v1/webhook-tools/{tool_id}',
      pathParameters: { tool_id: input.tool_id },
      idempotent: false,
      public: false,
      slow: false,
    }, options);
  }

  /** Change a webhook tool. `PATCH /v1/webhook-tools/{tool_id}` */
  updateWebhookTool(input: UpdateWebhookToolInput, options?: CallOptions): Promise<WebhookToolReply> {
    return this.transport.json<WebhookToolReply>({
      service: 'orchestrator',
      method: 'PATCH',
      path: '/v1/webhook-tools/{tool_id}',
      pathParameters: { tool_id: input.tool_id },
      body: input.body,
      idempotent: true,
      public: false,
      slow: false,
    }, options);
  }

  /** Replace a webhook tool's secret. `POST /v1/webhook-tools/{tool_id}:rotate-secret` */
  rotateWebhookToolSecret(input: RotateWebhookToolSecretInput, options?: CallOptions): Promise<WebhookToolSecretReply> {
    return this.transport.json<WebhookToolSecretReply>({
      service: 'orchestrator',
      method: 'POST',
      path: '/v1/webhook-tools/{tool_id}:rotate-secret',
      pathParameters: { tool_id: input.tool_id },
      body: input.body,
      idempotent: false,
      public: false,
      slow: false,
    }, options);
  }

  /** Read an entry of memory. `GET /v1/memory/{namespace}/{key}` */
  getMemory(input: GetMemoryInput, options?: CallOptions): Promise<MemoryReply> {
    return this.transport.json<MemoryReply>({
      service: 'orchestrator',
      method: 'GET',
      path: '/v1/memory/{namespace}/{key}',
      pathParameters: { namespace: input.namespace, key: input.key },
      idempotent: true,
      public: false,
      slow: false,
    }, options);
  }

  /** Keep a text in memory. `PUT /v1/memory/{namespace}/{key}` */
  putMemory(input: PutMemoryInput, options?: CallOptions): Promise<MemoryReply> {
    return this.transport.json<MemoryReply>({
      service: 'orchestrator',
      method: 'PUT',
      path: '/v1/memory/{namespace}/{key}',
      pathParameters: { namespace: input.namespace, key: input.key },
      body: input.body,
      idempotent: true,
      public: false,
      slow: false,
    }, options);
  }

  /** Delete an entry of memory. `DELETE /v1/memory/{namespace}/{key}` */
  deleteMemory(input: DeleteMemoryInput, options?: CallOptions): Promise<MemoryDeleted> {
    return this.transport.json<MemoryDeleted>({
      service: 'orchestrator',
      method: 'DELETE',
      path: '/v1/memory/{namespace}/{key}',
      pathParameters: { namespace: input.namespace, key: input.key },
      idempotent: true,
      public: false,
      slow: false,
    }, options);
  }

  /** List a namespace of memory. Await it for one page, iterate it for all. `GET /v1/memory/{namespace}` */
  listMemory(input: ListMemoryInput, options?: CallOptions): PageRequest<MemoryPage, MemoryPage['memories'][number]> {
    const page = (cursor = input.cursor) => this.transport.json<MemoryPage>({
      service: 'orchestrator',
      method: 'GET',
      path: '/v1/memory/{namespace}',
      pathParameters: { namespace: input.namespace },
      query: { limit: input.limit, cursor },
      idempotent: true,
      public: false,
      slow: false,
    }, options);
    return new PageRequest(page, ({ memories }) => memories);
  }

  /** Search a namespace of memory. `POST /v1/memory/{namespace}:search` */
  searchMemory(input: SearchMemoryInput, options?: CallOptions): Promise<MemorySearchReply> {
    return this.transport.json<MemorySearchReply>({
      service: 'orchestrator',
      method: 'POST',
      path: '/v1/memory/{namespace}:search',
      pathParameters: { namespace: input.namespace },
      body: input.body,
      idempotent: true,
      public: false,
      slow: false,
    }, options);
  }
}
