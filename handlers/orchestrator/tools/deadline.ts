import type { ProcessClock } from '#vocabulary/clock.ts';
import { Fault } from '#vocabulary/fault.ts';

/** Thrown when the run itself no longer wants the call: canceled, timed out, or its worker is stopping. */
export class AbortError extends Error {
  constructor(cause: unknown) {
    super('The tool call was aborted', { cause });
    this.name = 'AbortError';
  }
}

/**
 * Runs `work` until it ends, `timeoutMs` has passed (Fault `timeout`) or `outer` aborts (AbortError), whichever comes
 * first. `work` gets a signal that tells it of both, but the answer does not wait for a tool that ignores its signal:
 * a canceled run must be over within a second.
 */
export async function withDeadline<T>(
  clock: Pick<ProcessClock, 'after'>,
  toolId: string,
  timeoutMs: number,
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (outer.aborted) throw new AbortError(outer.reason);
  const inner = new AbortController();
  let disarm: (() => void) | undefined;
  let onAbort: (() => void) | undefined;
  const cutOff = new Promise<never>((_, reject) => {
    const cut = (reason: Error): void => {
      reject(reason);
      inner.abort(reason);
    };
    onAbort = () => cut(new AbortError(outer.reason));
    outer.addEventListener('abort', onAbort, { once: true });
    disarm = clock.after(timeoutMs, () =>
      cut(
        new Fault('timeout', `${toolId} did not answer within ${timeoutMs} ms.`, {
          details: { timeout_ms: timeoutMs },
        }),
      ),
    );
  });
  try {
    return await Promise.race([work(inner.signal), cutOff]);
  } finally {
    disarm!();
    outer.removeEventListener('abort', onAbort!);
  }
}
