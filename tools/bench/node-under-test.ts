import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../../deploy/postgres/embedded.ts';

const root = join(import.meta.dirname, '../..');
const tenantId = 'tnt_bench';
export const agentId = 'agt_bench';
const startPollMs = 100;

/** A whole node with a database of its own, quotas out of the way, in production settings but for the mode. */
export interface NodeUnderTest {
  pid: number;
  databaseUrl: string;
  orchestratorUrl: string;
  modelPolicyUrl: string;
  token: string;
  stop(): Promise<void>;
}

export async function startNode(portBase: number): Promise<NodeUnderTest> {
  const home = await mkdtemp(join(tmpdir(), 'agentos-bench-'));
  await chmod(home, 0o711); // as root, PostgreSQL runs as another user, who must be able to enter
  const postgres = await startEmbeddedPostgres({
    dataDir: join(home, 'postgres'),
    port: portBase + 9,
    logFile: join(home, 'postgres.log'),
  });
  await writeFile(join(home, 'seeds.json'), JSON.stringify(seeds));
  await writeFile(join(home, 'models.json'), JSON.stringify(models));
  const environment = {
    ...process.env,
    AGENTOS_MODE: 'dev',
    AGENTOS_DATABASE_URL: postgres.url,
    AGENTOS_PORT_BASE: String(portBase),
    AGENTOS_MODELS_FILE: join(home, 'models.json'),
    AGENTOS_WORKER_SLOTS: '512',
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
  return {
    pid: node.pid!,
    databaseUrl: postgres.url,
    orchestratorUrl: `http://127.0.0.1:${portBase}`,
    modelPolicyUrl: `http://127.0.0.1:${portBase + 1}`,
    token: (await readFile(join(home, 'bench.token'), 'utf8')).trim(),
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

const unlimited = 1_000_000;
const seeds = {
  tenants: [
    {
      tenant_id: tenantId,
      name: 'Bench',
      plan_tier: 'demo',
      quotas: {
        runs: { max_concurrent_runs: unlimited, max_queued_runs: unlimited, run_create_qps: 100_000, run_create_burst: unlimited },
        tools: { tool_calls_per_minute: 10_000_000 },
        models: {
          token_budget: { window: 'day', max_tokens: 1_000_000_000_000, max_cost_usd: 1_000_000 },
          max_tokens_per_request: 100_000,
          max_requests_per_minute: 10_000_000,
        },
      },
    },
  ],
  principals: [
    {
      tenant_id: tenantId,
      principal_id: 'svc_bench',
      principal_type: 'service',
      roles: ['tenant_admin'],
      token_file: 'bench.token',
    },
  ],
  agents: [
    {
      tenant_id: tenantId,
      agent_id: agentId,
      name: 'Bench',
      config: { instructions: 'You repeat what you are told.', model_ref: 'simulated/chat', tools: ['tool.echo'] },
    },
  ],
};
const models = {
  backends: [{ backend_id: 'simulated', provider: 'simulated' }],
  models: [
    {
      model_id: 'simulated/chat',
      backend_id: 'simulated',
      capabilities: ['chat'],
      tier: 'fast',
      context_window_tokens: 100_000,
      max_output_tokens: 4_096,
    },
  ],
  aliases: {},
};
