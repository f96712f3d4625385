// Generated from generated/sdk/options.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

export type Service = 'orchestrator' | 'model-policy' | 'federation';
export interface AgentOSOptions {
    /** An API key, or a function that is asked before each request, so that keys can be renewed while it runs. */
    token: string | (() => string | Promise<string>);
    /**
     * Where the services are: one URL when a gateway serves all of them, else one each. Default: a node on this machine
     * with its default ports.
     */
    baseUrl?: string | Partial<Record<Service, string>>;
    /** Another `fetch` than the platform's. */
    fetch?: typeof fetch;
    /** For one attempt, in ms. Default 60 000; model requests 600 000. */
    timeoutMs?: number;
    /** Attempts after the first. Default 2. */
    maxRetries?: number;
}
/** What can be said for one call. */
export interface CallOptions {
    signal?: AbortSignal;
    timeoutMs?: number;
    maxRetries?: number;
    /** Sent beside the client's own, e.g. `traceparent`. */
    headers?: Record<string, string>;
}
export type ParameterValue = string | number | boolean | readonly (string | number | boolean)[] | undefined;
/** What a generated method hands to the transport. */
export interface OperationCall {
    service: Service;
    method: string;
    /** The contract's template, e.g. `/v1/runs/{run_id}:cancel`. */
    path: string;
    pathParameters?: Record<string, string>;
    query?: Record<string, ParameterValue>;
    headers?: Record<string, ParameterValue>;
    body?: unknown;
    /** Sending it again does no harm. */
    idempotent: boolean;
    /** Operations without authentication get no token. */
    public: boolean;
    /** Model requests may take minutes. */
    slow: boolean;
}
