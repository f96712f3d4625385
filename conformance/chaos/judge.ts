import type { Effect } from '../fakes/effect-sink/server.ts';
import type { ModelRequest } from '../fakes/scripted-model/server.ts';
import { streamProblems } from '../orchestrator/stream-run-events/stream-problems.ts';
import type { SuiteReport } from '../report/suite-report.ts';
import { checkEffects, checkModelCalls } from './check-calls.ts';
import type { Kill } from './fleet.ts';
import type { RunHistory } from './history.ts';
import { recoveryOf } from './recovery.ts';
import type { Scenario } from './scenario.ts';
import type { Violation } from './verify-database.ts';

export interface Evidence {
  scenario: Scenario;
  kills: readonly Kill[];
  histories: readonly RunHistory[];
  violations: readonly Violation[];
  requests: readonly ModelRequest[];
  effects: readonly Effect[];
}

/** On top of the lease: a sweep (1 s), the claim, the reading of the log, on a busy machine. In ms (R1). */
const recoverySlackMs = 2_000;
const shownMax = 10;

/** What the kills must not have changed (RUN-06, EVT-02), and the figures of how it went. */
export function judge(
  report: SuiteReport,
  { scenario, kills, histories, violations, requests, effects }: Evidence,
): void {
  const { mode } = scenario;
  const check = (requirements: string[], title: string, problems: string[]) => {
    const more = problems.length > shownMax ? [`and ${problems.length - shownMax} more`] : [];
    report.check(requirements, `${mode}: ${title}`, [...problems.slice(0, shownMax), ...more]);
  };
  const ids = new Set(histories.map((history) => history.runId));
  check(['RUN-06'], `${histories.length} accepted runs all completed`, unfinished(histories));
  check(
    ['RUN-07'],
    'each key made one run',
    ids.size === histories.length ? [] : [`${ids.size} runs of ${histories.length} keys`],
  );
  const streams = histories.map((history) => ({
    history,
    found: streamProblems(history.stream, { after: 0, ended: true }),
  }));
  const inStreams = streams.flatMap(({ history, found }) => found.map((problem) => `${history.runId}: ${problem}`));
  check(
    ['EVT-01', 'EVT-02', 'EVT-03'],
    'logs over HTTP: valid, gap-free from 1, one terminal event at the end',
    inStreams,
  );
  const eventIds = histories.flatMap((history) => history.events.map((event) => event.event_id));
  check(['EVT-02'], `${eventIds.length} events, no event_id twice`, duplicates(eventIds));
  check(
    ['RUN-06', 'EVT-02'],
    'verify.sql finds nothing',
    violations.map((v) => `${v.violation}: ${v.run_id} ${v.detail}`),
  );
  const model = checkModelCalls(histories, requests, kills);
  check(
    ['RUN-06'],
    `${model.calls} model calls: finished ones are not repeated (${model.repeated} in flight sent again)`,
    model.problems,
  );
  const sink = checkEffects(histories, effects, kills);
  check(
    ['RUN-06'],
    `${sink.calls} effects: finished ones are not repeated (${sink.repeated} in flight sent again)`,
    sink.problems,
  );
  const recovery = recoveryOf(histories, kills);
  const restarts = kills.map((kill) => kill.restartMs).toSorted((a, b) => a - b);
  const restartMaxMs = restarts.at(-1) ?? 0;
  // Where one process is all there is, nobody can take over before it is up again.
  const boundMs = scenario.leaseSeconds * 1_000 + recoverySlackMs + (scenario.processes === 1 ? restartMaxMs : 0);
  check(
    ['RUN-06'],
    `recovery p99 ${recovery.p99Ms} ms, at most ${boundMs} ms`,
    recovery.p99Ms <= boundMs ? [] : ['too slow'],
  );
  check(
    ['RUN-06'],
    'kills fell into runs',
    recovery.interruptedRuns > 0 ? [] : ['no kill interrupted a run: nothing was shown'],
  );
  report.facts[mode] = {
    kills: kills.length,
    runs: histories.length,
    events: eventIds.length,
    lease_seconds: scenario.leaseSeconds,
    interrupted_runs: recovery.interruptedRuns,
    recoveries_hit_by_another_kill: recovery.disturbed,
    leases_moved_without_a_kill: recovery.movedWithoutKill,
    recovery_ms: { p50: recovery.p50Ms, p99: recovery.p99Ms, max: recovery.maxMs },
    restart_ms: { p50: restarts[Math.floor(restarts.length / 2)] ?? 0, max: restartMaxMs },
    model_calls: { calls: model.calls, in_flight_sent_again: model.repeated },
    effects: { calls: sink.calls, in_flight_sent_again: sink.repeated },
  };
}

function unfinished(histories: readonly RunHistory[]): string[] {
  return histories
    .filter((history) => history.status !== 'completed')
    .map(({ runId, name, status, error }) => `${runId} (${name}) is ${status}: ${error?.message ?? ''}`);
}

function duplicates(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size).map((id) => `${id} twice`);
}
