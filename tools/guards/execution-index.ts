/**
 * Writes the execution index (G-05): `npx node tools/guards/execution-index.ts [report.json ...]` renews the record of test
 * results from vitest's JSON reports (`build/test-results.json` unless told otherwise) and writes the page; `--check`
 * writes nothing and fails when the page is not what its sources say.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractOperations } from './contracts.ts';
import { indexPage, indexPath } from './index-page.ts';
import { files, read, sources, top } from './repository.ts';
import { requirements } from './requirements.ts';
import { renewed, type TestRecord, type VitestReport } from './test-record.ts';
import { traces, type Plan, type TraceSources } from './traceability.ts';

export const recordPath = 'docs/plan/v1.02/test-record.json';

/** What the index is made from, as it is in the repository now. */
export function traceSources(): TraceSources {
  return {
    plan: JSON.parse(read('docs/plan/v1.02/phases.json')) as Plan,
    requirements: requirements(),
    operations: contractOperations(),
    tests: sources(
      /^(?:handlers|tools|deploy|conformance|generated)\/.*\.(?:test|behaviour)\.ts$|^conformance\/.*\.ts$/,
    ),
    record: existsSync(join(top, recordPath)) ? (JSON.parse(read(recordPath)) as TestRecord) : {},
    files: files(),
  };
}

function main(args: readonly string[]): void {
  const before = traceSources();
  if (args.includes('--check')) {
    if (files().includes(indexPath) && read(indexPath) === indexPage(before.plan, traces(before))) return;
    console.error(`${indexPath} is not what its sources say. Run: npx node tools/guards/execution-index.ts`);
    process.exitCode = 1;
    return;
  }
  const reports = args.length > 0 ? args : ['build/test-results.json'].filter((path) => existsSync(join(top, path)));
  const there = new Set(before.files);
  const record = reports
    .map((path) => JSON.parse(readFileSync(join(top, path), 'utf8')) as VitestReport)
    .reduce((known, report) => renewed(known, report, there), renewed(before.record, { testResults: [] }, there));
  writeFileSync(join(top, recordPath), `${JSON.stringify(record, null, 2)}\n`);
  writeFileSync(join(top, indexPath), indexPage(before.plan, traces({ ...before, record })));
  console.log(`Wrote ${indexPath} and ${recordPath} from ${reports.join(', ') || 'the record alone'}.`);
}

if (import.meta.main) main(process.argv.slice(2));
