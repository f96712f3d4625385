import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../driver/child.ts';
import type { Target } from '../driver/target.ts';
import { runProgram } from '../programs/run-program.ts';
import type { SuiteReport } from '../report/suite-report.ts';

const tests = ['openai-client.test.ts', 'vendors.test.ts'].map(
  (file) => `conformance/model-policy/openai-client/${file}`,
);
const requirement = /\b[A-Z]{3}-\d{2}\b/g;

/**
 * OpenAI's official client, unchanged, against Model Policy (MOD-01). Its models have fakes behind them that must fail
 * on demand, so it brings a node of its own; a node named by --url is not asked.
 */
export async function runOpenAiClient(target: Target, report: SuiteReport): Promise<void> {
  if (!('databaseUrl' in target)) {
    return report.skip(
      ['MOD-01'],
      "OpenAI's client",
      'it needs models with a failing vendor behind them: a node of its own',
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'agentos-openai-client-'));
  const outcome = join(folder, 'outcome.json');
  try {
    const vitest = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
    const config = join(projectRoot, 'conformance', 'model-policy', 'openai-client.vitest.config.ts');
    const args = [vitest, 'run', '--config', config, ...tests, '--reporter=json', `--outputFile=${outcome}`];
    const { code, output } = await runProgram(process.execPath, args, { environment: { NO_COLOR: '1' } });
    const results = readOutcome(outcome, output);
    for (const { fullName, status, failureMessages } of results) {
      const requirements = fullName.match(requirement) ?? ['MOD-01'];
      if (status === 'passed' || status === 'failed') {
        report.check(
          requirements,
          fullName,
          status === 'passed' ? [] : failureMessages.map((text) => text.slice(0, 500)),
        );
      } else report.skip(requirements, fullName, status);
    }
    if (results.length === 0 || (code !== 0 && report.count('failed') === 0)) {
      throw new Error(`vitest ended with ${code}:\n${output.slice(-2_000)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface VitestOutcome {
  testResults: { assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[];
}

function readOutcome(file: string, output: string): VitestOutcome['testResults'][number]['assertionResults'] {
  try {
    const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as VitestOutcome;
    return testResults.flatMap((result) => result.assertionResults);
  } catch (error) {
    throw new Error(`vitest wrote no results:\n${output.slice(-2_000)}`, { cause: error });
  }
}
