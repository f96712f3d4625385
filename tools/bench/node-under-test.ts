import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../../deploy/postgres/embedded.ts';
import { agentId, seedsOf, simulated, tenantId } from './seeds.ts';

const root = join(import.meta.dirname, '../..');
const startPollMs = 100;

/** A whole node with a database of its own, quotas out of the way, in production settings but for the mode. */
export interface NodeUnderTest {
  pid: number;
  databaseUrl: string;
  orchestratorUrl: string;
  modelPolicyUrl: string;
  /** Of the first tenant. */
  token: string;
  tokens: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export interface NodeOptions {
  tenants?: readonly string[];
  /** Agents that every tenant has, and the model each asks. */
  agents?: Readonly<Record<string, string>>;
  /** Of the models file. */
  models?: unknown;
  /** Runs executed at once. */
  slots?: number;
}

export async function startNode(portBase: number, options: NodeOptions = {}): Promise<NodeUnderTest> {
  const { tenants = [tenantId], agents = { [agentId]: 'simulated/chat' }, models = simulated, slots = 512 } = options;
  const home = await mkdtemp(join(tmpdir(), 'agentos-bench-'));
  await chmod(home, 0o711); // as root, PostgreSQL runs as another user, who must be able to enter
  const postgres = await startEmbeddedPostgres({
    dataDir: join(home, 'postgres'),
    port: portBase + 9,
    logFile: join(home, 'postgres.log'),
  });
  await writeFile(join(home, 'seeds.json'), JSON.stringify(seedsOf(tenants, agents)));
  await writeFile(join(home, 'models.json'), JSON.stringify(models));
  const environment = {
    ...process.env,
    AGENTOS_MODE: 'dev',
    AGENTOS_DATABASE_URL: postgres.url,
    AGENTOS_PORT_BASE: String(portBase),
    AGENTOS_MODELS_FILE: join(home, 'models.json'),
    AGENTOS_WORKER_SLOTS: String(slots),
    AGENTOS_LOG_LEVEL: 'warn',
  };
  const node = spawn(process.execPath, [join(root, 'handlers/server/main.ts')], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await answers(`http://127.0.0.1:${portBase}/readyz`, node);
  await finished(
    spawn(
      process.execPath,
      [join(root, 'handlers/server/bootstrap.ts'), 'seed', '--file', join(home, 'seeds.json'), '--tokens-dir', home],
      { env: environment, stdio: ['ignore', 'ignore', 'inherit'] },
    ),
  );
  const tokens: Record<string, string> = {};
  for (const tenant of tenants) tokens[tenant] = (await readFile(join(home, tenant), 'utf8')).trim();
  return {
    pid: node.pid!,
    databaseUrl: postgres.url,
    orchestratorUrl: `http://127.0.0.1:${portBase}`,
    modelPolicyUrl: `http://127.0.0.1:${portBase + 1}`,
    token: tokens[tenants[0]!]!,
    tokens,
    async stop() {
      node.kill('SIGTERM');
      await new Promise((resolve) => node.once('exit', resolve));
      await postgres.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Resolves when the process has printed a line; rejects when it ends without one. */
export function ready(process: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    createInterface({ input: process.stdout! }).on('line', () => resolve());
    process.once('exit', (code) => reject(new Error(`the process ended with ${code} before it was ready`)));
  });
}

/** Resolves when the URL answers 200. */
async function answers(url: string, process: ChildProcess): Promise<void> {
  while (process.exitCode === null) {
    const reply = await fetch(url).catch(() => undefined);
    if (reply?.ok) return;
    await delay(startPollMs);
  }
  throw new Error(`the node ended with ${process.exitCode} before it was ready`);
}

function finished(process: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    process.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the process ended with ${code}`))));
  });
}
