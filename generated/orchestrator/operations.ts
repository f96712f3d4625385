// Generated from contracts/orchestrator/openapi.yaml by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

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
  RunId,
  RunPage,
  RunPlan,
  RunReply,
  RunStatus,
  Timestamp,
  ToolPage,
  WebhookSecretRotation,
  WebhookToolChange,
  WebhookToolCreate,
  WebhookToolDeletion,
  WebhookToolId,
  WebhookToolPage,
  WebhookToolReply,
  WebhookToolSecretReply,
} from '../vocabulary/types.ts';

export interface Operations {
  /** `GET /healthz` Is the process alive? */
  getLiveness: {
    input: {
      path: Record<never, never>;
      query: Record<never, never>;
      headers: Record<never, never>;
    };
    reply:
      | { status: 200; body: Health; headers?: Record<string, string> };
    public: true;
  };

  /** `GET /readyz` Can the service do its work? */
  getReadiness: {
    input: {
      path: Record<never, never>;
      query: Record<never, never>;
      headers: Record<never, never>;
    };
    reply:
      | { status: 200; body: Readiness; headers?: Record<string, string> }
      | { status: 503; body: Readiness; headers?: Record<string, string> };
    public: true;
  };

  /** `GET /v1/health` Which service is this? */
  getHealth: {
    input: {
      path: Record<never, never>;
      query: Record<never, never>;
      headers: Record<never, never>;
    };
    reply:
      | { status: 200; body: Health; headers?: Record<string, string> };
    public: true;
  };

  /** `GET /v1/agents` List the tenant's agents */
  listAgents: {
    input: {
      path: Record<never, never>;
      query: { limit: number; cursor?: string; };
      headers: Record<never, never>;
    };
    reply:
      | { status: 200; body: AgentPage; headers?: Record<string, string> };
    public: false;
  };

  /** `POST /v1/agents` Create an agent */
  createAgent: {
    input: {
      path: Record<never, never>;
      query: Record<never, never>;
      headers: Record<never, never>;
      body: AgentCreate;
    };
    reply:
      | { status: 201; body: AgentReply; headers?: Record<string, string> };
    public: false;
  };

  /** `GET /v1/agents/{agent_id}` Read an agent */
  getAgent: {
    input: {
      path: { agent_id: AgentId; };
      query: Record<never, never>;
      headers: Record<never, never>;
    };
    reply:
      | { status: 200; body: AgentReply; headers?: Record<string, string> };
    public: false;
  };

  /** `DELETE /v1/agents/{agent_id}` Delete an agent */
  deleteAgent: {
    input: {
      path: { agent_id: AgentId; };
      query: Record<never, never>;
      headers: Record<never, never>;
    };
    reply:
      | { status: 200; body: AgentDeletion; headers?: Record<string, string> };
    public: false;
  };

  /** `PATCH /v1/agents/{agent_id}` Change an agent's status or description */
  setAgentStatus: {
    input: {
      path: { agent_id: AgentId; };
      query: Record<never, never>;
      headers: Record<never, never>;
      body: AgentChange;
    };
    reply:
      | { status: 200; body: AgentReply; headers?: Record<string, string> };
    public: false;
  };

  /** `POST /v1/agents/{agent_id}:rollback` Roll an agent back */
  rollBackAgent: {
    input: {
      path: { agent_id: AgentId; };
      query: Record<never, never>;
      headers: Record<never, never>;
      body: AgentRollback;
    };
    reply:
      | { status: 200; body: AgentReply; headers?: Record<string, string> };
    public: false;
  };

  /** `GET /v1/agents/{agent_id}/versions` List an agent's versions */
  listAgentVersions: {
    input: {
      path: { agent_id: AgentId; };
      query: { limit: number; cursor?: string; };
      headers: Record<never, never>;
    };
    reply:
      | { status: 200; body: AgentVersionPage; headers?: Record<string, string> };
    public: false;
  };

  /** `POST /v1/agents/{agent_id}/versions` Give an agent a new version */
  updateAgent: {
    input: {
      path: { agent_id: AgentId; };
      query: Record<never, never>;
      headers: Record<never, never>;
      body: AgentVersionCreate;
    };
    reply:
      | { status: 201; body: AgentReply; headers?: Record<string, string> };
    public: false;
  };

