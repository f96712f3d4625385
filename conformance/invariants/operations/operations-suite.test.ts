import { afterAll, describe, expect, it } from 'vitest';
import { lies, type Lie } from '../../fakes/contract-node/lies.ts';
import { startContractNode } from '../../fakes/contract-node/server.ts';
import { closeConnections } from '../../http/exchange.ts';
import { SuiteReport } from '../../report/suite-report.ts';
import { runOperations } from './operations-suite.ts';

afterAll(() => closeConnections());

/** Few bodies: every lie shows in the first ones. */
const budget = { seed: 1, damagedMax: 10, invented: 1 };

describe('the operations suite against a node that was made from its contract', () => {
  it('TST-03: finds nothing wrong with an honest one', async () => {
    const report = await heldTo(undefined);
    expect(report.checks.filter((check) => check.outcome === 'failed')).toEqual([]);
    expect(report.count('passed')).toBeGreaterThan(300);
  });

  it.each(Object.keys(lies) as Lie[])('TST-03: catches a node that %s', async (lie) => {
    const report = await heldTo(lie);
    const failed = report.checks.filter((check) => check.outcome === 'failed');
    const told = failed.map((check) => `${check.title}: ${check.problems.join('; ')}`);
    expect(told.filter((line) => line.includes(lies[lie]))).not.toEqual([]);
  });
});

async function heldTo(lie: Lie | undefined): Promise<SuiteReport> {
  const node = await startContractNode(lie);
  const report = new SuiteReport('operations');
  try {
    await runOperations(node.target, report, budget);
  } finally {
    await node.close();
  }
  return report;
}
