import { measure, median, type LoadResult } from './measure.ts';
import { startNode } from './node-under-test.ts';
import { residentMiB } from './process-meter.ts';
import { rawCommits } from './raw-commits.ts';
import { agentId } from './seeds.ts';

export interface RunFigures {
  clients: number;
  runsPerSecond: number;
  doneMs: { p50: number; p99: number };
  firstEventMs: { p50: number; p99: number };
  cpuMicroseconds: number;
  /** Runs' worth of rows per second that bare group commit reaches with as many writers, and our share of it. */
  rawPerSecond: number;
  ratio: number;
}

const rounds = 3;
const seconds = 5;

/**
 * Whole runs: created over HTTP, two model turns of the simulated provider through policy and metering, one tool call,
 * 16 durable events streamed to the client until the run is completed.
 */
export async function benchRuns(
  portBase: number,
  progress: (line: string) => void,
): Promise<{ runs: RunFigures[]; memoryMiB: number }> {
  progress('starting a node');
  const node = await startNode(portBase);
  try {
    const levels = [1, 32, 256];
    const samples = new Map<number, { run: LoadResult; raw: number }[]>(levels.map((level) => [level, []]));
    await load(node, 16); // warm-up: plans, code, connections
    for (let round = 1; round <= rounds; round++) {
      for (const clients of levels) {
        const raw = await rawCommits(node.databaseUrl, clients, seconds);
        const run = await load(node, clients);
        if (run.errors > 0) throw new Error(`${run.errors} runs failed, first: ${run.lastError}`);
        samples.get(clients)!.push({ run, raw: raw.unitsPerSecond });
        progress(
          `round ${round}/${rounds}  ${clients} clients: ${run.perSecond} runs/s, p50 ${run.done.p50} ms, bare rows ${raw.unitsPerSecond}/s`,
        );
      }
    }
    return { runs: levels.map((clients) => figures(clients, samples.get(clients)!)), memoryMiB: residentMiB(node.pid) };
  } finally {
    await node.stop();
  }
}

function load(node: { pid: number; orchestratorUrl: string; token: string }, clients: number): Promise<LoadResult> {
  return measure(node.pid, {
    url: `${node.orchestratorUrl}/v1/agents/${agentId}/runs`,
    method: 'POST',
    token: node.token,
    headers: ['accept: text/event-stream'],
    body: { input: { type: 'text', text: 'say hello' }, run_options: { stream_events: true } },
    expect: 'agentos.run.completed',
    clients,
    seconds,
  });
}

function figures(clients: number, samples: { run: LoadResult; raw: number }[]): RunFigures {
  const of = (pick: (sample: { run: LoadResult; raw: number }) => number) => median(samples.map(pick));
  const runsPerSecond = of(({ run }) => run.perSecond);
  const rawPerSecond = of(({ raw }) => raw);
  return {
    clients,
    runsPerSecond,
    doneMs: { p50: of(({ run }) => run.done.p50), p99: of(({ run }) => run.done.p99) },
    firstEventMs: { p50: of(({ run }) => run.first.p50), p99: of(({ run }) => run.first.p99) },
    cpuMicroseconds: of(({ run }) => run.cpuMicroseconds),
    rawPerSecond,
    ratio: Number((runsPerSecond / rawPerSecond).toFixed(2)),
  };
}
