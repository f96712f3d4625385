// Generated from contracts/federation/openapi.yaml by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import { errorOfResponse } from './errors.ts';
import { streamFederatedRunEvents } from './events.ts';
import type { CallOptions } from './options.ts';
import type { Transport } from './transport.ts';
import type {
  ForwardRequest,
  ForwardResponse,
  Health,
  IngestRequest,
  IngestResponse,
  PeerCapabilities,
  PeerInfo,
  Readiness,
  RunEvent,
  RunId,
} from './types.ts';

export interface ForwardRunInput {
  body: ForwardRequest;
}

export interface StreamFederatedRunEventsInput {
  /** The run. */
  run_id: RunId;
  /** Start after this event (EVT-03). Used when `Last-Event-ID` is not sent. */
  after_sequence?: number;
}

export interface IngestEventsInput {
  body: IngestRequest;
}

/** AgentOS Federation: Connects nodes of different environments without coupling them. */
export class Federation {
  private readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  /** Is the process alive? `GET /healthz` */
  getLiveness(options?: CallOptions): Promise<Health> {
    return this.transport.json<Health>({
      service: 'federation',
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
      service: 'federation',
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
      service: 'federation',
      method: 'GET',
      path: '/v1/health',
      idempotent: true,
      public: true,
      slow: false,
    }, options);
  }

  /** Who is this node? `GET /v1/peer/info` */
  getPeerInfo(options?: CallOptions): Promise<PeerInfo> {
    return this.transport.json<PeerInfo>({
      service: 'federation',
      method: 'GET',
      path: '/v1/peer/info',
      idempotent: true,
      public: false,
      slow: false,
    }, options);
  }

  /** What can this node do? `GET /v1/peer/capabilities` */
  getPeerCapabilities(options?: CallOptions): Promise<PeerCapabilities> {
    return this.transport.json<PeerCapabilities>({
      service: 'federation',
      method: 'GET',
      path: '/v1/peer/capabilities',
      idempotent: true,
      public: false,
      slow: false,
    }, options);
  }

  /** Hand a run over to another node. `POST /v1/federation/runs:forward` */
  forwardRun(input: ForwardRunInput, options?: CallOptions): Promise<ForwardResponse> {
    return this.transport.json<ForwardResponse>({
      service: 'federation',
      method: 'POST',
      path: '/v1/federation/runs:forward',
      body: input.body,
      idempotent: true,
      public: false,
      slow: false,
    }, options);
  }

  /** Stream a forwarded run's events. Resumes by itself when the link breaks. `GET /v1/federation/runs/{run_id}/events` */
  streamFederatedRunEvents(input: StreamFederatedRunEventsInput, options?: CallOptions): AsyncGenerator<RunEvent, void, void> {
    const { transport } = this;
    return streamFederatedRunEvents(transport.baseUrl('federation'), input.run_id, {
      headers: async () => ({ ...(await transport.authorization()), ...options?.headers }),
      afterSequence: input.after_sequence ?? 0,
      
      signal: options?.signal,
      fetch: transport.fetch,
      refused: errorOfResponse,
    });
  }

  /** Take in another node's events. `POST /v1/federation/events:ingest` */
  ingestEvents(input: IngestEventsInput, options?: CallOptions): Promise<IngestResponse> {
    return this.transport.json<IngestResponse>({
      service: 'federation',
      method: 'POST',
      path: '/v1/federation/events:ingest',
      body: input.body,
      idempotent: true,
      public: false,
      slow: false,
    }, options);
  }
}
