export type Outcome = 'passed' | 'failed' | 'skipped';

export interface Check {
  /** Ids of requirements.md that the check speaks for. */
  requirements: readonly string[];
  title: string;
  outcome: Outcome;
  /** What was seen instead; for a skipped check, why it was skipped. */
  problems: readonly string[];
}

/** The checks of one suite as they come in. A problem is a sentence; a check without problems has passed. */
export class SuiteReport {
  readonly suite: string;
  readonly startedAt = new Date();
  readonly checks: Check[] = [];
  /** Figures worth reading beside the outcome, such as the seed and counts. */
  readonly facts: Record<string, unknown> = {};
  readonly #progress: (line: string) => void;

  constructor(suite: string, progress: (line: string) => void = () => {}) {
    this.suite = suite;
    this.#progress = progress;
  }

  check(requirements: readonly string[], title: string, problems: readonly string[]): boolean {
    const outcome = problems.length === 0 ? 'passed' : 'failed';
    this.checks.push({ requirements, title, outcome, problems });
    if (outcome === 'failed') this.#progress(`${this.suite}: FAILED ${title}: ${problems.join('; ')}`);
    return outcome === 'passed';
  }

  skip(requirements: readonly string[], title: string, reason: string): void {
    this.checks.push({ requirements, title, outcome: 'skipped', problems: [reason] });
  }

  say(line: string): void {
    this.#progress(`${this.suite}: ${line}`);
  }

  count(outcome: Outcome): number {
    return this.checks.filter((check) => check.outcome === outcome).length;
  }

  /** Runs a part of the suite; what it throws is a failed check and not the end of everything. */
  async part(requirements: readonly string[], title: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.check(requirements, title, [error instanceof Error ? error.message : String(error)]);
    }
  }
}
