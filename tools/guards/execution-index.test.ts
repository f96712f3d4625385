import { describe, expect, it } from 'vitest';
import { operationsOf } from './contracts.ts';
import { traceSources } from './execution-index.ts';
import { indexPage, indexPath } from './index-page.ts';
import { read } from './repository.ts';
import { requirementsOf } from './requirements.ts';
import { idsInTitles, renewed } from './test-record.ts';
import { planProblems, traces, type TraceSources } from './traceability.ts';

describe('G-05: traceability', () => {
  it('G-05: plan, PRS and contracts name the same requirements and operations', () => {
    expect(planProblems(traceSources())).toEqual([]);
  });
});

// Without the id in its title: a stale page must not be recorded as a failure of the requirement, which would make the
// renewed page stale again.
describe('the execution index', () => {
  it('equals its sources', () => {
    const now = traceSources();
    const stale = `${indexPath} is not what its sources say. Run: npx node tools/guards/execution-index.ts`;
    expect(read(indexPath) === indexPage(now.plan, traces(now)), stale).toBe(true);
  });
});

const prs =
  '#### ZZ-01 Create\n\n- Operations: `createRun`\n- Payloads: [D.1](a.md#d1)\n\n### Rest\n\n#### ZZ-02 Read\n';
const path = { '/v1/runs': { post: { operationId: 'createRun', responses: { 201: {} } } } };

function world(change: Partial<TraceSources> = {}): TraceSources {
  return {
    plan: {
      phases: [{ phase: 2, name: 'A', purpose: 'p', requirements: ['ZZ-01', 'ZZ-02'], references: [] }],
      others: [],
    },
    requirements: requirementsOf('docs/prs.md', prs),
    operations: operationsOf('orchestrator', { paths: path }),
    tests: [{ path: 'a.test.ts', text: "it('ZZ-01: creates', () => {})" }],
    record: { 'a.test.ts': { 'ZZ-01': { passed: 1, failed: 0, skipped: 0 } } },
    files: ['handlers/orchestrator/operations/create-run.ts'],
    ...change,
  };
}
const page = (change?: Partial<TraceSources>) => indexPage(world(change).plan, traces(world(change)));

describe('G-05: the page tells the truth', () => {
  it('G-05: a phase with a requirement nobody tests is not complete', () => {
    expect(planProblems(world())).toEqual([]);
    expect(page()).toContain('| 2 | A | 1 of 2 | In progress |');
    expect(page()).toContain('[createRun](../../../handlers/orchestrator/operations/create-run.ts)');
  });

  const both = {
    'a.test.ts': { 'ZZ-01': { passed: 1, failed: 0, skipped: 0 }, 'ZZ-02': { passed: 2, failed: 0, skipped: 0 } },
  };

  it('G-05: a phase is complete when all its requirements have passing tests', () => {
    expect(page({ record: both })).toContain('| 2 | A | 2 of 2 | Complete |');
  });

  it.each([
    ['a failing test', { record: { ...both, 'b.test.ts': { 'ZZ-02': { passed: 0, failed: 1, skipped: 0 } } } }],
    ['something known to be missing', { record: both, plan: { ...world().plan, missing: { 'ZZ-02': 'the end' } } }],
    [
      'an operation that answers 501',
      {
        record: both,
        operations: operationsOf('orchestrator', {
          paths: { '/v1/runs': { post: { operationId: 'createRun', responses: { 501: {} } } } },
        }),
      },
    ],
  ])('G-05: %s keeps a phase from being complete', (_, change) => {
    expect(page(change)).toContain('| 2 | A | 1 of 2 | In progress |');
  });

  it.each([
    ['a requirement in no phase', { plan: { phases: [], others: [] } }],
    [
      'an operation no requirement names',
      { requirements: requirementsOf('docs/prs.md', prs.replace('`createRun`', '')) },
    ],
    ['an operation no contract has', { operations: [] }],
  ])('G-05: names %s', (_, change) => {
    expect(planProblems(world(change))).not.toEqual([]);
  });
});

describe('G-05: reading tests and their results', () => {
  it('G-05: finds ids in plain, templated and repeated titles only', () => {
    const text = "it('ZZ-01: a', f); it.each([[1]])(`ZZ-02: ${x}`, f);\ndescribe(\n  'ZY-01', f); const x = 'ZZ-09';";
    expect([...idsInTitles({ path: 'a.test.ts', text })]).toEqual(['ZZ-01', 'ZZ-02', 'ZY-01']);
  });

  it('G-05: a run of one file leaves the record of the others, and forgets files that are gone', () => {
    const one = { 'ZZ-01': { passed: 1, failed: 0, skipped: 0 } };
    const report = {
      testResults: [{ name: 'b.test.ts', assertionResults: [{ fullName: 'ZZ-02: b', status: 'failed' }] }],
    };
    expect(renewed({ 'a.test.ts': one, 'gone.test.ts': one }, report, new Set(['a.test.ts', 'b.test.ts']))).toEqual({
      'a.test.ts': one,
      'b.test.ts': { 'ZZ-02': { passed: 0, failed: 1, skipped: 0 } },
    });
  });
});
