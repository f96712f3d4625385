/** One thing that is wrong in the models file, in the words of an operator (TRK-02). */
export interface ModelsFileProblem {
  /** `models[2].tier` */
  readonly key: string;
  /** What stands there, as JSON; never a secret. */
  readonly got: string;
  readonly expected: string;
  readonly fix: string;
}

/** Everything that is wrong in the models file, at once. */
export class ModelsFileError extends Error {
  readonly problems: readonly ModelsFileProblem[];

  constructor(problems: readonly ModelsFileProblem[]) {
    const lines = problems.map(({ key, got, expected, fix }) => `  ${key}: got ${got}, expected ${expected}. ${fix}`);
    super(`The models file cannot be used:\n${lines.join('\n')}`);
    this.name = 'ModelsFileError';
    this.problems = problems;
  }
}
