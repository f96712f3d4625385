// Generated from generated/sdk/federation.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import { errorOfResponse } from "./errors.js";
import { streamFederatedRunEvents } from "./events.js";
/** AgentOS Federation: Connects nodes of different environments without coupling them. */
export class Federation {
    transport;
    constructor(transport) {
        this.transport = transport;
    }
    /** Is the process alive? `GET /healthz` */
    getLiveness(options) {
        return this.transport.json({
            service: 'federation',
            method: 'GET',
            path: '/healthz',
            idempotent: true,
            public: true,
            slow: false,
        }, options);
    }
    /** Can the service do its work? `GET /readyz` */
    getReadiness(options) {
        return this.transport.json({
            service: 'federation',
            method: 'GET',
            path: '/readyz',
            idempotent: true,
            public: true,
            slow: false,
        }, options);
    }
    /** Which service is this? `GET /v1/health` */
    getHealth(options) {
        return this.transport.json({
            service: 'federation',
            method: 'GET',
            path: '/v1/health',
            idempotent: true,
            public: true,
            slow: false,
        }, options);
    }
    /** Who is this node? `GET /v1/peer/info` */
    getPeerInfo(options) {
        return this.transport.json({
            service: 'federation',
            method: 'GET',
            path: '/v1/peer/info',
            idempotent: true,
            public: false,
            slow: false,
        }, options);
    }
    /** What can this node do? `GET /v1/peer/capabilities` */
    getPeerCapabilities(options) {
        return this.transport.json({
            service: 'federation',
            method: 'GET',
            path: '/v1/peer/capabilities',
            idempotent: true,
            public: false,
            slow: false,
        }, options);
    }
    /** Hand a run over to another node. `POST /v1/federation/runs:forward` */
    forwardRun(input, options) {
        return this.transport.json({
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
    streamFederatedRunEvents(input, options) {
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
    ingestEvents(input, options) {
        return this.transport.json({
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
