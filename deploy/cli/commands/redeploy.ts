import { existsSync } from 'node:fs';
import { plannedChecks } from '../checks/validate-node.ts';
import { CliFailure } from '../cli-failure.ts';
import { countAgents } from '../client/count-agents.ts';
import { serviceUrls } from '../client/node-client.ts';
import { typed } from '../command-name.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { databaseUrlFile, type NodeContext, nodeContext } from '../node-context.ts';
import { knownFailure } from '../known-failure.ts';
import { withCommandLock } from '../process/command-lock.ts';
import { stopNode } from '../process/node-process.ts';
import { completeReport, type ReportBody, writeReport } from '../report/report.ts';
import { count, duration } from '../terminal/format.ts';
import type { Output } from '../terminal/output.ts';
import { type Phase, Progress } from '../terminal/progress.ts';
import { boot, bootMilestones } from '../up/boot.ts';
import { wire, wireMilestones } from '../up/wire.ts';
import { tryReport, validatePhase } from './up.ts';

/** `agentos redeploy`: restarts the node process on the present code and settings; data stays (OPS-01, OPS-02). */
export async function redeploy(options: { validate: boolean }, output: Output): Promise<ExitCode> {
  const context = nodeContext();
  if (!existsSync(databaseUrlFile(context.state))) {
    throw new CliFailure('There is nothing to redeploy: this node has not been started here.', {
      wayOut: ['agentos up'],
    });
  }
  const { mode, profile } = context.configuration;
  const progress = new Progress(output);
  const body: ReportBody = {
    action: 'redeploy',
    ok: false,
    startedAt: new Date(),
    mode,
    profile,
    phases: progress.phases,
    checks: [],
    remediation: [],
  };
  output.message(`${output.paint.bold('agentos redeploy')}  ${output.paint.dim(context.state.root)}`);
  try {
    await withCommandLock(context.state, 'redeploy', () => restart(context, options, progress, body));
  } catch (thrown) {
    const cause = knownFailure(thrown);
    if (!(cause instanceof CliFailure)) throw cause;
    body.remediation = [{ problem: cause.message, way_out: [...cause.wayOut] }];
    const report = tryReport(context, body);
    if (output.json) output.result(JSON.stringify(report));
    throw cause;
  }
  const failed = body.checks.filter((check) => check.status === 'failed');
  body.ok = failed.length === 0;
  body.remediation = failed.map((check) => ({ problem: check.message, way_out: check.way_out ? [check.way_out] : [] }));
  const report = completeReport(body);
  const files = writeReport(context.state, report);
  if (output.json) output.result(JSON.stringify({ ...report, report_files: files }));
  else {
    const { paint } = output;
    const headline = body.ok ? paint.green('Redeployed') : paint.red('Redeployed, but not well');
    const lines = [...(body.notes ?? []), `Report: ${files.markdown}`].map((line) => `  ${line}`);
    const problems = failed.flatMap((check) => [
      '',
      `  ${paint.red('✖')} ${check.message}`,
      `    → ${typed(check.way_out ?? '')}`,
    ]);
    output.result(
      ['', `${paint.bold(headline)} in ${duration(report.duration_ms)}.`, ...lines, ...problems, ''].join('\n'),
    );
  }
  return body.ok ? exitCodes.ok : exitCodes.failure;
}

async function restart(
  context: NodeContext,
  options: { validate: boolean },
  progress: Progress,
  body: ReportBody,
): Promise<void> {
  const before = await progress.phase('drain', 2, (phase) => drain(context, phase));
  context.urls = serviceUrls(context.configuration.portBase, context.configuration.host);
  body.endpoints = context.urls;
  const booted = await progress.phase('boot', bootMilestones, (phase) => boot(context, phase));
  body.database = booted.database.place;
  body.postgresVersion = booted.database.version;
  await progress.phase('wire', wireMilestones, (phase) => wire(context, phase));
  const after = await countAgents(context);
  body.notes = [dataNote(before, after)];
  if (before !== undefined && after !== undefined && after < before) {
    throw new CliFailure(`Before the restart ${before} agents were visible, now ${after}.`, {
      wayOut: ['agentos logs node --lines 100'],
    });
  }
  if (!options.validate) return;
  const validation = await progress.phase('validate', plannedChecks(context), (phase) => validatePhase(context, phase));
  body.checks = validation.checks;
}

async function drain(context: NodeContext, phase: Phase): Promise<number | undefined> {
  const before = await countAgents(context);
  phase.reached(
    before === undefined ? 'the node does not answer' : `${count(before, 'agent')} visible before the restart`,
  );
  phase.doing('letting running work finish');
  phase.reached(`node process ${await stopNode(context.state)}`);
  return before;
}

function dataNote(before: number | undefined, after: number | undefined): string {
  if (before === undefined)
    return `Data kept: ${after === undefined ? 'agents not counted' : `${count(after, 'agent')} visible now`}.`;
  return `Data kept: ${count(before, 'agent')} visible before, ${after ?? 'unknown'} after.`;
}
