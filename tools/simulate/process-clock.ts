import type { ProcessClock } from '#vocabulary/clock.ts';
import type { IdPrefix } from '#vocabulary/ids.ts';
import type { Dice } from './dice.ts';
import type { VirtualTime } from './virtual-time.ts';

/** When the simulation begins, by the store's clock: any moment will do. */
export const beginsAt = Date.UTC(2026, 0, 1);

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What is wrong with a process's time. */
export interface Disorder {
  /** How far its time of day is ahead of the store's, in ms. */
  skewMs: number;
  /** How long its clocks stood still altogether, in ms. */
  frozenMs: number;
}

/**
 * The clock of a simulated process.
 * @param deliver does something in the process at a moment, if it is alive then; later when it is paused
 */
export function processClock(
  time: VirtualTime,
  dice: Dice,
  disorder: Disorder,
  deliver: (atMs: number, act: () => void) => () => void,
): ProcessClock {
  const monotonic = () => time.nowMs - disorder.frozenMs;

  /** A timer counts by the process's own clock: what stood still meanwhile is waited for again. */
  function after(ms: number, act: () => void): () => void {
    const due = monotonic() + Math.max(ms, 0);
    let prevent: () => void;
    const look = () => {
      if (monotonic() >= due - 0.001) act();
      else prevent = deliver(time.nowMs + due - monotonic(), look);
    };
    prevent = deliver(time.nowMs + Math.max(ms, 0), look);
    return () => prevent();
  }

  function every(ms: number, act: () => void): () => void {
    let stop: () => void;
    const again = () => {
      stop = after(ms, again);
      act();
    };
    stop = after(ms, again);
    return () => stop();
  }

  function sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const abort = () => {
        prevent();
        const error = new Error('The operation was aborted', { cause: signal!.reason });
        error.name = 'AbortError';
        reject(error);
      };
      const prevent = after(ms, () => {
        signal?.removeEventListener('abort', abort);
        resolve();
      });
      if (signal?.aborted) abort();
      else signal?.addEventListener('abort', abort, { once: true });
    });
  }

  return {
    now: () => Math.floor(beginsAt + time.nowMs + disorder.skewMs),
    monotonic,
    after,
    every,
    sleep,
    nextTurn: () => new Promise((resolve) => void deliver(time.nowMs, resolve)),
    random: () => dice.roll(),
    newId: (prefix, nowMs) => seededId(dice, prefix, nowMs),
  };
}

/** As `newId` makes them: ids sort by the time that their maker believed in. */
function seededId(dice: Dice, prefix: IdPrefix, nowMs: number): string {
  let text = '';
  for (let i = 0, rest = nowMs; i < 10; i++, rest = Math.floor(rest / 32)) text = alphabet[rest % 32] + text;
  for (let i = 0; i < 16; i++) text += alphabet[dice.whole(0, 31)];
  return `${prefix}_${text}`;
}
