import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stopEmbeddedPostgres } from '../postgres/embedded.ts';
import { isAlive } from '../postgres/postmaster-file.ts';
import { CommandLine, end } from './command-line.ts';

const base = 52210;
const line = new CommandLine(base + 3);
const { folder, home } = line;
const start = (args: string[], env?: NodeJS.ProcessEnv) => line.start(args, env);
const agentos = (...args: string[]) => end(start(args));
const agentosWith = (env: NodeJS.ProcessEnv, ...args: string[]) => end(start(args, env));

afterAll(() => line.remove());

const statusOf = () => line.status();

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
    line.edit('models.json', (models) => {
      models['backends']!.push({ backend_id: 'slow', provider: 'simulated', word_delay_ms: 20_000 });
      models['models']!.push({ model_id: 'slow/chat', backend_id: 'slow', capabilities: ['chat'] });
    });
    line.edit('seeds.json', (seeds) => {
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
    expect(await line.readRun(runId)).toMatchObject({ run: { run_id: runId, status: 'completed' } });
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
    line.edit('models.json', (models) => {
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
    line.edit('models.json', (models) => {
      models['backends'] = models['backends']!.slice(0, 1);
      models['models'] = models['models']!.slice(0, 2);
    });
    expect((await agentos('up')).code).toBe(0);
    expect(await line.readRun(runId)).toMatchObject({ run: { status: 'completed' } });
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
