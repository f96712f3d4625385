// Generated from generated/sdk/transport.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import type { AgentOSOptions, CallOptions, OperationCall, Service } from './options.js';
/** Sends operations: URL, token, timeout, retries, errors. Knows nothing of single operations. */
export declare class Transport {
    readonly fetch: typeof fetch;
    private readonly options;
    private readonly defaultUrls;
    constructor(options: AgentOSOptions, defaultUrls: Record<Service, string>);
    baseUrl(service: Service): string;
    authorization(): Promise<Record<string, string>>;
    /** The JSON reply of an operation. Throws an `AgentOSError`, or the reason of an aborted `signal`. */
    json<Reply>(call: OperationCall, options?: CallOptions): Promise<Reply>;
    /**
     * The items of a streamed reply, up to the `[DONE]` that says it is whole. Repeated only until its first byte; a
     * stream that breaks off, or reports an error, throws an `AgentOSError`.
     */
    items<Item extends object>(call: OperationCall, options?: CallOptions): AsyncGenerator<Item, void, void>;
    private attempts;
    private attempt;
    private request;
    private urlOf;
}
