import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stopEmbeddedPostgres } from '../postgres/embedded.ts';
import { isAlive } from '../postgres/postmaster-file.ts';

const launcher = join(dirname(fileURLToPath(import.meta.url)), 'agentos.mjs');
const folder = mkdtempSync(join(tmpdir(), 'agentos-e2e-'));
const home = join(folder, 'home');
const base = 52210;

interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

beforeAll(() => {
  chmodSync(folder, 0o755); // as root, the database runs as another user, who must be able to enter
  mkdirSync(home, { mode: 0o755 });
});
afterAll(async () => {
  await agentos('nuke', '--hard', '--yes-really');
  rmSync(folder, { recursive: true, force: true });
});

function start(args: string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const clean = Object.entries(process.env).filter(([key]) => !/^(AGENTOS_|npm_|VITEST|FORCE_COLOR)/.test(key));
  return spawn(process.execPath, [launcher, ...args], {
    cwd: folder,
    env: { ...Object.fromEntries(clean), AGENTOS_HOME: home, AGENTOS_POSTGRES_PORT: String(base + 3), ...env },
  });
}

async function end(child: ChildProcess): Promise<Outcome> {
  const outcome: Outcome = { code: null, stdout: '', stderr: '' };
  child.stdout!.on('data', (chunk: Buffer) => (outcome.stdout += chunk.toString()));
  child.stderr!.on('data', (chunk: Buffer) => (outcome.stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { ...outcome, code };
}

const agentos = (...args: string[]) => end(start(args));
const agentosWith = (env: NodeJS.ProcessEnv, ...args: string[]) => end(start(args, env));

interface StatusDocument {
  status: string;
  urls: Record<string, string>;
  node: { pid: number };
  database: { pid: number };
  tokens: { principal_id: string; file: string; present: boolean }[];
  agents: { count: number };
  problems: { problem: string }[];
}

async function statusOf(): Promise<StatusDocument> {
  return JSON.parse((await agentos('status', '--json')).stdout) as StatusDocument;
}

function edit(file: string, change: (document: Record<string, unknown[]>) => void): void {
  const path = join(home, file);
  const document = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown[]>;
  change(document);
  writeFileSync(path, JSON.stringify(document));
}

let runId = '';

describe('a node from nothing', () => {
  it('CLI-03, CLI-07: up works with no edits; --json puts one document on stdout and nothing else there', async () => {
    const { code, stdout, stderr } = await agentos('up', '--port-base', String(base), '--json');
    expect(stderr).toContain('[preflight 1/');
    expect(code).toBe(0);
    const document = JSON.parse(stdout) as Record<string, unknown>;
    expect(document).toMatchObject({
      ok: true,
      action: 'up',
      node: 'started',
      endpoints: { orchestrator: `http://127.0.0.1:${base}` },
      seeded: {
        default_tenant_id: 'tnt_demo',
        platform_admin_principal_id: 'usr_platform_admin',
        tenant_admin_principal_id: 'usr_tnt_demo_admin',
        sample_agent_ids: ['agt_sample_echo_v1'],
        sample_tool_ids: ['tool.echo'],
      },
    });
    expect((document['checks'] as { status: string }[]).every((check) => check.status === 'ok')).toBe(true);
    expect((document['phases'] as { name: string }[]).map((phase) => phase.name)).toEqual([
      'preflight',
      'boot',
      'seed',
      'wire',
      'validate',
      'report',
    ]);
  });

  it('tokens are files that only their owner can read, and no output or report shows one', async () => {
    const { tokens } = await statusOf();
    expect(tokens.map((token) => token.principal_id)).toEqual([
      'usr_tnt_demo_admin',
      'usr_platform_admin',
      'usr_isolation_probe',
    ]);
    const secrets = tokens.map((token) => readFileSync(token.file, 'utf8').trim());
    for (const { file } of tokens) expect(statSync(file).mode & 0o777).toBe(0o600);
    secrets.push(readFileSync(join(home, 'postgres.password'), 'utf8').trim());
    const shown = [(await agentos('status')).stdout, readFileSync(join(home, 'logs', 'node.log'), 'utf8')];
    for (const name of readdirSync(join(home, 'reports')))
      shown.push(readFileSync(join(home, 'reports', name), 'utf8'));
    for (const secret of secrets) for (const text of shown) expect(text).not.toContain(secret);
  });

  it('status: everything healthy, exit code 0, no escape codes in a pipe', async () => {
    const { code, stdout } = await agentos('status');
    expect(code).toBe(0);
    expect(stdout).toContain('AgentOS is healthy');
    for (const name of ['orchestrator', 'model-policy', 'federation', 'database']) expect(stdout).toContain(name);
    expect(stdout).not.toContain('\u001b');
  });

  it('CLI-08: validate passes on a clean deploy and writes a report', async () => {
    const { code, stdout, stderr } = await agentos('validate');
    expect(stderr).toMatch(/✔ smoke run/);
    expect(stderr).toMatch(/✔ tenant isolation/);
    expect(stdout).toContain('This node is sound');
    expect(code).toBe(0);
    expect(readdirSync(join(home, 'reports')).some((name) => /^validate-\d{8}-\d{6}\.md$/.test(name))).toBe(true);
  });

  it('CLI-10: run streams the timeline with a model call and a tool call to the final answer', async () => {
    const { code, stdout } = await agentos('run', 'agt_sample_echo_v1', 'hello there');
    expect(code).toBe(0);
    runId = /run_\w+/.exec(stdout)![0];
    expect(stdout).toMatch(/ 1 +0 ms {2}run created/);
    expect(stdout).toMatch(/model answered +simulated\/chat via simulated · \d+ \+ \d+ tokens/);
    expect(stdout).toMatch(/tool answered +tool\.echo · \{"text":"hello there"\}/);
    expect(stdout).toMatch(/\d+ +\d+ m?s {2}run completed/);
    expect(stdout).toMatch(/completed in .* 2 model calls .* 1 tool call/);
  });

  it('run --json prints one envelope per line, in order; --quiet only the answer', async () => {
    const events = (await agentos('run', 'agt_sample_echo_v1', 'x', '--json')).stdout.trim().split('\n');
    const sequences = events.map((line) => (JSON.parse(line) as { sequence: number }).sequence);
    expect(sequences).toEqual(sequences.map((_, i) => i + 1));
    expect((await agentos('run', 'agt_sample_echo_v1', 'quietly', '--quiet')).stdout).toBe(
      'The tool answered: {"text":"quietly"}\n',
    );
  });

  it('logs: one service, the last lines, as a person reads them', async () => {
    const { code, stdout } = await agentos('logs', 'orchestrator', '--lines', '3');
    expect(code).toBe(0);
    expect(stdout.trim().split('\n').length).toBe(3);
    expect(stdout).toMatch(/^\d\d:\d\d:\d\d\.\d{3} info/);
    expect((await agentos('logs', 'postgres')).stdout).toContain('ready to accept connections');
  });
});

describe('a node that is up', () => {
  it('CLI-01: up again changes nothing', async () => {
    const before = await statusOf();
    const { code, stdout } = await agentos('up');
    expect(code).toBe(0);
    expect(stdout).toContain('was already running');
    const after = await statusOf();
    expect([after.node.pid, after.database.pid]).toEqual([before.node.pid, before.database.pid]);
  });

  it('changed models and seeds are applied by up', async () => {
    edit('models.json', (models) => {
      models['backends']!.push({ backend_id: 'slow', provider: 'simulated', word_delay_ms: 20_000 });
      models['models']!.push({ model_id: 'slow/chat', backend_id: 'slow', capabilities: ['chat'] });
    });
    edit('seeds.json', (seeds) => {
      const config = { instructions: 'Speak slowly.', model_ref: 'slow/chat', tools: [] };
      seeds['agents']!.push({ tenant_id: 'tnt_demo', agent_id: 'agt_slow_v1', name: 'Slow', config });
    });
    const { code, stdout } = await agentos('up', '--no-validate');
    expect(code).toBe(0);
    expect(stdout).toContain('restarted with new settings');
    expect((await statusOf()).agents.count).toBe(2);
  });

  it('Ctrl-C cancels the run: exit code 130, the last event is its cancel', async () => {
    const child = start(['run', 'agt_slow_v1', 'one two three four five six seven eight nine ten']);
    const ended = end(child);
    await new Promise<void>((resolve) => {
      child.stdout!.on('data', (chunk: Buffer) => chunk.includes('model asked') && resolve());
    });
    child.kill('SIGINT');
    const { code, stdout } = await ended;
    expect(stdout).toContain('run canceled');
    expect(code).toBe(130);
  });

  it('--timeout cancels the run: exit code 124', async () => {
    const { code, stdout } = await agentos(
      'run',
      'agt_slow_v1',
      'one two three four five six seven eight',
      '--timeout',
      '1',
    );
    expect(stdout).toContain('run canceled');
    expect(code).toBe(124);
  });

  it('errors have their exit codes: missing agent 1, wrong token 5', async () => {
    const missing = await agentos('run', 'agt_nobody_v1', 'x');
    expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining('404 not_found')]);
    writeFileSync(join(folder, 'wrong'), 'aos_00000000_0000000000000000000000000000000000000000000');
    expect((await agentos('run', 'agt_sample_echo_v1', 'x', '--token-file', join(folder, 'wrong'))).code).toBe(5);
  });

  it('OPS-02: redeploy takes a new process and keeps the data', async () => {
    const before = await statusOf();
    const { code, stdout } = await agentos('redeploy');
    expect(code).toBe(0);
    expect(stdout).toContain('2 agents visible before, 2 after');
    const after = await statusOf();
    expect(after.node.pid).not.toBe(before.node.pid);
    expect(await readRun(runId)).toMatchObject({ run: { run_id: runId, status: 'completed' } });
  });
});

