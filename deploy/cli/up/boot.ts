import { copyFileSync, existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isLive, lookAtService } from '../checks/service-check.ts';
import { CliFailure } from '../cli-failure.ts';
import { serviceNames, type ServiceUrls, serviceUrls } from '../client/node-client.ts';
import { exitCodes } from '../exit-codes.ts';
import { databaseUrlFile, type NodeContext } from '../node-context.ts';
import { processIdentity } from '../process/identity.ts';
import { lastLines } from '../process/log-file.ts';
import {
  configHash,
  nodeVariables,
  runningNode,
  type StartedNode,
  startNode,
  stopNode,
} from '../process/node-process.ts';
import { demoModelsFile } from '../project.ts';
import { relevantLines } from '../terminal/log-line.ts';
import type { Phase } from '../terminal/progress.ts';
import { bringDatabase, type RunningDatabase } from './database.ts';
import { secretsKeyFile } from './secrets-key.ts';

export const bootMilestones = 5;

export interface Booted {
  database: RunningDatabase;
  /** What happened to the node process: a healthy one with the same settings is left alone. */
  node: 'started' | 'kept' | 'restarted';
  pid: number;
}

/** Migrations of a large database may take long; a demo node is there in about a second. */
const bootTimeoutMs = 120_000;

/** Brings up database and node process; what already runs as it should is left alone (CLI-01). */
export async function boot(context: NodeContext, phase: Phase): Promise<Booted> {
  const { state, configuration } = context;
  phase.doing('starting the database');
  const database = await bringDatabase(context);
  phase.reached(`PostgreSQL ${database.version} ${database.wasRunning ? 'is running' : 'started'}, ${database.place}`);
  const modelsFile = configuration.modelsFile ?? state.modelsFile;
  if (!configuration.modelsFile && !existsSync(modelsFile)) copyFileSync(demoModelsFile, modelsFile);
  const variables = nodeVariables(configuration, {
    databaseUrl: databaseUrlFile(state),
    models: modelsFile,
    secretsKey: secretsKeyFile(context),
  });
  const urls = serviceUrls(configuration.portBase, configuration.host);
  const running = runningNode(state);
  if (running && running.config_hash === configHash(variables) && (await answers(urls))) {
    phase.reached(`node process is running (pid ${running.pid})`);
    await untilLive(context, urls, { pid: running.pid, logStart: 0, exit: undefined }, phase);
    return { database, node: 'kept', pid: running.pid };
  }
  if (running) {
    phase.doing('restarting the node process: its settings changed or it does not answer');
    await stopNode(state);
  }
  phase.doing('starting the node process');
  const started = await startNode(state, configuration, variables);
  phase.reached(`node process ${running ? 'restarted' : 'started'} (pid ${started.pid})`);
  await untilLive(context, urls, started, phase);
  return { database, node: running ? 'restarted' : 'started', pid: started.pid };
}

async function answers(urls: ServiceUrls): Promise<boolean> {
  const views = await Promise.all(serviceNames.map((name) => lookAtService(name, urls[name])));
  return views.every((view) => view.status !== 'down');
}

async function untilLive(context: NodeContext, urls: ServiceUrls, started: StartedNode, phase: Phase): Promise<void> {
  const deadline = Date.now() + bootTimeoutMs;
  for (const name of serviceNames) {
    phase.doing(`waiting for ${name}`);
    while (!(await isLive(urls[name]))) {
      if (started.exit || !processIdentity(started.pid)) throw endedEarly(context, started);
      if (Date.now() > deadline) throw tooSlow(context, started, name);
      await sleep(40);
    }
    phase.reached(`${name} answers at ${urls[name]}`);
  }
}

function endedEarly({ state }: NodeContext, started: StartedNode): CliFailure {
  const code = started.exit?.code;
  return new CliFailure(`The node process ended while it was starting${code == null ? '' : ` (exit code ${code})`}.`, {
    ...(code === exitCodes.configInvalid ? { exitCode: exitCodes.configInvalid } : {}),
    log: logOf(state.nodeLog, started.logStart),
    wayOut: [
      `Correct what the log names (settings are in ${state.envFile}), then:  agentos up`,
      'agentos logs node --lines 50',
    ],
  });
}

function tooSlow({ state }: NodeContext, started: StartedNode, name: string): CliFailure {
  return new CliFailure(`The ${name} service did not answer within ${bootTimeoutMs / 1000} s.`, {
    exitCode: exitCodes.timeout,
    log: logOf(state.nodeLog, started.logStart),
    wayOut: ['agentos logs node --follow', 'agentos up   (tries again)'],
  });
}

function logOf(file: string, start: number): { file: string; lines: string[] } {
  return { file, lines: relevantLines(lastLines(file, 200, start), 8) };
}
