/** What the fake was asked, for tests that count calls or look at what was sent on. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The body as it came, and read. */
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** True once the client has gone before the answer was complete. */
  aborted: boolean;
}
