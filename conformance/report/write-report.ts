import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Check, SuiteReport } from './suite-report.ts';

export const reportFolder = fileURLToPath(new URL('../../build/conformance', import.meta.url));

export interface RequirementLine {
  requirement: string;
  passed: number;
  failed: number;
  skipped: number;
}

/** Writes `<suite>.json` and `<suite>.md`; returns the path of the second. */
export function writeReport(report: SuiteReport, target: string, folder = reportFolder): string {
  mkdirSync(folder, { recursive: true });
  const requirements = byRequirement(report.checks);
  const failures = report.checks.filter((check) => check.outcome === 'failed');
  const summary = {
    suite: report.suite,
    target,
    started_at: report.startedAt.toISOString(),
    duration_ms: Date.now() - report.startedAt.getTime(),
    passed: report.count('passed'),
    failed: report.count('failed'),
    skipped: report.count('skipped'),
    facts: report.facts,
    requirements,
    checks: report.checks,
  };
  writeFileSync(join(folder, `${report.suite}.json`), `${JSON.stringify(summary, null, 2)}\n`);
  const page = join(folder, `${report.suite}.md`);
  writeFileSync(page, markdown(summary, failures));
  return page;
}

export function byRequirement(checks: readonly Check[]): RequirementLine[] {
  const lines = new Map<string, RequirementLine>();
  for (const check of checks) {
    for (const requirement of check.requirements) {
      const line = lines.get(requirement) ?? { requirement, passed: 0, failed: 0, skipped: 0 };
      line[check.outcome]++;
      lines.set(requirement, line);
    }
  }
  return [...lines.values()].toSorted((a, b) => a.requirement.localeCompare(b.requirement));
}

interface Summary {
  suite: string;
  target: string;
  started_at: string;
  passed: number;
  failed: number;
  skipped: number;
  facts: Record<string, unknown>;
  requirements: RequirementLine[];
  checks: readonly Check[];
}

function markdown(summary: Summary, failures: readonly Check[]): string {
  const skipped = summary.checks.filter((check) => check.outcome === 'skipped');
  return [
    `# Conformance: ${summary.suite}`,
    `Target ${summary.target}, ${summary.started_at}. ${summary.passed} passed, ${summary.failed} failed, ${summary.skipped} skipped.`,
    `## Requirements\n\n| requirement | outcome | passed | failed | skipped |\n| --- | --- | --- | --- | --- |\n${summary.requirements
      .map((line) => `| ${line.requirement} | ${verdict(line)} | ${line.passed} | ${line.failed} | ${line.skipped} |`)
      .join('\n')}`,
    `## Figures\n\n${Object.entries(summary.facts)
      .map(([name, value]) => `- ${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
      .join('\n')}`,
    ...(failures.length > 0 ? [`## Failed\n\n${failures.map(bullet).join('\n')}`] : []),
    ...(skipped.length > 0 ? [`## Skipped\n\n${skipped.map(bullet).join('\n')}`] : []),
    '',
  ].join('\n\n');
}

function verdict(line: RequirementLine): string {
  if (line.failed > 0) return 'FAILED';
  return line.passed > 0 ? 'passed' : 'not shown';
}

function bullet(check: Check): string {
  return `- ${check.title} (${check.requirements.join(', ')}): ${check.problems.join('; ')}`;
}
