import { isAbsolute, relative } from 'node:path';
import { top, type Source } from './repository.ts';

/** How the tests of one file went that name one requirement. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The last known outcomes: test file -> requirement id -> outcome. Committed, so that every clone knows them. */
export type TestRecord = Record<string, Record<string, Outcome>>;

/** What we read of vitest's JSON report. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

const requirementId = /\b[A-Z]{1,4}-\d{2}\b/g;

/** The requirement ids in the titles of a test file's tests, by reading it: they are there before the first run. */
export function idsInTitles({ text }: Source): Set<string> {
  const titles = text.matchAll(/\b(?:it|test|describe)\b[\w.]*(?:\([^'"`]*?\))?\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/gs);
  return new Set([...titles].flatMap((match) => match[2]!.match(requirementId) ?? []));
}

/**
 * The record with a report's files renewed. A run of a few files leaves the others as they were; files that are gone
 * are dropped.
 */
export function renewed(record: TestRecord, report: VitestReport, files: ReadonlySet<string>): TestRecord {
  const kept = Object.entries(record).filter(([file]) => files.has(file));
  const fresh = report.testResults.map(({ name, assertionResults }) => {
    const byId: Record<string, Outcome> = {};
    for (const { fullName, status } of assertionResults) {
      for (const id of new Set(fullName.match(requirementId) ?? [])) byId[id] = counted(byId[id], status);
    }
    return [isAbsolute(name) ? relative(top, name).replaceAll('\\', '/') : name, sorted(byId)] as const;
  });
  const merged = { ...Object.fromEntries(kept), ...Object.fromEntries(fresh) };
  return sorted(Object.fromEntries(Object.entries(merged).filter(([, byId]) => Object.keys(byId).length > 0)));
}

export function sum(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

function counted(outcome: Outcome | undefined, status: string): Outcome {
  const one = { passed: 0, failed: 0, skipped: 0 };
  if (status === 'passed') one.passed = 1;
  else if (status === 'failed') one.failed = 1;
  else one.skipped = 1;
  return sum([outcome ?? { passed: 0, failed: 0, skipped: 0 }, one]);
}

function sorted<T>(map: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
