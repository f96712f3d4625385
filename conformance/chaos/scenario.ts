import type { Trial } from './trial.ts';

export const scales = ['ci', 'full'] as const;
export type Scale = (typeof scales)[number];

/** How much is done, as whole numbers with names, such as `{ kills: 50, runs: 200 }`. */
export type Size = Readonly<Record<string, number>>;

/** One way of breaking things on purpose, and what must hold all the same. */
export interface Scenario {
  /** As it is asked for: `--scenario NAME`. Also the name of its figures in the report. */
  readonly name: string;
  /** Id in the test plan: R1, R2, ... */
  readonly plan: string;
  /** Ids of requirements that its checks speak for, unless a check names others. */
  readonly requirements: readonly string[];
  /** What is promised, in one sentence. */
  readonly promise: string;
  /** `ci` fits into some two minutes on two cores; `full` is what the test plan asks for. */
  readonly sizes: Readonly<Record<Scale, Size>>;
  run(trial: Trial, size: Size): Promise<void>;
}

interface Definition<Numbers extends Size> extends Omit<Scenario, 'sizes' | 'run'> {
  readonly sizes: Readonly<Record<Scale, Numbers>>;
  run(trial: Trial, size: Numbers): Promise<void>;
}

/** Keeps the names of a scenario's own numbers known to its `run`. */
export function defineScenario<Numbers extends Size>(definition: Definition<Numbers>): Scenario {
  return { ...definition, run: (trial, size) => definition.run(trial, size as Numbers) };
}
