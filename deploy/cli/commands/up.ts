import { embeddedPostgresStatus } from '../../postgres/embedded.ts';
import { type CheckResult } from '../checks/check.ts';
import { plannedChecks, type Validation, validateNode } from '../checks/validate-node.ts';
import { CliFailure } from '../cli-failure.ts';
import { serviceUrls } from '../client/node-client.ts';
import { envLines, type Flags } from '../configuration.ts';
import { generateEnvFile } from '../env-file.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type NodeContext, nodeContext } from '../node-context.ts';
import { knownFailure } from '../known-failure.ts';
import { withCommandLock } from '../process/command-lock.ts';
import { completeReport, type Report, type ReportBody, writeReport } from '../report/report.ts';
import { readSeeds, tokenPath } from '../seeds.ts';
import type { Output } from '../terminal/output.ts';
import { type Phase, Progress } from '../terminal/progress.ts';
import { boot, type Booted, bootMilestones } from '../up/boot.ts';
import { preflight, preflightMilestones } from '../up/preflight.ts';
import { seed, seedMilestones } from '../up/seed.ts';
import { upSummary } from '../up/summary.ts';
import { wire, type Wired, wireMilestones } from '../up/wire.ts';

export interface UpOptions {
  flags: Flags;
  validate: boolean;
}

/** What `up` has learned so far; a report is written from it however it ends. */
interface Story {
  body: ReportBody;
  booted?: Booted;
  wired?: Wired;
  validation?: Validation;
}

/** `agentos up`: idempotent; heals what has died, applies changed settings, leaves the rest alone (CLI-01, CLI-03). */
export async function up(options: UpOptions, output: Output): Promise<ExitCode> {
  const context = nodeContext(options.flags);
  const { configuration, state } = context;
  for (const warning of configuration.warnings) output.message(`${output.paint.yellow('!')} ${warning}`);
  const progress = new Progress(output);
  const story: Story = {
    body: {
      action: 'up',
      ok: false,
      startedAt: new Date(),
      mode: configuration.mode,
      profile: configuration.profile,
      phases: progress.phases,
      checks: [],
      remediation: [],
    },
  };
  const title = `${configuration.mode}, ${configuration.profile}, ports ${configuration.portBase}-${configuration.portBase + 2}`;
  output.message(`${output.paint.bold('agentos up')}  ${output.paint.dim(title)}`);
  try {
    await progress.phase('preflight', preflightMilestones, (phase) => preflight(context, phase));
    await withCommandLock(state, 'up', () => climb(context, options, progress, story));
  } catch (thrown) {
    const cause = knownFailure(thrown);
    if (!(cause instanceof CliFailure)) throw cause;
    story.body.remediation = [{ problem: cause.message, way_out: [...cause.wayOut] }];
    const failedIn = progress.phases.at(-1)?.name ?? 'preflight';
    const report = tryReport(context, story.body);
    if (output.json) output.result(JSON.stringify({ ok: false, phase: failedIn, ...report }));
    throw cause;
  }
  return finish(context, story, progress, output);
}

async function climb(context: NodeContext, options: UpOptions, progress: Progress, story: Story): Promise<void> {
  const { configuration, state } = context;
  context.urls = serviceUrls(configuration.portBase, configuration.host);
  story.body.endpoints = context.urls;
  story.booted = await progress.phase('boot', bootMilestones, (phase) => boot(context, phase));
  story.body.database = story.booted.database.place;
  story.body.postgresVersion = story.booted.database.version;
  const seeded = await progress.phase('seed', seedMilestones, (phase) => seed(context, phase));
  if (seeded) story.body.seeded = seeded;
  const seedsFile = configuration.seedsFile ?? state.seedsFile;
  story.body.token_files = readSeeds(seedsFile).principals.map((principal) => tokenPath(state, principal));
  if (generateEnvFile(state.envFile, envLines(configuration)))
    story.body.notes = [`wrote ${state.envFile}: settings to edit`];
  story.wired = await progress.phase('wire', wireMilestones, (phase) => wire(context, phase));
  if (options.validate) {
    story.validation = await progress.phase('validate', plannedChecks(context), (phase) =>
      validatePhase(context, phase),
    );
    story.body.checks = story.validation.checks;
  }
}

/** Each check is a milestone; a failed one is told later, with its way out. */
export function validatePhase(context: NodeContext, phase: Phase): Promise<Validation> {
  return validateNode(context, {
    onStart: (title) => phase.doing(title),
    onResult: (check) => phase.reached(checkLine(check)),
  });
}

function checkLine({ status, title, message }: CheckResult): string {
  return status === 'ok' ? `${title}: ${message}` : `${title} ${status.toUpperCase()}: ${message}`;
}

async function finish(context: NodeContext, story: Story, progress: Progress, output: Output): Promise<ExitCode> {
  const failed = story.body.checks.filter((check) => check.status === 'failed');
  story.body.ok = failed.length === 0;
  story.body.remediation = failed.map((check) => ({
    problem: check.message,
    way_out: check.way_out ? [check.way_out] : [],
  }));
  const written = await progress.phase('report', 1, (phase) => {
    const report = completeReport(story.body);
    const files = writeReport(context.state, report);
    phase.reached(`report written: ${files.markdown}`);
    return Promise.resolve({ report, files });
  });
  const { pid } = story.booted!;
  if (output.json) {
    const postgres = embeddedPostgresStatus(context.state.postgresData);
    const pids = { node: pid, ...(postgres.running ? { postgres: postgres.pid } : {}) };
    output.result(JSON.stringify({ ...written.report, node: story.booted!.node, pids, report_files: written.files }));
  } else {
    output.result(
      upSummary(
        context,
        written.report,
        story.booted!,
        { quota: story.wired?.quota, smoke: story.validation?.smoke },
        written.files,
        output.paint,
      ),
    );
  }
  return failed.length === 0 ? exitCodes.ok : exitCodes.failure;
}

/** A failed start still leaves a report, unless the very place for it cannot be written to. */
export function tryReport(context: NodeContext, body: ReportBody): Partial<Report> & { report_files?: object } {
  const report = completeReport(body);
  try {
    return { ...report, report_files: writeReport(context.state, report) };
  } catch {
    return report; // the failure itself names the folder
  }
}
