import type { Effect } from '../fakes/effect-sink/server.ts';
import type { ModelRequest } from '../fakes/scripted-model/server.ts';
import type { Disturbance } from './disturbance.ts';
import { takeovers, type LoggedEvent, type RunHistory } from './history.ts';
import { effectsPerRun, turnsPerRun } from './run-script.ts';

export interface CallFigures {
  calls: number;
  /** Calls that were in flight at a disturbance and were sent again. */
  repeated: number;
  /** Repeated although their result was in the log, by a process that had stood still with the request on its way. */
  sentOnWaking: number;
  problems: string[];
}

/** After waking a process, in ms, until its fence has stopped what it must not go on with. */
const wakingMs = 500;

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
  const figures: CallFigures = { calls: 0, repeated: 0, sentOnWaking: 0, problems: [] };
  for (const history of histories) {
    const calls = callsOf(history);
    const name = `run ${history.name} (${history.runId})`;
    if (calls.length !== perRun)
      figures.problems.push(`${name}: ${calls.length} different ${noun}s instead of ${perRun}`);
    for (const call of calls) {
      figures.calls++;
      figures.repeated += call.sightings.length - 1;
      const { problems, sentOnWaking } = callProblems(history, call, disturbances);
      figures.sentOnWaking += sentOnWaking;
      figures.problems.push(...problems.map((problem) => `${name}, ${noun} ${call.what}: ${problem}`));
    }
  }
  return figures;
}

function callProblems(history: RunHistory, { sightings, done }: Call, disturbances: readonly Disturbance[]) {
  const problems: string[] = [];
  let sentOnWaking = 0;
  if (sightings.some((sighting) => sighting.id === '')) problems.push('it came without an id');
  if (new Set(sightings.map((sighting) => sighting.id)).size > 1) problems.push('it was repeated under another id');
  if (!done) return { problems: [...problems, 'its result is not in the log'], sentOnWaking };
  const breaks: Disturbance[] = [...takeovers(history), ...disturbances];
  for (const [i, sighting] of sightings.slice(1).entries()) {
    const before = sightings[i]!;
    if (!breaks.some(({ atMs, untilMs = atMs }) => untilMs >= before.atMs && atMs <= sighting.atMs))
      problems.push('it was repeated within one attempt');
    const lateMs = sighting.atMs - Date.parse(done.time);
    if (lateMs <= 0) continue;
    const times = `${new Date(sighting.atMs).toISOString()}, ${lateMs} ms after its result`;
    if (disturbances.some((each) => wokeJustBefore(sighting, each))) sentOnWaking++;
    else problems.push(`it was repeated although its result was in the log (at ${times})`);
  }
  return { problems, sentOnWaking };
}

function wokeJustBefore({ atMs }: Sighting, { stoodStill, untilMs }: Disturbance): boolean {
  return stoodStill === true && untilMs !== undefined && atMs >= untilMs && atMs - untilMs <= wakingMs;
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
