/** A program of the project, at the smallest size at which it must catch what it is named for. */
export interface Detector {
  /** Of the project, with its arguments; `--seed N` is added. */
  readonly program: readonly string[];
  /** Where the program leaves its checks, as JSON. */
  readonly report: string;
}

function scenario(name: string, size: Readonly<Record<string, number>>): Detector {
  const numbers = Object.entries(size).map(([key, value]) => `${key}=${value}`);
  return {
    program: ['conformance/chaos/main.ts', '--scenario', name, '--size', numbers.join()],
    report: 'build/chaos/chaos.json',
  };
}

function suite(name: string): Detector {
  return { program: ['conformance/main.ts', '--suite', name], report: `build/conformance/${name}.json` };
}

export const detectors = {
  kill: scenario('kill', { kills: 4, runs: 24 }),
  alone: scenario('kill', { kills: 0, runs: 0 }),
  cut: scenario('cut', { clients: 20, runs: 4, cuts: 10, stalled: 0 }),
  stalled: scenario('cut', { clients: 0, runs: 0, cuts: 0, stalled: 50 }),
  late: scenario('pause', { pauses: 0, runs: 0, lateRuns: 20 }),
  database: scenario('database', { restarts: 2, runs: 80, frozenSeconds: 0 }),
  frozen: scenario('database', { restarts: 0, runs: 0, frozenSeconds: 8 }),
  disk: scenario('disk', { runs: 20 }),
  repeat: scenario('repeat', { keys: 5, kills: 1 }),
  poison: scenario('poison', { runs: 1, each: 0 }),
  flood: scenario('flood', { seconds: 2, backlog: 0 }),
  backlog: scenario('flood', { seconds: 0, backlog: 900 }),
  operations: suite('operations'),
} as const satisfies Record<string, Detector>;

export type DetectorName = keyof typeof detectors;
