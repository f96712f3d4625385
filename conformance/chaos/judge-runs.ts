import { streamProblems } from '../orchestrator/stream-run-events/stream-problems.ts';
import type { Aftermath } from './aftermath.ts';
import { checkEffects, checkModelCalls } from './check-calls.ts';
import type { Disturbance } from './disturbance.ts';
import type { RunHistory } from './history.ts';
import type { Trial } from './trial.ts';

/**
 * What no disturbance may change (RUN-06, RUN-07, EVT-01..03): every accepted run of `chaosScript` completed, once, with
 * a whole log, and no finished call was made again.
 * @param part prefix of the checks' titles where a scenario has several parts
 * @returns figures for the report
 */
export function judgeRuns(
  trial: Trial,
  { histories, violations, requests, effects }: Aftermath,
  disturbances: readonly Disturbance[],
  part = '',
) {
  const check = (requirements: string[], title: string, problems: string[]) =>
    trial.check(`${part}${title}`, problems, requirements);
  const ids = new Set(histories.map((history) => history.runId));
  check(['RUN-06'], `${histories.length} accepted runs all completed`, unfinished(histories));
  check(
    ['RUN-07'],
    'each key made one run',
    ids.size === histories.length ? [] : [`${ids.size} runs of ${histories.length} keys`],
  );
  const inStreams = histories.flatMap((history) =>
    streamProblems(history.stream, { after: 0, ended: true }).map((problem) => `${history.runId}: ${problem}`),
  );
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
  const model = checkModelCalls(histories, requests, disturbances);
  check(
    ['RUN-06'],
    `${model.calls} model calls: finished ones are not repeated (${model.repeated} in flight sent again)`,
    model.problems,
  );
  const sink = checkEffects(histories, effects, disturbances);
  check(
    ['RUN-06'],
    `${sink.calls} effects: finished ones are not repeated (${sink.repeated} in flight sent again)`,
    sink.problems,
  );
  return {
    runs: histories.length,
    events: eventIds.length,
    model_calls: { calls: model.calls, in_flight_sent_again: model.repeated, sent_on_waking: model.sentOnWaking },
    effects: { calls: sink.calls, in_flight_sent_again: sink.repeated, sent_on_waking: sink.sentOnWaking },
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
