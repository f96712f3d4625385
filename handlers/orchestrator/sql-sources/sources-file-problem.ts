import { problemLine, type ConfigProblem } from '#vocabulary/config-problem.ts';

/** Everything that is wrong in the file of SQL sources, at once. */
export class SourcesFileError extends Error {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(
      `The file of SQL sources cannot be used:\n${problems.map((problem) => `  ${problemLine(problem)}`).join('\n')}`,
    );
    this.name = 'SourcesFileError';
    this.problems = problems;
  }
}
