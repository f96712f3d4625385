import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { projectRoot } from '../../driver/child.ts';
import type { Target } from '../../driver/target.ts';
import { slowScript } from '../../invariants/operations/world.ts';
import { runProgram } from '../../programs/run-program.ts';
import { toolPackage } from '../../programs/tool-package.ts';
import type { SuiteReport } from '../../report/suite-report.ts';

/** Long enough to be canceled by the next request, short enough to be streamed to the end, in ms. */
const runMs = 1_500;

/** Dredd asks for each documented success of the orchestrator once: a smoke test by an eye that is not ours. */
export async function runDredd(target: Target, report: SuiteReport): Promise<void> {
  const tools = await toolPackage('dredd', (line) => report.say(line));
  const folder = mkdtempSync(join(tmpdir(), 'agentos-dredd-'));
  const [contract, schemas, tokenFile] = ['contract.json', 'schemas.json', 'token'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  try {
    const source = join(projectRoot, 'generated', 'orchestrator', 'openapi.json');
    const converted = await runProgram(process.execPath, [join(tools, 'down-convert.ts'), source, contract, schemas]);
    if (converted.code !== 0) throw new Error(`the contract could not be converted:\n${converted.output}`);
    writeFileSync(tokenFile, target.keys.member, { mode: 0o600 });
    const dredd = join(tools, 'node_modules', 'dredd', 'bin', 'dredd');
    const args = [
      dredd,
      contract,
      target.services.orchestrator!,
      `--hookfiles=${join(tools, 'hooks.cjs')}`,
      '--language=nodejs',
    ];
    const { code, output } = await runProgram(process.execPath, [...args, '--loglevel=warning'], {
      workingFolder: folder,
      environment: {
        AGENTOS_DREDD_URL: target.services.orchestrator!,
        AGENTOS_DREDD_AGENT: target.agentId,
        AGENTOS_DREDD_RUN_AGENT: target.slowAgentId ?? target.agentId,
        AGENTOS_DREDD_RUN_TEXT: slowScript(runMs),
        AGENTOS_DREDD_TOKEN_FILE: tokenFile,
        AGENTOS_DREDD_SCHEMAS: schemas,
        NO_COLOR: '1',
      },
    });
    readOutcome(report, code, output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readOutcome(report: SuiteReport, code: number | null, output: string): void {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.trim());
  for (const line of lines.filter((each) => each.startsWith('pass:')))
    report.check(['TST-03'], `dredd ${named(line)}`, []);
  for (const [i, line] of lines.entries()) {
    if (line.startsWith('fail:'))
      report.check(['TST-03'], `dredd ${named(line)}`, [
        lines
          .slice(i + 1, i + 12)
          .join(' | ')
          .slice(0, 800),
      ]);
  }
  if (report.count('passed') === 0 || (code !== 0 && report.count('failed') === 0)) {
    report.check(['TST-03'], 'dredd as a whole', [`dredd ended with ${code}:\n${output.slice(-2_000)}`]);
  }
  report.facts.summary = lines.find((line) => line.startsWith('complete:')) ?? 'none';
}

function named(line: string): string {
  return line.replace(/^(pass|fail):\s*/, '').replace(/ duration:.*$/, '');
}
