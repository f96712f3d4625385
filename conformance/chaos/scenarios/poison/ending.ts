import { setTimeout as sleep } from 'node:timers/promises';
import { exchange } from '../../../http/exchange.ts';
import type { Stage } from '../../stage.ts';

export interface Ending {
  status: string;
  error: { code: string; message: string } | null;
}

const askEveryMs = 100;

interface Watch {
  /** Called each time it is looked. */
  meanwhile?: () => void;
  /** Whether something is known that makes waiting for the end idle. */
  enough?: () => boolean;
}

/** How a run has ended; `not ended` when it has not in time. */
export async function endingOf(
  stage: Stage,
  runId: string,
  withinMs: number,
  { meanwhile = () => {}, enough = () => false }: Watch = {},
): Promise<Ending> {
  const headers = { authorization: `Bearer ${stage.key}` };
  const until = performance.now() + withinMs;
  for (;;) {
    meanwhile();
    const url = `${stage.fleet.addresses()[0]}/v1/runs/${runId}`;
    const { run } = (await exchange({ method: 'GET', url, headers })).json as { run: Ending };
    if (run.status !== 'queued' && run.status !== 'running') return run;
    if (performance.now() > until || enough()) return { status: 'not ended', error: null };
    await sleep(askEveryMs);
  }
}