  /** `GET /v1/agents/{agent_id}/runs` List an agent's runs */
  listAgentRuns: {
    input: {
      path: { agent_id: AgentId; };
      query: { status?: RunStatus; created_after?: Timestamp; created_before?: Timestamp; label?: string; parent_run_id?: RunId; limit: number; cursor?: string; };
      headers: Record<never, never>;
    };
    reply:
      | { status: 200; body: RunPage; headers?: Record<string, string> };
    public: false;
  };

  /** `POST /v1/agents/{agent_id}/runs` Create a run */
  createRun: {
    input: {
      path: { agent_id: AgentId; };
      query: Record<never, never>;
      headers: { 'idempotency-key'?: string; };
      body: RunCreateRequest;
    };
    reply:
      | { status: 200; body: RunCreateResponse | RunPlan; headers?: Record<string, string> }
      | { status: 200; stream: AsyncIterable<string | Uint8Array>; headers?: Record<string, string> }
      | { status: 201; body: RunCreateResponse; headers?: Record<string, string> }
      | { status: 201; stream: AsyncIterable<string | Uint8Array>; headers?: Record<string, string> };
    public: false;
  };

  /** `GET /v1/runs` List the tenant's runs */
  listRuns: {
    input: {
      path: Record<never, never>;
      query: { agent_id?: AgentId; status?: RunStatus; created_after?: Timestamp; created_before?: Timestamp; label?: string; parent_run_id?: RunId; limit: number; cursor?: string; };
      headers: Record<never, never>;
    };
    reply:
      | { status: 200; body: RunPage; headers?: Record<string, string> };
    public: false;
  };

  /** `GET /v1/runs/{run_id}` Read a run */
  getRun: {
    input: {
      path: { run_id: RunId; };
      query: Record<never, never>;
      headers: Record<never, never>;
    };
    reply:
      | { status: 200; body: RunReply; headers?: Record<string, string> };
    public: false;
  };

  /** `POST /v1/runs/{run_id}:cancel` Cancel a run */
  cancelRun: {
    input: {
      path: { run_id: RunId; };
      query: Record<never, never>;
      headers: Record<never, never>;
      body?: RunCancelRequest;
    };
    reply:
      | { status: 200; body: RunReply; headers?: Record<string, string> };
    public: false;
  };

  /** `GET /v1/runs/{run_id}/events` Stream a run's events */
  streamRunEvents: {
    input: {
      path: { run_id: RunId; };
      query: { after_sequence?: number; include_deltas?: boolean; };
      headers: { 'last-event-id'?: number; };
    };
    reply:
      | { status: 200; stream: AsyncIterable<string | Uint8Array>; headers?: Record<string, string> }
      | { status: 204; headers?: Record<string, string> };
    public: false;
  };

  /** `GET /v1/tools` List the tools */
  listTools: {
    input: {
      path: Record<never, never>;
      query: { limit: number; cursor?: string; };
      headers: Record<never, never>;
    };
    reply:
      | { status: 200; body: ToolPage; headers?: Record<string, string> };
    public: false;
  };

  /** `GET /v1/webhook-tools` List the tenant's webhook tools */
  listWebhookTools: {
    input: {
      path: Record<never, never>;
      query: { limit: number; cursor?: string; };
      headers: Record<never, never>;
    };
    reply:
      | { status: 200; body: WebhookToolPage; headers?: Record<string, string> };
    public: false;
  };

  /** `POST /v1/webhook-tools` Create a webhook tool */
  createWebhookTool: {
    input: {
      path: Record<never, never>;
      query: Record<never, never>;
      headers: Record<never, never>;
      body: WebhookToolCreate;
    };
    reply:
      | { status: 201; body: WebhookToolSecretReply; headers?: Record<string, string> };
    public: false;
  };

  /** `GET /v1/webhook-tools/{tool_id}` Read a webhook tool */
  getWebhookTool: {
    input: {
      path: { tool_id: WebhookToolId; };
      query: Record<never, never>;
      headers: Record<never, never>;
    };
    reply:
      | { status: 200; body: WebhookToolReply; headers?: Record<string, string> };
    public: false;
  };

