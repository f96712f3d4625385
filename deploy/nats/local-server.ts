import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** A NATS server of this machine, on loopback, that can be killed and started again where it was. */
export interface LocalNats {
  readonly url: string;
  readonly pid: number;
  /** kill -9: no goodbye. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Loses what it kept, as a server with a new disk has. Only while it is down. */
  forget(): Promise<void>;
  stop(): Promise<void>;
}

const startWithinMs = 10_000;

/** Debian puts it where only root's PATH leads. */
export function findNatsServer(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, 'nats-server')).find((path) => existsSync(path));
}

/**
 * @param folder where it keeps what it stores
 * @param settings its command line beside address and folder
 */
export async function startLocalNats(
  folder: string,
  settings: readonly string[] = ['--jetstream'],
): Promise<LocalNats> {
  const program = findNatsServer();
  if (!program) throw new Error('nats-server is not on the PATH. Debian has it: apt-get install nats-server.');
  const port = await freePort();
  let server: ChildProcess;
  const start = async () => {
    const place = ['--addr', '127.0.0.1', '--port', String(port), '--store_dir', folder];
    server = spawn(program, [...place, ...settings], { stdio: 'ignore' });
    await answers(port, server);
  };
  const end = async (signal: NodeJS.Signals) => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await gone;
  };
  await start();
  return {
    url: `nats://127.0.0.1:${port}`,
    get pid() {
      return server.pid!;
    },
    kill: () => end('SIGKILL'),
    start,
    forget: () => rm(join(folder, 'jetstream'), { recursive: true, force: true }),
    stop: () => end('SIGTERM'),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

async function answers(port: number, server: ChildProcess): Promise<void> {
  const until = Date.now() + startWithinMs;
  while (!(await connects(port))) {
    if (server.exitCode !== null) throw new Error(`nats-server ended with ${server.exitCode}.`);
    if (Date.now() > until) throw new Error(`nats-server did not answer within ${startWithinMs} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('data', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });
}
