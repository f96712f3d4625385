import { setTimeout as sleep } from 'node:timers/promises';
import { exchange } from '../../../http/exchange.ts';
import { addressOf } from '../../fleet.ts';
import type { Stage } from '../../stage.ts';
import type { Witness } from '../../witness.ts';

const everyMs = 100;

/** A reader that goes on asking each node for its newest runs, and notes what it gets. */
export function readWhile({ fleet, key }: Pick<Stage, 'fleet' | 'key'>, witness: Witness): { stop(): Promise<void> } {
  const ending = new AbortController();
  const read = async (address: string) => {
    while (!ending.signal.aborted) {
      const began = performance.now();
      const headers = { authorization: `Bearer ${key}` };
      await exchange({ method: 'GET', url: `${address}/v1/runs?limit=5`, headers, timeoutMs: hangMs }).then(
        (reply) => witness.saw(reply),
        (error: Error) => witness.sawNoReply(error),
      );
      witness.tookMs(performance.now() - began);
      await sleep(everyMs);
    }
  };
  const reading = Promise.all(fleet.members.map((member) => read(addressOf(member))));
  return {
    async stop() {
      ending.abort();
      await reading;
    },
  };
}

/** A client that waits for longer than anybody would: so that it is the node's own bound which is seen. In ms. */
const hangMs = 30_000;