  /** `DELETE /v1/webhook-tools/{tool_id}` Delete a webhook tool */
  deleteWebhookTool: {
    input: {
      path: { tool_id: WebhookToolId; };
      query: Record<never, never>;
      headers: Record<never, never>;
    };
    reply:
      | { status: 200; body: WebhookToolDeletion; headers?: Record<string, string> };
    public: false;
  };

  /** `PATCH /v1/webhook-tools/{tool_id}` Change a webhook tool */
  updateWebhookTool: {
    input: {
      path: { tool_id: WebhookToolId; };
      query: Record<never, never>;
      headers: Record<never, never>;
      body: WebhookToolChange;
    };
    reply:
      | { status: 200; body: WebhookToolReply; headers?: Record<string, string> };
    public: false;
  };

  /** `POST /v1/webhook-tools/{tool_id}:rotate-secret` Replace a webhook tool's secret */
  rotateWebhookToolSecret: {
    input: {
      path: { tool_id: WebhookToolId; };
      query: Record<never, never>;
      headers: Record<never, never>;
      body?: WebhookSecretRotation;
    };
    reply:
      | { status: 200; body: WebhookToolSecretReply; headers?: Record<string, string> };
    public: false;
  };

  /** `GET /v1/memory/{namespace}/{key}` Read an entry of memory */
  getMemory: {
    input: {
      path: { namespace: MemoryNamespace; key: MemoryKey; };
      query: Record<never, never>;
      headers: Record<never, never>;
    };
    reply:
      | { status: 200; body: MemoryReply; headers?: Record<string, string> };
    public: false;
  };

  /** `PUT /v1/memory/{namespace}/{key}` Keep a text in memory */
  putMemory: {
    input: {
      path: { namespace: MemoryNamespace; key: MemoryKey; };
      query: Record<never, never>;
      headers: Record<never, never>;
      body: MemoryPutRequest;
    };
    reply:
      | { status: 200; body: MemoryReply; headers?: Record<string, string> };
    public: false;
  };

  /** `DELETE /v1/memory/{namespace}/{key}` Delete an entry of memory */
  deleteMemory: {
    input: {
      path: { namespace: MemoryNamespace; key: MemoryKey; };
      query: Record<never, never>;
      headers: Record<never, never>;
    };
    reply:
      | { status: 200; body: MemoryDeleted; headers?: Record<string, string> };
    public: false;
  };

  /** `GET /v1/memory/{namespace}` List a namespace of memory */
  listMemory: {
    input: {
      path: { namespace: MemoryNamespace; };
      query: { limit: number; cursor?: string; };
      headers: Record<never, never>;
    };
    reply:
      | { status: 200; body: MemoryPage; headers?: Record<string, string> };
    public: false;
  };

  /** `POST /v1/memory/{namespace}:search` Search a namespace of memory */
  searchMemory: {
    input: {
      path: { namespace: MemoryNamespace; };
      query: Record<never, never>;
      headers: Record<never, never>;
      body: MemorySearchRequest;
    };
    reply:
      | { status: 200; body: MemorySearchReply; headers?: Record<string, string> };
    public: false;
  };
}

/** One operation of the contract, as the server room needs it. */
export interface OperationRow {
  readonly operationId: keyof Operations;
  readonly method: string;
  /** The contract's template, e.g. `/v1/runs/{run_id}:cancel`. */
  readonly path: string;
  /** Scopes that the caller must all have; empty where the operation is public. */
  readonly scopes: readonly string[];
  /** Answers anyone: no authentication, no tenant. */
  readonly public: boolean;
  readonly rateClass: 'none' | 'read' | 'write' | 'model' | 'stream';
  readonly idempotent: boolean;
  /** The action written to the audit log; null where the operation is not audited. */
  readonly audit: string | null;
  readonly pathNames: readonly string[];
  readonly queryNames: readonly string[];
  /** Lower-case. */
  readonly headerNames: readonly string[];
  /** Empty where the operation takes no body. */
  readonly requestMediaTypes: readonly string[];
  readonly bodyRequired: boolean;
  /** Every status that the contract lists, ascending. */
  readonly statuses: readonly number[];
  /** Media types of the success replies; two where the caller chooses by `Accept`. */
  readonly responseMediaTypes: readonly string[];
  /** Errors carry OpenAI's `type` and `param` beside `code` and `message`. */
  readonly openAiErrors: boolean;
}