describe('a node that is not well', () => {
  it('node process killed: status says so with exit code 3, run answers 4, up heals it', async () => {
    process.kill((await statusOf()).node.pid, 'SIGKILL');
    const { code, stdout } = await agentos('status');
    expect(stdout).toContain('The node process is not running.');
    expect(code).toBe(3);
    expect((await agentosWith({}, 'run', 'agt_sample_echo_v1', 'x')).code).toBe(4);
    expect((await agentos('up', '--no-validate')).code).toBe(0);
    expect((await statusOf()).status).toBe('healthy');
  });

  it('CLI-08: Postgres stopped: validate fails and names the database; up heals it', async () => {
    await stopEmbeddedPostgres(join(home, 'postgres'));
    const failed = await agentos('validate');
    expect(failed.code).toBe(1);
    expect(failed.stdout).toContain(`The database (PostgreSQL at 127.0.0.1:${base + 3}/agentos) does not answer`);
    expect(failed.stderr).toMatch(/– smoke run +skipped {2}needs: database/);
    const seen = await statusOf();
    expect([seen.status, seen.problems.map(({ problem }) => problem)]).toEqual([
      'degraded',
      [expect.stringContaining('database')],
    ]);
    expect((await agentos('up')).code).toBe(0);
  });

  it('CLI-08: a model backend that is down is named by validate', async () => {
    const backend = createServer((_request, response) => response.end('{"data":[]}')).listen(0, '127.0.0.1');
    await once(backend, 'listening');
    const { port } = backend.address() as { port: number };
    edit('models.json', (models) => {
      models['backends']!.push({ backend_id: 'vllm', provider: 'openai', base_url: `http://127.0.0.1:${port}/v1` });
      models['models']!.push({
        model_id: 'vllm/chat',
        backend_id: 'vllm',
        upstream_model: 'x',
        capabilities: ['chat'],
      });
    });
    expect((await agentos('up')).code).toBe(0);
    backend.close();
    backend.closeAllConnections();
    const failed = await agentos('validate');
    expect(failed.code).toBe(1);
    expect(failed.stdout).toContain('The model backend vllm is down');
    expect(failed.stderr).toMatch(/✔ smoke run/);
  });

  it('settings that the node refuses: exit code 78, before anything is touched', async () => {
    const before = await statusOf();
    const { code, stderr } = await agentosWith({ AGENTOS_LEASE_SECONDS: '1' }, 'up');
    expect(code).toBe(78);
    expect(stderr).toContain('AGENTOS_LEASE_SECONDS');
    expect((await statusOf()).node.pid).toBe(before.node.pid);
  });

  it('CLI-09: a taken port is named, with its owner and the way out', async () => {
    const other = join(folder, 'other');
    const { code, stderr } = await agentosWith({ AGENTOS_HOME: other }, 'up', '--port-base', String(base - 1));
    expect(code).toBe(1);
    expect(stderr).toContain(`Port ${base}, which the model-policy service needs, is taken`);
    if (process.platform === 'linux') expect(stderr).toContain(`pid ${(await statusOf()).node.pid}`);
    expect(stderr).toContain('--port-base');
  });

  it('a home that cannot be written to is named, with the way out', async () => {
    writeFileSync(join(folder, 'a-file'), '');
    const { code, stderr } = await agentosWith({ AGENTOS_HOME: join(folder, 'a-file', 'home') }, 'up');
    expect(code).toBe(1);
    expect(stderr).toContain(`The state folder ${join(folder, 'a-file', 'home')} cannot be written to`);
    expect(stderr).toContain('AGENTOS_HOME=');
  });
});

