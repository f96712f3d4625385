// Generated from contracts/federation/openapi.yaml by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import type {
  ForwardRequest,
  ForwardResponse,
  Health,
  IngestRequest,
  IngestResponse,
  PeerCapabilities,
  PeerInfo,
  Readiness,
  RunId,
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

  /** `GET /v1/peer/info` Who is this node? */
  getPeerInfo: {
    input: {
      path: Record<never, never>;
      query: Record<never, never>;
      headers: Record<never, never>;
    };
    reply:
      | { status: 200; body: PeerInfo; headers?: Record<string, string> };
    public: false;
  };

  /** `GET /v1/peer/capabilities` What can this node do? */
  getPeerCapabilities: {
    input: {
      path: Record<never, never>;
      query: Record<never, never>;
      headers: Record<never, never>;
    };
    reply:
      | { status: 200; body: PeerCapabilities; headers?: Record<string, string> };
    public: false;
  };

  /** `POST /v1/federation/runs:forward` Hand a run over to another node */
  forwardRun: {
    input: {
      path: Record<never, never>;
      query: Record<never, never>;
      headers: Record<never, never>;
      body: ForwardRequest;
    };
    reply:
      | { status: 200; body: ForwardResponse; headers?: Record<string, string> }
      | { status: 201; body: ForwardResponse; headers?: Record<string, string> };
    public: false;
  };

  /** `GET /v1/federation/runs/{run_id}/events` Stream a forwarded run's events */
  streamFederatedRunEvents: {
    input: {
      path: { run_id: RunId; };
      query: { after_sequence?: number; };
      headers: { 'last-event-id'?: number; };
    };
    reply:
      | { status: 200; stream: AsyncIterable<string | Uint8Array>; headers?: Record<string, string> };
    public: false;
  };

  /** `POST /v1/federation/events:ingest` Take in another node's events */
  ingestEvents: {
    input: {
      path: Record<never, never>;
      query: Record<never, never>;
      headers: Record<never, never>;
      body: IngestRequest;
    };
    reply:
      | { status: 200; body: IngestResponse; headers?: Record<string, string> };
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
    "operationId": "getPeerInfo",
    "method": "GET",
    "path": "/v1/peer/info",
    "scopes": [
      "runs:forward"
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
    "openAiErrors": false
  },
  {
    "operationId": "getPeerCapabilities",
    "method": "GET",
    "path": "/v1/peer/capabilities",
    "scopes": [
      "runs:forward"
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
    "openAiErrors": false
  },
  {
    "operationId": "forwardRun",
    "method": "POST",
    "path": "/v1/federation/runs:forward",
    "scopes": [
      "runs:forward"
    ],
    "public": false,
    "rateClass": "write",
    "idempotent": true,
    "audit": "run.forward",
    "pathNames": [],
    "queryNames": [],
    "headerNames": [],
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
      501,
      503,
      504
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "streamFederatedRunEvents",
    "method": "GET",
    "path": "/v1/federation/runs/{run_id}/events",
    "scopes": [
      "runs:forward"
    ],
    "public": false,
    "rateClass": "stream",
    "idempotent": true,
    "audit": null,
    "pathNames": [
      "run_id"
    ],
    "queryNames": [
      "after_sequence"
    ],
    "headerNames": [
      "last-event-id"
    ],
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
      501,
      503,
      504
    ],
    "responseMediaTypes": [
      "text/event-stream"
    ],
    "openAiErrors": false
  },
  {
    "operationId": "ingestEvents",
    "method": "POST",
    "path": "/v1/federation/events:ingest",
    "scopes": [
      "events:ingest"
    ],
    "public": false,
    "rateClass": "write",
    "idempotent": true,
    "audit": "events.ingest",
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
      413,
      415,
      429,
      500,
      501,
      503
    ],
    "responseMediaTypes": [
      "application/json"
    ],
    "openAiErrors": false
  },
];
