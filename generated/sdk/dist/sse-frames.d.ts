// Generated from generated/sdk/sse-frames.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

/** One event of a `text/event-stream` as the wire carries it. */
export interface SseFrame {
    id: string | undefined;
    event: string | undefined;
    data: string;
}
export interface SseReading {
    /** Called for each `retry:` line: how long the server asks to wait before a reconnect, in ms. */
    onRetry?(milliseconds: number): void;
    /** Called for whatever arrives, keep-alive comments included: the link is alive. */
    onBytes?(): void;
}
/**
 * Splits a byte stream into frames as the HTML standard says: lines end with CR, LF or CRLF, comments are skipped,
 * several `data:` lines join with LF, a frame cut off by the end of the stream is dropped.
 */
export declare function sseFrames(body: ReadableStream<Uint8Array>, reading?: SseReading): AsyncGenerator<SseFrame>;
