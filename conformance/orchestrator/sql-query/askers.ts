import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** A busy machine starts a run late; a statement that is to be ended is gone much sooner. */
const startWithinMs = 20_000;
const goneWithinMs = 5_000;

/** Until the node asks something. Throws when it does not. */
export async function untilAsked(ownerUrl: string): Promise<void> {
  if ((await waitFor(ownerUrl, (askers) => askers > 0, startWithinMs)) === undefined) {
    throw new Error(`no statement arrived within ${startWithinMs} ms`);
  }
}

/** Milliseconds until no statement of the node is left; undefined when one stays. */
export function untilNobodyAsks(ownerUrl: string): Promise<number | undefined> {
  return waitFor(ownerUrl, (askers) => askers === 0, goneWithinMs);
}

async function waitFor(url: string, is: (askers: number) => boolean, withinMs: number): Promise<number | undefined> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const began = performance.now();
    while (performance.now() - began < withinMs) {
      const { rows } = await client.query(
        `select 1 from pg_stat_activity where application_name like 'agentos sql%' and query like 'fetch%'`,
      );
      if (is(rows.length)) return Math.round(performance.now() - began);
      await sleep(20);
    }
    return undefined;
  } finally {
    await client.end();
  }
}
