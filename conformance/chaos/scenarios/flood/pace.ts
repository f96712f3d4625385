import { setTimeout as sleep } from 'node:timers/promises';
import type { Reply } from '../../../http/exchange.ts';
import { Tally } from './tally.ts';

export type Ask = () => Promise<Reply>;

/** So many clients, each asking again when it was answered: what the node can do when nobody hurries it. */
export async function closedLoop(clients: number, seconds: number, ask: Ask): Promise<Tally> {
  const tally = new Tally();
  const until = performance.now() + seconds * 1_000;
  const lane = async () => {
    while (performance.now() < until) await tally.count(ask);
  };
  await Promise.all(Array.from({ length: clients }, lane));
  return tally;
}

/** How often the pace looks at the clock, in ms. */
const tickMs = 10;

/**
 * Requests that are open at once: twice of what a node holds, and what one process of clients can keep open without
 * being in its own way.
 */
const openMax = 2_000;

/** Requests at a rate, whatever becomes of those before: clients that do not know of one another. */
export async function openLoop(perSecond: number, seconds: number, ask: Ask): Promise<Tally> {
  const tally = new Tally();
  const open = new Set<Promise<void>>();
  const startedAt = performance.now();
  for (let due = 0; ;) {
    const elapsedMs = Math.min(performance.now() - startedAt, seconds * 1_000);
    for (; due < (elapsedMs / 1_000) * perSecond; due++) {
      if (open.size >= openMax) {
        tally.heldBack++;
        continue;
      }
      const one: Promise<void> = tally.count(ask).finally(() => open.delete(one));
      open.add(one);
    }
    if (elapsedMs >= seconds * 1_000) break;
    await sleep(tickMs);
  }
  await Promise.all(open);
  return tally;
}
