// Generated from generated/sdk/federation.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import type { CallOptions } from './options.js';
import type { Transport } from './transport.js';
import type { ForwardRequest, ForwardResponse, Health, IngestRequest, IngestResponse, PeerCapabilities, PeerInfo, Readiness, RunEvent, RunId } from './types.js';
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
export declare class Federation {
    private readonly transport;
    constructor(transport: Transport);
    /** Is the process alive? `GET /healthz` */
    getLiveness(options?: CallOptions): Promise<Health>;
    /** Can the service do its work? `GET /readyz` */
    getReadiness(options?: CallOptions): Promise<Readiness>;
    /** Which service is this? `GET /v1/health` */
    getHealth(options?: CallOptions): Promise<Health>;
    /** Who is this node? `GET /v1/peer/info` */
    getPeerInfo(options?: CallOptions): Promise<PeerInfo>;
    /** What can this node do? `GET /v1/peer/capabilities` */
    getPeerCapabilities(options?: CallOptions): Promise<PeerCapabilities>;
    /** Hand a run over to another node. `POST /v1/federation/runs:forward` */
    forwardRun(input: ForwardRunInput, options?: CallOptions): Promise<ForwardResponse>;
    /** Stream a forwarded run's events. Resumes by itself when the link breaks. `GET /v1/federation/runs/{run_id}/events` */
    streamFederatedRunEvents(input: StreamFederatedRunEventsInput, options?: CallOptions): AsyncGenerator<RunEvent, void, void>;
    /** Take in another node's events. `POST /v1/federation/events:ingest` */
    ingestEvents(input: IngestEventsInput, options?: CallOptions): Promise<IngestResponse>;
}
