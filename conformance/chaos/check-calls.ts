import type { Effect } from '../fakes/effect-sink/server.ts';
import type { ModelRequest } from '../fakes/scripted-model/server.ts';
import type { Disturbance } from './disturbance.ts';
import { takeovers, type LoggedEvent, type RunHistory } from './history.ts';
import { effectsPerRun, turnsPerRun } from './run-script.ts';

export interface CallFigures {
  calls: number;
  /** Calls that were in flight at a disturbance and were sent again. */
  repeated: number;
  problems: string[];
}

interface Sighting {
  id: string;
  atMs: number;
}

/**
 * RUN-06 from the outside: a finished call is never made again. A call may be seen twice only when a disturbance, or a
 * new attempt at its run, fell between the two, before its result was in the log, and then under the very same id. (An
 * attempt whose worker was killed soon may have left no trace in the log, hence the disturbances.)
 */
export function checkModelCalls(
  histories: readonly RunHistory[],
  requests: readonly ModelRequest[],
  disturbances: readonly Disturbance[],
): CallFigures {
  return check({ histories, disturbances, perRun: turnsPerRun }, 'model call', (history) => {
    const completed = history.events.filter(
      (event) => event.type === 'agentos.model.completed' && event.payload.status === 'ok',
    );
    return grouped(
      requests.filter((request) => request.name === history.name),
      (request) => String(request.turn),
      (request) => ({ id: request.requestId, atMs: request.atMs }),
    ).map(([turn, sightings]) => ({ what: `turn ${turn}`, sightings, done: completed[Number(turn)] }));
  });
}

export function checkEffects(
  histories: readonly RunHistory[],
  effects: readonly Effect[],
  disturbances: readonly Disturbance[],
): CallFigures {
  return check({ histories, disturbances, perRun: effectsPerRun }, 'effect', (history) => {
    const completed = history.events.filter((event) => event.type === 'agentos.tool.call.completed');
    return grouped(
      effects.filter((effect) => effect.path.startsWith(`/${history.name}/`)),
      (effect) => effect.path,
      (effect) => ({ id: effect.key, atMs: effect.atMs }),
    ).map(([path, sightings]) => ({
      what: path,
      sightings,
      done: completed.find((event) => event.payload.tool_call_id === sightings[0]!.id),
    }));
  });
}

interface Call {
  what: string;
  sightings: Sighting[];
  /** The event that holds the call's result. */
  done: LoggedEvent | undefined;
}

interface Scope {
  histories: readonly RunHistory[];
  disturbances: readonly Disturbance[];
  /** Different calls that each run makes. */
  perRun: number;
}

function check(
  { histories, disturbances, perRun }: Scope,
  noun: string,
  callsOf: (history: RunHistory) => Call[],
): CallFigures {
  const figures: CallFigures = { calls: 0, repeated: 0, problems: [] };
  for (const history of histories) {
    const calls = callsOf(history);
    const name = `run ${history.name} (${history.runId})`;
    if (calls.length !== perRun)
      figures.problems.push(`${name}: ${calls.length} different ${noun}s instead of ${perRun}`);
    for (const call of calls) {
      figures.calls++;
      figures.repeated += call.sightings.length - 1;
      figures.problems.push(
        ...callProblems(history, call, disturbances).map((problem) => `${name}, ${noun} ${call.what}: ${problem}`),
      );
    }
  }
  return figures;
}

function callProblems(history: RunHistory, { sightings, done }: Call, disturbances: readonly Disturbance[]): string[] {
  const problems: string[] = [];
  if (sightings.some((sighting) => sighting.id === '')) problems.push('it came without an id');
  if (new Set(sightings.map((sighting) => sighting.id)).size > 1) problems.push('it was repeated under another id');
  if (!done) return [...problems, 'its result is not in the log'];
  const breaks: Disturbance[] = [...takeovers(history), ...disturbances];
  for (const [i, sighting] of sightings.slice(1).entries()) {
    const before = sightings[i]!;
    if (!breaks.some(({ atMs, untilMs = atMs }) => untilMs >= before.atMs && atMs <= sighting.atMs))
      problems.push('it was repeated within one attempt');
    if (Date.parse(done.time) < sighting.atMs) problems.push('it was repeated although its result was in the log');
  }
  return problems;
}

function grouped<Item>(
  items: Item[],
  keyOf: (item: Item) => string,
  sightingOf: (item: Item) => Sighting,
): [string, Sighting[]][] {
  const groups = new Map<string, Sighting[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    group.push(sightingOf(item));
    groups.set(keyOf(item), group);
  }
  return [...groups].map(([key, sightings]) => [key, sightings.toSorted((a, b) => a.atMs - b.atMs)]);
}
