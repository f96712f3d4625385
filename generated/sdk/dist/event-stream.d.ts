// Generated from generated/sdk/event-stream.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

/** What the reader needs to know of an event of the log; the contract's events have more. */
export interface StreamedEvent {
    event_id: string;
    sequence: number;
    type: string;
}
export interface EventStreamOptions {
    /** Sent with every connection; a function is asked each time, so that a token may be renewed meanwhile. */
    headers?: Record<string, string> | (() => Record<string, string> | Promise<Record<string, string>>);
    /** Only events after this sequence; 0, the default, replays from the first. */
    afterSequence?: number;
    signal?: AbortSignal;
    fetch?: typeof fetch;
    /** Connections in a row that bring no new event before the reader gives up. Default 8: about 40 s. */
    reconnectsMax?: number;
    /** A link on which nothing arrives for so long is dead. Default 60 000; servers send a comment far more often. */
    idleTimeoutMs?: number;
    /** Turns an answer that is not a stream, and that trying again cannot change, into the error to throw. */
    refused?(response: Response): Error | Promise<Error>;
}
export declare class EventStreamError extends Error {
    /** HTTP status of the refusal; undefined when the link failed. */
    readonly status: number | undefined;
    constructor(message: string, status?: number, options?: ErrorOptions);
}
/**
 * Reads the events of a run in order, each exactly once, to the terminal one (EVT-02, EVT-03): reconnects with
 * `Last-Event-ID` when the link breaks and drops what was delivered before. Brings nothing when nothing follows any more.
 *
 * Throws the error of `refused` (or an `EventStreamError`) for an answer that trying again cannot change, an
 * `EventStreamError` after `reconnectsMax` connections without an event, and the reason of an aborted `signal`.
 */
export declare function readEvents<Event extends StreamedEvent, Transient extends {
    type: string;
} = never>(url: string, isTerminal: (event: Event) => boolean, options?: EventStreamOptions): AsyncGenerator<Event | Transient, void, void>;
