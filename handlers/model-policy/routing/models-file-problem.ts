import { problemLine, type ConfigProblem } from '#vocabulary/config-problem.ts';

/** Everything that is wrong in the models file, at once. */
export class ModelsFileError extends Error {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(`The models file cannot be used:\n${problems.map((problem) => `  ${problemLine(problem)}`).join('\n')}`);
    this.name = 'ModelsFileError';
    this.problems = problems;
  }
}
