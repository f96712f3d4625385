export interface ToolLimits {
  /** Bytes of UTF-8 JSON that a tool may answer. */
  readonly outputBytesMax: number;
  /** Milliseconds a call may take when the request says nothing. */
  readonly timeoutMs: number;
  /** Milliseconds a call may take at most, whatever the request says. */
  readonly timeoutMsMax: number;
}

export const defaultToolLimits: ToolLimits = {
  // 256 KiB: an output is stored in the run's log, streamed to each subscriber and sent with every later model request
  // of the run; this is about 64,000 tokens already, half of a usual context window.
  outputBytesMax: 256 * 1024,
  // 30 s: longer than a slow web API needs, short enough that a hanging one costs a run (180 s) a sixth of its time.
  timeoutMs: 30_000,
  // 180 s: the default time of a whole run (D.1); a call that needs more belongs into a job that is asked for later.
  timeoutMsMax: 180_000,
};
