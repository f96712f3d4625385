// Generated from generated/sdk/orchestrator.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import type { CallOptions } from './options.js';
import { PageRequest } from './pages.js';
import type { Transport } from './transport.js';
import type { AgentChange, AgentCreate, AgentDeletion, AgentId, AgentPage, AgentReply, AgentRollback, AgentVersionCreate, AgentVersionPage, Health, MemoryDeleted, MemoryKey, MemoryNamespace, MemoryPage, MemoryPutRequest, MemoryReply, MemorySearchReply, MemorySearchRequest, Readiness, RunCancelRequest, RunCreateRequest, RunCreateResponse, RunEvent, RunId, RunPage, RunPlan, RunReply, RunStatus, Timestamp, ToolPage, TransientEvent, WebhookSecretRotation, WebhookToolChange, WebhookToolCreate, WebhookToolDeletion, WebhookToolId, WebhookToolPage, WebhookToolReply, WebhookToolSecretReply } from './types.js';
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
export declare class Orchestrator {
    private readonly transport;
    constructor(transport: Transport);
    /** Is the process alive? `GET /healthz` */
    getLiveness(options?: CallOptions): Promise<Health>;
    /** Can the service do its work? `GET /readyz` */
    getReadiness(options?: CallOptions): Promise<Readiness>;
    /** Which service is this? `GET /v1/health` */
    getHealth(options?: CallOptions): Promise<Health>;
    /** List the tenant's agents. Await it for one page, iterate it for all. `GET /v1/agents` */
    listAgents(input?: ListAgentsInput, options?: CallOptions): PageRequest<AgentPage, AgentPage['agents'][number]>;
    /** Create an agent. `POST /v1/agents` */
    createAgent(input: CreateAgentInput, options?: CallOptions): Promise<AgentReply>;
    /** Read an agent. `GET /v1/agents/{agent_id}` */
    getAgent(input: GetAgentInput, options?: CallOptions): Promise<AgentReply>;
    /** Delete an agent. `DELETE /v1/agents/{agent_id}` */
    deleteAgent(input: DeleteAgentInput, options?: CallOptions): Promise<AgentDeletion>;
    /** Change an agent's status or description. `PATCH /v1/agents/{agent_id}` */
    setAgentStatus(input: SetAgentStatusInput, options?: CallOptions): Promise<AgentReply>;
    /** Roll an agent back. `POST /v1/agents/{agent_id}:rollback` */
    rollBackAgent(input: RollBackAgentInput, options?: CallOptions): Promise<AgentReply>;
    /** List an agent's versions. Await it for one page, iterate it for all. `GET /v1/agents/{agent_id}/versions` */
    listAgentVersions(input: ListAgentVersionsInput, options?: CallOptions): PageRequest<AgentVersionPage, AgentVersionPage['versions'][number]>;
    /** Give an agent a new version. `POST /v1/agents/{agent_id}/versions` */
    updateAgent(input: UpdateAgentInput, options?: CallOptions): Promise<AgentReply>;
    /** List an agent's runs. Await it for one page, iterate it for all. `GET /v1/agents/{agent_id}/runs` */
    listAgentRuns(input: ListAgentRunsInput, options?: CallOptions): PageRequest<RunPage, RunPage['runs'][number]>;
    /** Create a run. `POST /v1/agents/{agent_id}/runs` */
    createRun(input: CreateRunInput & {
        body: {
            run_options: {
                dry_run: true;
            };
        };
    }, options?: CallOptions): Promise<RunPlan>;
    createRun(input: CreateRunInput & {
        body: {
            run_options?: {
                dry_run?: false;
            };
        };
    }, options?: CallOptions): Promise<RunCreateResponse>;
    createRun(input: CreateRunInput, options?: CallOptions): Promise<RunCreateResponse | RunPlan>;
    /** List the tenant's runs. Await it for one page, iterate it for all. `GET /v1/runs` */
    listRuns(input?: ListRunsInput, options?: CallOptions): PageRequest<RunPage, RunPage['runs'][number]>;
    /** Read a run. `GET /v1/runs/{run_id}` */
    getRun(input: GetRunInput, options?: CallOptions): Promise<RunReply>;
    /** Cancel a run. `POST /v1/runs/{run_id}:cancel` */
    cancelRun(input: CancelRunInput, options?: CallOptions): Promise<RunReply>;
    /** Stream a run's events. Resumes by itself when the link breaks. `GET /v1/runs/{run_id}/events` */
    streamRunEvents(input: StreamRunEventsInput & {
        include_deltas?: false;
    }, options?: CallOptions): AsyncGenerator<RunEvent, void, void>;
    streamRunEvents(input: StreamRunEventsInput, options?: CallOptions): AsyncGenerator<RunEvent | TransientEvent, void, void>;
    /** List the tools. Await it for one page, iterate it for all. `GET /v1/tools` */
    listTools(input?: ListToolsInput, options?: CallOptions): PageRequest<ToolPage, ToolPage['tools'][number]>;
    /** List the tenant's webhook tools. Await it for one page, iterate it for all. `GET /v1/webhook-tools` */
    listWebhookTools(input?: ListWebhookToolsInput, options?: CallOptions): PageRequest<WebhookToolPage, WebhookToolPage['webhook_tools'][number]>;
    /** Create a webhook tool. `POST /v1/webhook-tools` */
    createWebhookTool(input: CreateWebhookToolInput, options?: CallOptions): Promise<WebhookToolSecretReply>;
    /** Read a webhook tool. `GET /v1/webhook-tools/{tool_id}` */
    getWebhookTool(input: GetWebhookToolInput, options?: CallOptions): Promise<WebhookToolReply>;
    /** Delete a webhook tool. `DELETE /v1/webhook-tools/{tool_id}` */
    deleteWebhookTool(input: DeleteWebhookToolInput, options?: CallOptions): Promise<WebhookToolDeletion>;
    /** Change a webhook tool. `PATCH /v1/webhook-tools/{tool_id}` */
    updateWebhookTool(input: UpdateWebhookToolInput, options?: CallOptions): Promise<WebhookToolReply>;
    /** Replace a webhook tool's secret. `POST /v1/webhook-tools/{tool_id}:rotate-secret` */
    rotateWebhookToolSecret(input: RotateWebhookToolSecretInput, options?: CallOptions): Promise<WebhookToolSecretReply>;
    /** Read an entry of memory. `GET /v1/memory/{namespace}/{key}` */
    getMemory(input: GetMemoryInput, options?: CallOptions): Promise<MemoryReply>;
    /** Keep a text in memory. `PUT /v1/memory/{namespace}/{key}` */
    putMemory(input: PutMemoryInput, options?: CallOptions): Promise<MemoryReply>;
    /** Delete an entry of memory. `DELETE /v1/memory/{namespace}/{key}` */
    deleteMemory(input: DeleteMemoryInput, options?: CallOptions): Promise<MemoryDeleted>;
    /** List a namespace of memory. Await it for one page, iterate it for all. `GET /v1/memory/{namespace}` */
    listMemory(input: ListMemoryInput, options?: CallOptions): PageRequest<MemoryPage, MemoryPage['memories'][number]>;
    /** Search a namespace of memory. `POST /v1/memory/{namespace}:search` */
    searchMemory(input: SearchMemoryInput, options?: CallOptions): Promise<MemorySearchReply>;
}
