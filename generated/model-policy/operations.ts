// Generated from contracts/model-policy/openapi.yaml by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import type {
  ChatCompletion,
  ChatCompletionRequest,
  EmbeddingList,
  EmbeddingRequest,
} from './types.ts';
import type {
  Health,
  InvokeRequest,
  InvokeResponse,
  ModelList,
  ModelRef,
  ModelReply,
  PolicyCheckRequest,
  PolicyCheckResponse,
  Readiness,
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

  /** `POST /v1/chat/completions` Ask a model, in OpenAI's format */
  createChatCompletion: {
    input: {
      path: Record<never, never>;
      query: Record<never, never>;
      headers: Record<never, never>;
      body: ChatCompletionRequest;
    };
    reply:
      | { status: 200; body: ChatCompletion; headers?: Record<string, string> }
      | { status: 200; stream: AsyncIterable<string | Uint8Array>; headers?: Record<string, string> };
    public: false;
  };

  /** `POST /v1/embeddings` Turn texts into vectors, in OpenAI's format */
  createEmbedding: {
    input: {
      path: Record<never, never>;
      query: Record<never, never>;
      headers: Record<never, never>;
      body: EmbeddingRequest;
    };
    reply:
      | { status: 200; body: EmbeddingList; headers?: Record<string, string> };
    public: false;
  };

  /** `GET /v1/models` List the models */
  listModels: {
    input: {
      path: Record<never, never>;
      query: Record<never, never>;
      headers: Record<never, never>;
    };
    reply:
      | { status: 200; body: ModelList; headers?: Record<string, string> };
    public: false;
  };

  /** `GET /v1/models/{model}` Read a model */
  getModel: {
    input: {
      path: { model: ModelRef; };
      query: Record<never, never>;
      headers: Record<never, never>;
    };
    reply:
      | { status: 200; body: ModelReply; headers?: Record<string, string> };
    public: false;
  };

  /** `POST /v1/models:invoke` Ask a model, in the canonical form */
  invokeModel: {
    input: {
      path: Record<never, never>;
      query: Record<never, never>;
      headers: Record<never, never>;
      body: InvokeRequest;
    };
    reply:
      | { status: 200; body: InvokeResponse; headers?: Record<string, string> };
    public: false;
  };

  /** `POST /v1/policy/check` Ask policy about content */
  checkPolicy: {
    input: {
      path: Record<never, never>;
      query: Record<never, never>;
      headers: Record<never, never>;
      body: PolicyCheckRequest;
    };
    reply:
      | { status: 200; body: PolicyCheckResponse; headers?: Record<string, string> };
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
    "operationId": "createChatCompletion",
    "method": "POST",
    "path": "/v1/chat/completions",
    "scopes": [
      "models:invoke"
    ],
    "public": false,
    "rateClass": "model",
    "idempotent": false,
    "audit": "model.chat",
    "pathNames": [],
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
      "application/json",
      "text/event-stream"
    ],
    "openAiErrors": true
  },
  {
    "operationId": "createEmbedding",
    "method": "POST",
    "path": "/v1/embeddings",
    "scopes": [
      "models:invoke"
    ],
    "public": false,
    "rateClass": "model",
    "idempotent": true,
    "audit": "model.embed",
    "pathNames": [],
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
    "openAiErrors": true
  },
  {
    "operationId": "listModels",
    "method": "GET",
    "path": "/v1/models",
    "scopes": [
      "models:list"
    ],
    "public": false,
    "rateClass": "read",
    "idempotent": true,
    "audit": null,
    "pathNames": [],
    "queryNames": [],
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
    "openAiErrors": true
  },
  {
    "operationId": "getModel",
    "method": "GET",
    "path": "/v1/models/{model}",
    "scopes": [
      "models:list"
    ],
    "public": false,
    "rateClass": "read",
    "idempotent": true,
    "audit": null,
    "pathNames": [
      "model"
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
    "openAiErrors": true
  },
  {
    "operationId": "invokeModel",
    "method": "POST",
    "path": "/v1/models:invoke",
    "scopes": [
      "models:invoke"
    ],
    "public": false,
    "rateClass": "model",
    "idempotent": false,
    "audit": "model.invoke",
    "pathNames": [],
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
    "openAiErrors": true
  },
  {
    "operationId": "checkPolicy",
    "method": "POST",
    "path": "/v1/policy/check",
    "scopes": [
      "policy:check"
    ],
    "public": false,
    "rateClass": "read",
    "idempotent": true,
    "audit": "policy.check",
    "pathNames": [],
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
];
