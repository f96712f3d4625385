import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import { newId, type IdPrefix } from './ids.ts';

/** The time a process believes in. Leases are judged by the database's clock, never by this one. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

/**
 * All that a process knows of time, and what it leaves to chance. The run engine asks nobody else, so that a simulation
 * can give it both, and give the same again.
 */
export interface ProcessClock extends Clock {
  /** Milliseconds since some moment. Never goes back, whatever happens to the time of day. */
  monotonic(): number;
  /** @throws AbortError as soon as the signal aborts */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Resolves when all that can run now has had its turn. */
  nextTurn(): Promise<void>;
  /** Acts once. Does not keep the process alive. @returns what prevents it */
  after(ms: number, act: () => void): () => void;
  /** Acts again and again until stopped. @returns what stops it */
  every(ms: number, act: () => void): () => void;
  /** In [0, 1). */
  random(): number;
  /** An id that nobody else has, made at a time in ms. */
  newId(prefix: IdPrefix, nowMs: number): string;
}

export const systemClock: ProcessClock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: (ms, signal) => pause(ms, undefined, { signal }),
  nextTurn: () => turn(),
  after: (ms, act) => {
    const timer = setTimeout(act, ms).unref();
    return () => clearTimeout(timer);
  },
  every: (ms, act) => {
    const timer = setInterval(act, ms);
    return () => clearInterval(timer);
  },
  random: () => Math.random(),
  newId,
};
