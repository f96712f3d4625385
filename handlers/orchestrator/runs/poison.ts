import type { LogEntry } from './log-entry.ts';

/**
 * When a run is given up because it kills whoever executes it.
 *
 * Workers also die of things that are no fault of the run: a node that is killed, a machine that restarts. A run that
 * lives long meets many of those. So only attempts in a row that finished no call are held against it: a run that
 * kills its worker does so at one place and never gets past it.
 */
const fruitlessMax = 5;
/** Whatever it got done meanwhile. Also ends a run whose log alone is too much for a worker to read. */
const attemptsMax = 100;

/** Why the run is not tried again, before its log is read; undefined when it is. */
export function tooManyAttempts(attempt: number): string | undefined {
  return attempt > attemptsMax ? refusal(attemptsMax) : undefined;
}

/** The same once the log is known. `attempt` is the one about to begin. */
export function tooManyFruitless(log: readonly LogEntry[], attempt: number): string | undefined {
  return attempt - 1 - lastFruitful(log) >= fruitlessMax ? refusal(fruitlessMax) : undefined;
}

function refusal(workers: number): string {
  return `The run was stopped for good: ${workers} workers died or lost it while executing it.`;
}

/** The number of the latest attempt that finished a model or tool call; 0 when none did. */
function lastFruitful(log: readonly LogEntry[]): number {
  const finished = log.findLastIndex(
    ({ type }) => type === 'agentos.model.completed' || type === 'agentos.tool.call.completed',
  );
  if (finished < 0) return 0;
  const begun = log.findLast(({ type }, i) => i < finished && type === 'agentos.run.started');
  return begun ? (JSON.parse(begun.envelope) as { payload: { attempt: number } }).payload.attempt : 0;
}
