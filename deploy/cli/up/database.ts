import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { embeddedPostgresStatus, startEmbeddedPostgres } from '../../postgres/embedded.ts';
import { freePort, portState } from '../../postgres/port.ts';
import { makeFolders } from '../../postgres/make-folders.ts';
import { ensureDatabase, lookAtDatabase, placeOf } from '../checks/database-check.ts';
import type { Configuration } from '../configuration.ts';
import { databaseUrlFile, type NodeContext, usesEmbeddedDatabase } from '../node-context.ts';
import { knownFailure } from '../known-failure.ts';
import { lastLines, logSize, rotateLog } from '../process/log-file.ts';
import type { StateFolder } from '../state-folder.ts';
import { relevantLines } from '../terminal/log-line.ts';

/** Its own database rather than `postgres`, so that a dump or a role can name it. */
const databaseName = 'agentos';

export interface RunningDatabase {
  version: string;
  /** For people: host, port and name, never the password. */
  place: string;
  wasRunning: boolean;
}

/** Brings the database up, or finds it up, and leaves its URL in the file that the node process reads. */
export async function bringDatabase({ state, configuration }: NodeContext): Promise<RunningDatabase> {
  const embedded = usesEmbeddedDatabase(configuration);
  const wasRunning = !embedded || embeddedPostgresStatus(state.postgresData).running;
  const url = embedded ? await startOwn(state, configuration) : externalDatabaseUrl(configuration);
  const { version } = await lookAtDatabase(url, embedded);
  makeFolders(state.run);
  writeFileSync(databaseUrlFile(state), `${url}\n`, { mode: 0o600 });
  return { version, place: placeOf(url), wasRunning };
}

/** The URL of a database that somebody else keeps. A secret. */
export function externalDatabaseUrl(configuration: Configuration): string {
  return configuration.databaseUrlFile
    ? readFileSync(configuration.databaseUrlFile, 'utf8').trim()
    : (configuration.databaseUrl ?? '');
}

async function startOwn(state: StateFolder, configuration: Configuration): Promise<string> {
  const running = embeddedPostgresStatus(state.postgresData).running;
  if (!running) rotateLog(state.postgresLog);
  const logStart = logSize(state.postgresLog);
  try {
    const server = await startEmbeddedPostgres({
      dataDir: state.postgresData,
      port: running ? configuration.postgresPort : await choosePort(state, configuration),
      logFile: state.postgresLog,
    });
    writeFileSync(portFile(state), String(server.port));
    return await ensureDatabase(server.url, databaseName);
  } catch (cause) {
    const lines = relevantLines(lastLines(state.postgresLog, 200, logStart), 6);
    throw knownFailure(cause, { file: state.postgresLog, lines });
  }
}

/**
 * The port of last time, else the configured one. Nobody but this node speaks to it, so when it is taken and nobody
 * asked for this very port, any free one serves.
 */
async function choosePort(state: StateFolder, configuration: Configuration): Promise<number> {
  const asked = configuration.values.AGENTOS_POSTGRES_PORT;
  if (asked.value !== '') return Number(asked.value);
  const last = lastPort(state);
  for (const port of [last, configuration.postgresPort]) if (port && (await portState(port)) === 'free') return port;
  return freePort();
}

function lastPort(state: StateFolder): number | undefined {
  try {
    return Number(readFileSync(portFile(state), 'utf8')) || undefined;
  } catch {
    return undefined; // the first start
  }
}

function portFile(state: StateFolder): string {
  makeFolders(state.run);
  return join(state.run, 'postgres-port');
}