describe('a database of your own', () => {
  const own = () => join(folder, 'own-database');
  const withOwnHome = (...args: string[]) => agentosWith({ AGENTOS_HOME: join(folder, 'own-home') }, ...args);

  it('that refuses the password is named without showing it; nothing was started', async () => {
    writeFileSync(own(), `postgres://postgres:not-the-one@127.0.0.1:${base + 3}/postgres`);
    const { code, stderr } = await withOwnHome('up', '--port-base', String(base + 20), '--database-url-file', own());
    expect(code).toBe(1);
    expect(stderr).toContain(
      `The database (PostgreSQL at 127.0.0.1:${base + 3}/postgres) does not answer: password authentication`,
    );
    expect(stderr).not.toContain('not-the-one');
  });

  it('serves a second node, and nuke --hard leaves it alone', async () => {
    writeFileSync(own(), readFileSync(join(home, 'run', 'database-url'), 'utf8').replace(/\/agentos\s*$/, '/postgres'));
    const up = await withOwnHome('up', '--port-base', String(base + 20), '--database-url-file', own());
    expect([up.code, up.stdout]).toEqual([0, expect.stringContaining(`127.0.0.1:${base + 3}/postgres`)]);
    const nuke = await withOwnHome('nuke', '--hard', '--yes-really');
    expect([nuke.code, nuke.stdout]).toEqual([0, expect.stringContaining('The external database was not touched')]);
    expect((await statusOf()).database.pid).toBeGreaterThan(0);
  });
});

