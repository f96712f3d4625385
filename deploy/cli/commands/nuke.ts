import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { embeddedPostgresStatus, stopEmbeddedPostgres } from '../../postgres/embedded.ts';
import { portState } from '../../postgres/port.ts';
import { CliFailure } from '../cli-failure.ts';
import { typed } from '../command-name.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type NodeContext, nodeContext, usesEmbeddedDatabase } from '../node-context.ts';
import { withCommandLock } from '../process/command-lock.ts';
import { lastNode, runningNode, stopNode } from '../process/node-process.ts';
import { completeReport, type ReportBody, writeReport } from '../report/report.ts';
import type { StateFolder } from '../state-folder.ts';
import type { Output } from '../terminal/output.ts';
import { type Phase, Progress } from '../terminal/progress.ts';

export interface NukeOptions {
  yesReally?: boolean;
  hard?: boolean;
}

/** `agentos nuke`: stops everything; with `--hard` also removes the data. Proves that nothing is left (OPS-01). */
export async function nuke(options: NukeOptions, output: Output): Promise<ExitCode> {
  const context = nodeContext();
  const { state } = context;
  const hard = options.hard ?? false;
  if (!options.yesReally) throw refuse(state, hard);
  const progress = new Progress(output);
  const body: ReportBody = {
    action: 'nuke',
    ok: false,
    startedAt: new Date(),
    phases: progress.phases,
    checks: [],
    remediation: [],
    notes: [],
  };
  const ports = portsOf(context);
  output.message(`${output.paint.bold(`agentos nuke${hard ? ' --hard' : ''}`)}  ${output.paint.dim(state.root)}`);
  if (existsSync(state.root)) {
    await withCommandLock(state, 'nuke', async () => {
      await progress.phase('stop', 2, (phase) => stopAll(state, phase));
      rmSync(state.nodePidFile, { force: true });
    });
  }
  if (hard) await progress.phase('remove', 2, (phase) => remove(state, phase));
  await progress.phase('prove', 2 + ports.length, (phase) => prove(state, ports, hard, phase));
  body.ok = true;
  body.notes = whatIsLeft(context, hard);
  const report = completeReport(body);
  const files = writeReport(state, report);
  if (output.json) output.result(JSON.stringify({ ...report, report_files: files }));
  else {
    const lines = [...body.notes.map((note) => typed(note)), `Report: ${files.markdown}`].map((line) => `  ${line}`);
    output.result(['', output.paint.bold(output.paint.green('Nothing is running any more.')), ...lines, ''].join('\n'));
  }
  return exitCodes.ok;
}

function refuse(state: StateFolder, hard: boolean): CliFailure {
  const what = hard
    ? `stop this node and remove all its data in ${state.root}`
    : 'stop this node and its database (data is kept)';
  return new CliFailure(`This would ${what}. Nothing was done.`, {
    exitCode: exitCodes.usage,
    wayOut: [`agentos nuke ${hard ? '--hard ' : ''}--yes-really`],
  });
}

function portsOf({ state, configuration }: NodeContext): number[] {
  const base = lastNode(state)?.port_base ?? configuration.portBase;
  const postgres = embeddedPostgresStatus(state.postgresData);
  return [base, base + 1, base + 2, ...(postgres.running ? [postgres.port] : [])];
}

async function stopAll(state: StateFolder, phase: Phase): Promise<void> {
  phase.doing('letting running work finish');
  phase.reached(`node process ${await stopNode(state)}`);
  const ran = embeddedPostgresStatus(state.postgresData).running;
  await stopEmbeddedPostgres(state.postgresData);
  phase.reached(`embedded PostgreSQL ${ran ? 'stopped' : 'not running'}`);
}

/** Removes what a node writes, name by name: the folder may be one that holds other things as well. Reports stay. */
function remove(state: StateFolder, phase: Phase): Promise<void> {
  const databaseFolder = dirname(state.postgresData);
  const ours = /^postgres($|\.password$|-programs-|\.new-)/;
  for (const name of existsSync(databaseFolder) ? readdirSync(databaseFolder) : []) {
    if (ours.test(name)) rmSync(join(databaseFolder, name), { recursive: true, force: true });
  }
  removeWhenEmpty(databaseFolder);
  phase.reached('database removed');
  for (const part of [
    state.run,
    state.logs,
    state.tokens,
    state.modelsFile,
    state.seedsFile,
    state.secretsKey,
    state.envFile,
  ]) {
    rmSync(part, { recursive: true, force: true });
  }
  removeWhenEmpty(state.root);
  phase.reached('tokens, logs, models, seeds and settings removed');
  return Promise.resolve();
}

function removeWhenEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

async function prove(state: StateFolder, ports: number[], hard: boolean, phase: Phase): Promise<void> {
  if (runningNode(state)) throw left('The node process is still running.');
  phase.reached('no node process');
  if (embeddedPostgresStatus(state.postgresData).running) throw left('PostgreSQL is still running.');
  if (hard && existsSync(state.postgresData)) throw left(`The data is still there: ${state.postgresData}`);
  phase.reached(hard ? 'no database, no data' : 'no database process');
  for (const port of ports) {
    if ((await portState(port)) === 'listening') throw left(`Something still listens on port ${port}.`);
    phase.reached(`nobody listens on port ${port}`);
  }
}

function left(what: string): CliFailure {
  return new CliFailure(what, { wayOut: ['agentos nuke --yes-really   (once more)', 'agentos status'] });
}

function whatIsLeft({ state, configuration }: NodeContext, hard: boolean): string[] {
  if (!hard && !existsSync(state.root)) return ['There was nothing here: no node has been started in this folder.'];
  if (!hard)
    return [
      `Data is kept in ${state.root}.`,
      '`agentos up` brings it back, `agentos nuke --hard --yes-really` removes it.',
    ];
  if (usesEmbeddedDatabase(configuration)) return ['All data of this node was removed.'];
  return [
    'Tokens, logs and settings of this node were removed.',
    'The external database was not touched: drop it there if you want it gone.',
  ];
}
