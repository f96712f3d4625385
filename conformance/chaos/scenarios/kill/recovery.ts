import type { Kill } from '../../fleet.ts';
import { takeovers, type RunHistory } from '../../history.ts';

export interface Recovery {
  interruptedRuns: number;
  /** Leases that went to another worker although nobody was killed: a busy machine can bring that about. */
  movedWithoutKill: number;
  /** Recoveries in the middle of which another kill fell; they begin anew with it and do not count for the percentiles. */
  disturbed: number;
  p50Ms: number;
  p99Ms: number;
  maxMs: number;
}

/** From the kill of a run's worker to the run's next event. Everything follows from the logs and the times of the kills. */
export function recoveryOf(histories: readonly RunHistory[], kills: readonly Kill[]): Recovery {
  const lastSeen = lastEventOfWorkers(histories);
  const times: number[] = [];
  let [movedWithoutKill, disturbed] = [0, 0];
  for (const { atMs, lastWorker } of histories.flatMap(takeovers)) {
    const [killedAt, next] = kills.map((kill) => kill.atMs).filter((kill) => kill >= lastSeen.get(lastWorker)!);
    if (killedAt === undefined || killedAt > atMs) movedWithoutKill++;
    else if (next !== undefined && next < atMs) disturbed++;
    else times.push(atMs - killedAt);
  }
  times.sort((a, b) => a - b);
  const percentile = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    interruptedRuns: times.length + disturbed,
    movedWithoutKill,
    disturbed,
    p50Ms: percentile(0.5),
    p99Ms: percentile(0.99),
    maxMs: times.at(-1) ?? 0,
  };
}

/** A worker writes events of several runs until it is killed: its last event over all of them tells when that was. */
function lastEventOfWorkers(histories: readonly RunHistory[]): Map<string, number> {
  const last = new Map<string, number>();
  for (const { events } of histories) {
    let worker: string | undefined;
    for (const event of events) {
      if (event.type === 'agentos.run.started') worker = String(event.payload.worker);
      if (worker !== undefined) last.set(worker, Math.max(last.get(worker) ?? 0, Date.parse(event.time)));
    }
  }
  return last;
}
