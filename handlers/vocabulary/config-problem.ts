/** One thing that is wrong in what an operator has written, and the way out (TRK-02). */
export interface ConfigProblem {
  /** The setting, or the place in a file: `models[2].tier`. */
  readonly key: string;
  /** What stands there; never a secret. */
  readonly got: string;
  readonly expected: string;
  readonly fix: string;
}

export function problemLine({ key, got, expected, fix }: ConfigProblem): string {
  return `${key}: got ${got}, expected ${expected}. ${fix}`;
}