describe('the command line', () => {
  it('typos get a suggestion and exit code 2', async () => {
    const typo = await agentos('statsu');
    expect([typo.code, typo.stderr]).toEqual([2, expect.stringContaining('Did you mean status?')]);
    expect((await agentos('up', '--port-bas', '1')).stderr).toContain('Did you mean --port-base?');
    expect((await agentos('up', '--mode', 'production')).code).toBe(2);
    expect((await agentos('up', '--profile', 'federated')).stderr).toContain('not available yet');
  });

  it('help teaches with an example first, and documents the exit codes', async () => {
    for (const args of [['--help'], ['help', 'run'], ['up', '--help'], []]) {
      const { code, stdout } = await agentos(...args);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^Example:\n {2}\S*agentos /);
    }
    const { stdout } = await agentos('help', 'exit-codes');
    for (const code of [0, 1, 2, 3, 4, 5, 78, 124, 130]) expect(stdout).toMatch(new RegExp(`^ +${code} {2}\\S`, 'm'));
  });

  it('test-alert is not there until it works', async () => {
    expect((await agentos('test-alert')).code).toBe(2);
  });
});

describe('nuke (OPS-01)', () => {
  it('does nothing without --yes-really', async () => {
    for (const args of [['nuke'], ['nuke', '--hard']]) {
      const { code, stderr } = await agentos(...args);
      expect([code, stderr]).toEqual([2, expect.stringContaining('Nothing was done')]);
    }
    expect((await statusOf()).problems.filter(({ problem }) => problem.includes('not running'))).toEqual([]);
  });

  it('stops everything and keeps the data; up brings it back', async () => {
    const { node, database } = await statusOf();
    expect((await agentos('nuke', '--yes-really')).code).toBe(0);
    expect([isAlive(node.pid), isAlive(database.pid)]).toEqual([false, false]);
    edit('models.json', (models) => {
      models['backends'] = models['backends']!.slice(0, 1);
      models['models'] = models['models']!.slice(0, 2);
    });
    expect((await agentos('up')).code).toBe(0);
    expect(await readRun(runId)).toMatchObject({ run: { status: 'completed' } });
  });

  it('--hard removes the data and leaves only reports', async () => {
    const { code, stdout } = await agentos('nuke', '--hard', '--yes-really');
    expect(code).toBe(0);
    expect(stdout).toContain('Nothing is running any more.');
    expect(readdirSync(home)).toEqual(['reports']);
    expect(existsSync(join(home, '.agentos.env'))).toBe(false);
    expect((await agentos('status')).code).toBe(3);
  });
});

async function readRun(id: string): Promise<unknown> {
  const token = readFileSync(join(home, 'tokens', 'usr_tnt_demo_admin.token'), 'utf8').trim();
  const response = await fetch(`http://127.0.0.1:${base}/v1/runs/${id}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return response.json();
}
