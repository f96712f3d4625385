import type { ProcessClock } from '#vocabulary/clock.ts';

/** What the end of a step says. */
export function stepEnd(kind: 'model' | 'tool', name: string, status: 'ok' | 'error', duration_ms: number) {
  return { step_kind: kind, name, status, duration_ms };
}

/** Whole ms since it was started. */
export function stopwatch(clock: ProcessClock): () => number {
  const startedAt = clock.monotonic();
  return () => Math.round(clock.monotonic() - startedAt);
}
