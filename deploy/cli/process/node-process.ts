import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeFolders } from '../../postgres/make-folders.ts';
import { isAlive } from '../../postgres/postmaster-file.ts';
import type { Configuration } from '../configuration.ts';
import { nodeEntry, productVersion, projectRoot } from '../project.ts';
import type { StateFolder } from '../state-folder.ts';
import { logSize, rotateLog } from './log-file.ts';
import { livingProcess, readPidFile, removePidFile, writePidFile } from './pid-file.ts';

/** What is remembered of a started node process, for the commands that come after. */
export interface NodeRecord {
  version: string;
  mode: string;
  profile: string;
  host: string;
  port_base: number;
  /** Of everything the process was started with; a different one asks for a restart. */
  config_hash: string;
  drain_seconds: number;
}

export interface StartedNode {
  pid: number;
  /** Size of the log before this start: what follows belongs to it. */
  logStart: number;
  /** Set when the process has ended while we looked on. */
  exit: { code: number | null } | undefined;
}

export function runningNode(state: StateFolder) {
  return livingProcess<NodeRecord>(state.nodePidFile);
}

/** What was started last, running or not. */
export function lastNode(state: StateFolder) {
  return readPidFile<NodeRecord>(state.nodePidFile);
}

/** The variables of the node process. Secrets go by file: variables can be read in process lists. */
export function nodeVariables(
  configuration: Configuration,
  files: { databaseUrl: string; models: string; secretsKey?: string | undefined },
) {
  return {
    ...configuration.nodeEnvironment,
    AGENTOS_MODE: configuration.mode,
    AGENTOS_SERVICES: 'orchestrator,model-policy,federation',
    AGENTOS_PORT_BASE: String(configuration.portBase),
    AGENTOS_DATABASE_URL_FILE: files.databaseUrl,
    AGENTOS_MODELS_FILE: files.models,
    ...(files.secretsKey !== undefined && { AGENTOS_SECRETS_KEY_FILE: files.secretsKey }),
  };
}

export function configHash(variables: Record<string, string>): string {
  const hash = createHash('sha256').update(productVersion());
  for (const [key, value] of Object.entries(variables).sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`\0${key}=${value}`);
    if (key.endsWith('_FILE') && existsSync(value)) hash.update(readFileSync(value));
  }
  return hash.digest('hex').slice(0, 16);
}

/** The caller's variables without AGENTOS_* ones, which come from the configuration alone, and those of `npm run`. */
export function childEnvironment(variables: Record<string, string>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([key]) => !key.startsWith('AGENTOS_') && !key.startsWith('npm_'),
  );
  return { ...Object.fromEntries(inherited), ...variables };
}

/** Starts the process detached, its output appended to the log; it may still refuse to come up. */
export async function startNode(
  state: StateFolder,
  configuration: Configuration,
  variables: Record<string, string>,
): Promise<StartedNode> {
  makeFolders(state.logs);
  rotateLog(state.nodeLog);
  const logStart = logSize(state.nodeLog);
  const log = openSync(state.nodeLog, 'a', 0o640);
  try {
    const child = spawn(process.execPath, [nodeEntry], {
      cwd: projectRoot,
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log, log],
      env: childEnvironment(variables),
    });
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    child.unref();
    const started: StartedNode = { pid: child.pid!, logStart, exit: undefined };
    child.once('exit', (code) => (started.exit = { code }));
    const record: NodeRecord = {
      version: productVersion(),
      mode: configuration.mode,
      profile: configuration.profile,
      host: configuration.host,
      port_base: configuration.portBase,
      config_hash: configHash(variables),
      drain_seconds: configuration.drainSeconds,
    };
    writePidFile(state.nodePidFile, child.pid!, record);
    return started;
  } finally {
    closeSync(log);
  }
}

/** How it ended: by itself after SIGTERM, or killed because it outstayed its drain time. */
export type StopOutcome = 'not running' | 'stopped' | 'killed';

/** Some seconds beyond the drain for what comes after it: closing streams, flushing, leaving the database. */
const afterDrainMs = 8_000;

/** Asks the process to finish and leave; kills it when it does not. A recycled pid is never touched. */
export async function stopNode(state: StateFolder): Promise<StopOutcome> {
  const record = runningNode(state);
  if (!record) {
    removePidFile(state.nodePidFile);
    return 'not running';
  }
  process.kill(record.pid, 'SIGTERM');
  const outcome = (await gone(record.pid, record.drain_seconds * 1000 + afterDrainMs)) ? 'stopped' : 'killed';
  if (outcome === 'killed' && runningNode(state)?.pid === record.pid) {
    process.kill(record.pid, 'SIGKILL');
    await gone(record.pid, 5_000);
  }
  removePidFile(state.nodePidFile);
  return outcome;
}

async function gone(pid: number, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(25);
  }
  return true;
}
