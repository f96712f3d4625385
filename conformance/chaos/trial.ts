import type { SuiteReport } from '../report/suite-report.ts';
import type { Scale, Scenario } from './scenario.ts';
import { seededRandom } from './seeded-random.ts';

/** Problems of one check that are told; the rest is counted. */
const shownMax = 10;

/** One carrying-out of a scenario: its chance, its checks and its figures. */
export class Trial {
  readonly scenario: Scenario;
  readonly scale: Scale;
  /** Numbers from 0 to 1 that follow from the seed alone. */
  readonly random: () => number;
  readonly figures: Record<string, unknown> = {};
  readonly #report: SuiteReport;
  readonly #failedBefore: number;

  constructor(scenario: Scenario, scale: Scale, seed: number, report: SuiteReport) {
    this.scenario = scenario;
    this.scale = scale;
    this.random = seededRandom(seed);
    this.#report = report;
    this.#failedBefore = report.count('failed');
    report.facts[scenario.name] = this.figures;
  }

  /** @param problems sentences of what was seen instead; none means passed */
  check(title: string, problems: readonly string[], requirements = this.scenario.requirements): void {
    const more = problems.length > shownMax ? [`and ${problems.length - shownMax} more`] : [];
    this.#report.check(requirements, `${this.scenario.name}: ${title}`, [...problems.slice(0, shownMax), ...more]);
  }

  /** A machine on which this cannot be shown: counts neither as passed nor as failed, and is said loudly. */
  notRun(title: string, reason: string): void {
    this.#report.skip(this.scenario.requirements, `${this.scenario.name}: ${title}`, reason);
    this.#report.say(`${this.scenario.name}: DID NOT RUN: ${title}: ${reason}`);
  }

  say(line: string): void {
    this.#report.say(`${this.scenario.name}: ${line}`);
  }

  /** Whether a check of this trial has failed so far. */
  get failed(): boolean {
    return this.#report.count('failed') > this.#failedBefore;
  }
}
