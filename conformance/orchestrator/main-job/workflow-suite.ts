import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Target } from '../../driver/target.ts';
import { runProgram } from '../../programs/run-program.ts';
import { toolPackage } from '../../programs/tool-package.ts';
import type { SuiteReport } from '../../report/suite-report.ts';

const workflow = 'workflows/main-job.arazzo.yaml';
const requirement = /\b(?:[A-Z]{3}|ACC)-\d{2}\b/g;

/** The Arazzo description of the main job, carried out step by step by Redocly against the live node. */
export async function runWorkflow(target: Target, report: SuiteReport): Promise<void> {
  const tools = await toolPackage('generate', (line) => report.say(line));
  const folder = mkdtempSync(join(tmpdir(), 'agentos-workflow-'));
  const result = join(folder, 'result.json');
  try {
    const cli = join(tools, 'node_modules', '@redocly', 'cli', 'bin', 'cli.js');
    const server = `orchestrator=${target.services.orchestrator}`;
    const { code, output } = await runProgram(
      process.execPath,
      [cli, 'respect', workflow, '-S', server, '-J', result],
      {
        workingFolder: join(tools, '..', '..', 'contracts'),
        environment: { ...quiet, REDOCLY_CLI_RESPECT_INPUT: inputs(target) },
      },
    );
    const steps = stepsOf(readResult(result, output));
    if (steps.length === 0)
      throw new Error(`respect ended with ${code} and reported no step:\n${output.slice(-2_000)}`);
    for (const step of steps) report.check(step.requirements, `main job, step ${step.stepId}`, step.problems);
    if (code !== 0 && steps.every((step) => step.problems.length === 0)) {
      report.check(['TST-03'], 'main job as a whole', [`respect ended with ${code}:\n${output.slice(-2_000)}`]);
    }
    report.facts.steps = steps.length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };

/** By the environment and not as arguments: every user of the machine can read those. */
function inputs(target: Target): string {
  const key = `main-job-${randomBytes(12).toString('hex')}`;
  return JSON.stringify({ token: target.keys.member, agent_id: target.agentId, idempotency_key: key });
}

interface RespectResult {
  files?: Record<string, { executedWorkflows?: { executedSteps?: RespectStep[] }[] }>;
}

interface RespectStep {
  stepId: string;
  description?: string;
  checks?: { name: string; status?: string; pass?: boolean; message?: string }[];
}

function readResult(file: string, output: string): RespectResult {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as RespectResult;
  } catch (error) {
    throw new Error(`respect wrote no result:\n${output.slice(-2_000)}`, { cause: error });
  }
}

function stepsOf(result: RespectResult) {
  return Object.values(result.files ?? {})
    .flatMap((file) => file.executedWorkflows ?? [])
    .flatMap((executed) => executed.executedSteps ?? [])
    .map(({ stepId, description = '', checks = [] }) => ({
      stepId,
      requirements: ['TST-03', ...(description.match(requirement) ?? [])],
      problems: checks
        .filter((check) => check.pass === false || check.status === 'error')
        .map((check) => `${check.name}: ${(check.message ?? '').slice(0, 400)}`),
    }));
}
