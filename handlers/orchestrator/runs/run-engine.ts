import type { RunNews } from '#orchestrator/events/run-news.port.ts';
import { callAgent } from './child-call.ts';
import { createRunEnder, type RunEnder } from './run-ender.ts';
import { RunEnds } from './run-ends.ts';
import { Worker, type WorkerOptions, type WorkerPorts } from './worker.ts';

export type RunEnginePorts = Omit<WorkerPorts, 'ender' | 'callAgent'> & { news?: Pick<RunNews, 'follow'> };

/** What executes runs in one process. */
export interface RunEngine {
  worker: Worker;
  ender: RunEnder;
  /** Where runs wait for those that they have called; it must hear of commits, of this process and of others. */
  ends: RunEnds;
}

/** Puts together what needs each other: runs wait for children, children are executed beside them. */
export function createRunEngine(ports: RunEnginePorts, options: WorkerOptions): RunEngine {
  const ender = createRunEnder(ports.store, ports.clock, (runId) => worker.stopRun(runId));
  const ends = new RunEnds({
    ...ports,
    worker: { holds: (runId) => worker.holds(runId), adopt: (children) => worker.adopt(children) },
  });
  const calling = { ...ports, ends, worker: { reserve: () => worker.reserve(true) } };
  const worker: Worker = new Worker({ ...ports, ender, callAgent: (call) => callAgent(calling, call) }, options);
  return { worker, ender, ends };
}
