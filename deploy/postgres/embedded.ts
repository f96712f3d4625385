import { spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync } from 'node:fs';
import { dirname, resolve as absolute } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { binariesFor, type Binaries } from './binaries.ts';
import { ensureData, prepareParent } from './data-folder.ts';
import { lastingFatal, logSince } from './server-log.ts';
import { readPassword } from './password.ts';
import { freePort, portOwner, settledPortState } from './port.ts';
import { disarmStaleFile, isAlive, runningServer } from './postmaster-file.ts';
import { makeFolders } from './make-folders.ts';
import { PostgresTrouble } from './postgres-trouble.ts';
import { resetLostPassword } from './lost-password.ts';
import { runAsFor, type RunAs } from './run-as.ts';
import { cannotExecute, plainEnvironment, rootOf, runToEnd } from './run-to-end.ts';
import { serverArguments } from './settings.ts';

export { PostgresTrouble, type PostgresTroubleCode } from './postgres-trouble.ts';

export interface EmbeddedPostgresOptions {
  /** Created when missing, reused when there. The password file and, if needed, the programs lie beside it. */
  dataDir: string;
  /** 0 takes any free port; see `port` of what is returned. */
  port: number;
  /** The server's messages are appended here. */
  logFile: string;
  /** `postgresql.conf` settings on top of those for a small machine. */
  settings?: Readonly<Record<string, string>>;
}

export interface EmbeddedPostgres {
  /** Superuser's URL on 127.0.0.1, with the password: never print it. */
  url: string;
  port: number;
  pid: number;
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>;
}

export type EmbeddedPostgresStatus = { running: false } | { running: true; ready: boolean; pid: number; port: number };

/** Recovery after a crash replays at most max_wal_size; a slow disk needs about a minute for that. */
const startTimeoutMs = 120_000;
/** A fast shutdown writes one checkpoint. */
const stopTimeoutMs = 60_000;
const pollMs = 25;

/**
 * Starts the embedded PostgreSQL 18, or finds it running already (then its own port counts). The server is detached:
 * it outlives the caller. Works for root, who lends it to an unprivileged user, and for everybody else.
 * Throws `PostgresTrouble`, which names what is wrong and the way out.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = absolute(options.dataDir);
  const started = runningServer(dataDir);
  if (started) return handleOf(dataDir, await untilReady(dataDir, options.logFile, 0));
  const user = runAsFor(dataDir);
  prepareParent(dataDir, user);
  const port = options.port === 0 ? await freePort() : options.port;
  if ((await settledPortState(port)) !== 'free') {
    if (!runningServer(dataDir)) throw portTaken(port);
    return handleOf(dataDir, await untilReady(dataDir, options.logFile, 0)); // another starter was quicker
  }
  const binaries = binariesFor(dataDir, user);
  await ensureData(dataDir, user, binaries);
  if (!readPassword(dataDir)) await resetLostPassword(dataDir, user, binaries);
  return handleOf(dataDir, await launch({ ...options, port, dataDir }, user, binaries));
}

export function embeddedPostgresStatus(dataDir: string): EmbeddedPostgresStatus {
  const server = runningServer(absolute(dataDir));
  return server ? { running: true, ready: server.ready, pid: server.pid, port: server.port } : { running: false };
}

/** Stops the server of this data folder; does nothing when none runs. */
export async function stopEmbeddedPostgres(dataDirGiven: string): Promise<void> {
  const dataDir = absolute(dataDirGiven);
  const server = runningServer(dataDir);
  if (!server) return;
  if (process.platform === 'win32') {
    const user = runAsFor(dataDir);
    await runToEnd(binariesFor(dataDir, user).pgCtl, ['stop', '-D', dataDir, '-m', 'fast', '-w'], user);
    return;
  }
  process.kill(server.pid, 'SIGINT'); // PostgreSQL's signal for a fast shutdown
  const deadline = Date.now() + stopTimeoutMs;
  while (isAlive(server.pid)) {
    if (Date.now() > deadline) {
      throw new PostgresTrouble(
        'start_failed',
        `PostgreSQL (pid ${server.pid}) did not stop within ${stopTimeoutMs / 1000} s.`,
        `Look at its log; \`kill -QUIT ${server.pid}\` stops it at once, and it recovers at the next start.`,
      );
    }
    await sleep(pollMs);
  }
}

function handleOf(dataDir: string, server: { pid: number; port: number }): EmbeddedPostgres {
  const password = readPassword(dataDir);
  if (!password) {
    throw new PostgresTrouble(
      'start_failed',
      `The password file ${dataDir}.password of the running database is lost.`,
      `Stop the server (pid ${server.pid}) and start again: a new password is then set.`,
    );
  }
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${server.port}/postgres`,
    port: server.port,
    pid: server.pid,
    stop: () => stopEmbeddedPostgres(dataDir),
  };
}

function portTaken(port: number): PostgresTrouble {
  const owner = portOwner(port);
  return new PostgresTrouble(
    'port_taken',
    `Port ${port}, which the database needs, is taken${owner ? ` by ${owner}` : ''}.`,
    'Stop that program, or choose other ports with --port-base.',
  );
}

async function launch(options: EmbeddedPostgresOptions, user: RunAs, binaries: Binaries, attempt = 1) {
  const { dataDir, logFile } = options;
  disarmStaleFile(dataDir);
  makeFolders(dirname(absolute(logFile)));
  const log = openSync(logFile, 'a', 0o640);
  const logStart = fstatSync(log).size;
  try {
    await spawnDetached(options, user, binaries, log);
  } finally {
    closeSync(log);
  }
  try {
    return await untilReady(dataDir, logFile, logStart);
  } catch (cause) {
    const rival = runningServer(dataDir); // two starters at once: the other one's server is ours as well
    if (rival) return untilReady(dataDir, logFile, logStart);
    const orphansEnding = /pre-existing shared memory block/.test(logSince(logFile, logStart));
    if (!orphansEnding || attempt >= 20) throw cause;
    await sleep(250); // children of a crashed server notice its end within a second or two
    return launch(options, user, binaries, attempt + 1);
  }
}

function spawnDetached(options: EmbeddedPostgresOptions, user: RunAs, binaries: Binaries, log: number): Promise<void> {
  const settings = serverArguments(options.port, options.settings);
  // Windows: only pg_ctl can drop an administrator's rights, which the server refuses to run with.
  const [program, args] =
    process.platform === 'win32'
      ? [
          binaries.pgCtl,
          ['start', '-W', '-D', options.dataDir, '-l', options.logFile, '-o', settings.map((s) => `"${s}"`).join(' ')],
        ]
      : [binaries.postgres, ['-D', options.dataDir, ...settings]];
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...user,
      cwd: rootOf(program),
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log, log],
      env: plainEnvironment(),
    });
    child.once('error', (cause) => reject(cannotExecute(program, cause)));
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}

async function untilReady(dataDir: string, logFile: string, logStart: number) {
  const deadline = Date.now() + startTimeoutMs;
  const graceEnd = Date.now() + 3_000; // between spawn and the pid file the server is invisible to us
  for (;;) {
    const server = runningServer(dataDir);
    if (server?.ready) return server;
    const fatal = server ? undefined : lastingFatal(logFile, logStart);
    if (fatal || Date.now() > deadline || (!server && Date.now() > graceEnd)) {
      throw new PostgresTrouble(
        'start_failed',
        `PostgreSQL did not start: ${fatal ?? 'it is not ready'}.`,
        `Its log is ${logFile}; correct the cause and start again.`,
      );
    }
    await sleep(pollMs);
  }
}