export const operations: readonly OperationRow[] = [
  {
    "operationId": "getLiveness",
    "method": "GET",
    "path": "/healthz",
    "scopes": [],
    "public": true,
    "rateClass": "none",
    "idempotent": true,
    "audit": null,
    "pathNames": [],
    "queryNames": [],
    "headerNames": [],
    "requestMediaTypes": [],
    "bodyRequired": false,
    "statuses": [
      200,
      500
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "getReadiness",
    "method": "GET",
    "path": "/readyz",
    "scopes": [],
    "public": true,
    "rateClass": "none",
    "idempotent": true,
    "audit": null,
    "pathNames": [],
    "queryNames": [],
    "headerNames": [],
    "requestMediaTypes": [],
    "bodyRequired": false,
    "statuses": [
      200,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "getHealth",
    "method": "GET",
    "path": "/v1/health",
    "scopes": [],
    "public": true,
    "rateClass": "none",
    "idempotent": true,
    "audit": null,
    "pathNames": [],
    "queryNames": [],
    "headerNames": [],
    "requestMediaTypes": [],
    "bodyRequired": false,
    "statuses": [
      200,
      500
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "listAgents",
    "method": "GET",
    "path": "/v1/agents",
    "scopes": [
      "agents:read"
    ],
    "public": false,
    "rateClass": "read",
    "idempotent": true,
    "audit": null,
    "pathNames": [],
    "queryNames": [
      "limit",
      "cursor"
    ],
    "headerNames": [],
    "requestMediaTypes": [],
    "bodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "createAgent",
    "method": "POST",
    "path": "/v1/agents",
    "scopes": [
      "agents:write"
    ],
    "public": false,
    "rateClass": "write",
    "idempotent": false,
    "audit": "agent.create",
    "pathNames": [],
    "queryNames": [],
    "headerNames": [],
    "requestMediaTypes": [
      "application/json"
    ],
    "bodyRequired": true,
    "statuses": [
      201,
      400,
      401,
      403,
      409,
      413,
      415,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "getAgent",
    "method": "GET",
    "path": "/v1/agents/{agent_id}",
    "scopes": [
      "agents:read"
    ],
    "public": false,
    "rateClass": "read",
    "idempotent": true,
    "audit": null,
    "pathNames": [
      "agent_id"
    ],
    "queryNames": [],
    "headerNames": [],
    "requestMediaTypes": [],
    "bodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "deleteAgent",
    "method": "DELETE",
    "path": "/v1/agents/{agent_id}",
    "scopes": [
      "agents:write"
    ],
    "public": false,
    "rateClass": "write",
    "idempotent": false,
    "audit": "agent.delete",
    "pathNames": [
      "agent_id"
    ],
    "queryNames": [],
    "headerNames": [],
    "requestMediaTypes": [],
    "bodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "setAgentStatus",
    "method": "PATCH",
    "path": "/v1/agents/{agent_id}",
    "scopes": [
      "agents:write"
    ],
    "public": false,
    "rateClass": "write",
    "idempotent": true,
    "audit": "agent.change",
    "pathNames": [
      "agent_id"
    ],
    "queryNames": [],
    "headerNames": [],
    "requestMediaTypes": [
      "application/json"
    ],
    "bodyRequired": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      413,
      415,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "rollBackAgent",
    "method": "POST",
    "path": "/v1/agents/{agent_id}:rollback",
    "scopes": [
      "agents:write"
    ],
    "public": false,
    "rateClass": "write",
    "idempotent": true,
    "audit": "agent.rollback",
    "pathNames": [
      "agent_id"
    ],
    "queryNames": [],
    "headerNames": [],
    "requestMediaTypes": [
      "application/json"
    ],
    "bodyRequired": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      413,
      415,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "listAgentVersions",
    "method": "GET",
    "path": "/v1/agents/{agent_id}/versions",
    "scopes": [
      "agents:read"
    ],
    "public": false,
    "rateClass": "read",
    "idempotent": true,
    "audit": null,
    "pathNames": [
      "agent_id"
    ],
    "queryNames": [
      "limit",
      "cursor"
    ],
    "headerNames": [],
    "requestMediaTypes": [],
    "bodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "updateAgent",
    "method": "POST",
    "path": "/v1/agents/{agent_id}/versions",
    "scopes": [
      "agents:write"
    ],
    "public": false,
    "rateClass": "write",
    "idempotent": false,
    "audit": "agent.update",
    "pathNames": [
      "agent_id"
    ],
    "queryNames": [],
    "headerNames": [],
    "requestMediaTypes": [
      "application/json"
    ],
    "bodyRequired": true,
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      413,
      415,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "listAgentRuns",
    "method": "GET",
    "path": "/v1/agents/{agent_id}/runs",
    "scopes": [
      "runs:read"
    ],
    "public": false,
    "rateClass": "read",
    "idempotent": true,
    "audit": null,
    "pathNames": [
      "agent_id"
    ],
    "queryNames": [
      "status",
      "created_after",
      "created_before",
      "label",
      "parent_run_id",
      "limit",
      "cursor"
    ],
    "headerNames": [],
    "requestMediaTypes": [],
    "bodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "createRun",
    "method": "POST",
    "path": "/v1/agents/{agent_id}/runs",
    "scopes": [
      "runs:create"
    ],
    "public": false,
    "rateClass": "write",
    "idempotent": true,
    "audit": "run.create",
    "pathNames": [
      "agent_id"
    ],
    "queryNames": [],
    "headerNames": [
      "idempotency-key"
    ],
    "requestMediaTypes": [
      "application/json"
    ],
    "bodyRequired": true,
    "statuses": [
      200,
      201,
      400,
      401,
      403,
      404,
      409,
      413,
      415,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json",
      "text/event-stream"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "listRuns",
    "method": "GET",
    "path": "/v1/runs",
    "scopes": [
      "runs:read"
    ],
    "public": false,
    "rateClass": "read",
    "idempotent": true,
    "audit": null,
    "pathNames": [],
    "queryNames": [
      "agent_id",
      "status",
      "created_after",
      "created_before",
      "label",
      "parent_run_id",
      "limit",
      "cursor"
    ],
    "headerNames": [],
    "requestMediaTypes": [],
    "bodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "getRun",
    "method": "GET",
    "path": "/v1/runs/{run_id}",
    "scopes": [
      "runs:read"
    ],
    "public": false,
    "rateClass": "read",
    "idempotent": true,
    "audit": null,
    "pathNames": [
      "run_id"
    ],
    "queryNames": [],
    "headerNames": [],
    "requestMediaTypes": [],
    "bodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      410,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "cancelRun",
    "method": "POST",
    "path": "/v1/runs/{run_id}:cancel",
    "scopes": [
      "runs:cancel"
    ],
    "public": false,
    "rateClass": "write",
    "idempotent": false,
    "audit": "run.cancel",
    "pathNames": [
      "run_id"
    ],
    "queryNames": [],
    "headerNames": [],
    "requestMediaTypes": [
      "application/json"
    ],
    "bodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      410,
      413,
      415,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "streamRunEvents",
    "method": "GET",
    "path": "/v1/runs/{run_id}/events",
    "scopes": [
      "runs:read"
    ],
    "public": false,
    "rateClass": "stream",
    "idempotent": true,
    "audit": null,
    "pathNames": [
      "run_id"
    ],
    "queryNames": [
      "after_sequence",
      "include_deltas"
    ],
    "headerNames": [
      "last-event-id"
    ],
    "requestMediaTypes": [],
    "bodyRequired": false,
    "statuses": [
      200,
      204,
      400,
      401,
      403,
      404,
      410,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "text/event-stream"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "listTools",
    "method": "GET",
    "path": "/v1/tools",
    "scopes": [
      "agents:read"
    ],
    "public": false,
    "rateClass": "read",
    "idempotent": true,
    "audit": null,
    "pathNames": [],
    "queryNames": [
      "limit",
      "cursor"
    ],
    "headerNames": [],
    "requestMediaTypes": [],
    "bodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "listWebhookTools",
    "method": "GET",
    "path": "/v1/webhook-tools",
    "scopes": [
      "tools:write"
    ],
    "public": false,
    "rateClass": "read",
    "idempotent": true,
    "audit": null,
    "pathNames": [],
    "queryNames": [
      "limit",
      "cursor"
    ],
    "headerNames": [],
    "requestMediaTypes": [],
    "bodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "createWebhookTool",
    "method": "POST",
    "path": "/v1/webhook-tools",
    "scopes": [
      "tools:write"
    ],
    "public": false,
    "rateClass": "write",
    "idempotent": false,
    "audit": "tool.create",
    "pathNames": [],
    "queryNames": [],
    "headerNames": [],
    "requestMediaTypes": [
      "application/json"
    ],
    "bodyRequired": true,
    "statuses": [
      201,
      400,
      401,
      403,
      409,
      413,
      415,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "getWebhookTool",
    "method": "GET",
    "path": "/v1/webhook-tools/{tool_id}",
    "scopes": [
      "tools:write"
    ],
    "public": false,
    "rateClass": "read",
    "idempotent": true,
    "audit": null,
    "pathNames": [
      "tool_id"
    ],
    "queryNames": [],
    "headerNames": [],
    "requestMediaTypes": [],
    "bodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "deleteWebhookTool",
    "method": "DELETE",
    "path": "/v1/webhook-tools/{tool_id}",
    "scopes": [
      "tools:write"
    ],
    "public": false,
    "rateClass": "write",
    "idempotent": false,
    "audit": "tool.delete",
    "pathNames": [
      "tool_id"
    ],
    "queryNames": [],
    "headerNames": [],
    "requestMediaTypes": [],
    "bodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "updateWebhookTool",
    "method": "PATCH",
    "path": "/v1/webhook-tools/{tool_id}",
    "scopes": [
      "tools:write"
    ],
    "public": false,
    "rateClass": "write",
    "idempotent": true,
    "audit": "tool.change",
    "pathNames": [
      "tool_id"
    ],
    "queryNames": [],
    "headerNames": [],
    "requestMediaTypes": [
      "application/json"
    ],
    "bodyRequired": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      413,
      415,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "rotateWebhookToolSecret",
    "method": "POST",
    "path": "/v1/webhook-tools/{tool_id}:rotate-secret",
    "scopes": [
      "tools:write"
    ],
    "public": false,
    "rateClass": "write",
    "idempotent": false,
    "audit": "tool.rotate",
    "pathNames": [
      "tool_id"
    ],
    "queryNames": [],
    "headerNames": [],
    "requestMediaTypes": [
      "application/json"
    ],
    "bodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      413,
      415,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "getMemory",
    "method": "GET",
    "path": "/v1/memory/{namespace}/{key}",
    "scopes": [
      "memory:read"
    ],
    "public": false,
    "rateClass": "read",
    "idempotent": true,
    "audit": null,
    "pathNames": [
      "namespace",
      "key"
    ],
    "queryNames": [],
    "headerNames": [],
    "requestMediaTypes": [],
    "bodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "putMemory",
    "method": "PUT",
    "path": "/v1/memory/{namespace}/{key}",
    "scopes": [
      "memory:write"
    ],
    "public": false,
    "rateClass": "write",
    "idempotent": true,
    "audit": null,
    "pathNames": [
      "namespace",
      "key"
    ],
    "queryNames": [],
    "headerNames": [],
    "requestMediaTypes": [
      "application/json"
    ],
    "bodyRequired": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      413,
      415,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "deleteMemory",
    "method": "DELETE",
    "path": "/v1/memory/{namespace}/{key}",
    "scopes": [
      "memory:write"
    ],
    "public": false,
    "rateClass": "write",
    "idempotent": true,
    "audit": null,
    "pathNames": [
      "namespace",
      "key"
    ],
    "queryNames": [],
    "headerNames": [],
    "requestMediaTypes": [],
    "bodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "listMemory",
    "method": "GET",
    "path": "/v1/memory/{namespace}",
    "scopes": [
      "memory:read"
    ],
    "public": false,
    "rateClass": "read",
    "idempotent": true,
    "audit": null,
    "pathNames": [
      "namespace"
    ],
    "queryNames": [
      "limit",
      "cursor"
    ],
    "headerNames": [],
    "requestMediaTypes": [],
    "bodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "searchMemory",
    "method": "POST",
    "path": "/v1/memory/{namespace}:search",
    "scopes": [
      "memory:read"
    ],
    "public": false,
    "rateClass": "read",
    "idempotent": true,
    "audit": null,
    "pathNames": [
      "namespace"
    ],
    "queryNames": [],
    "headerNames": [],
    "requestMediaTypes": [
      "application/json"
    ],
    "bodyRequired": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      413,
      415,
      429,
      500,
      503,
      504
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
];
