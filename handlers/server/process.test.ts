import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../tools/test-database/index.ts';

const main = join(import.meta.dirname, 'main.ts');
let folder: string;
let database: Awaited<ReturnType<typeof createTestDatabase>>;
const started: ChildProcess[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'agentos-process-'));
  writeFileSync(join(folder, 'models.json'), JSON.stringify({ backends: [], models: [], aliases: {} }));
  database = await createTestDatabase();
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

function start(settings: Record<string, string>) {
  const env = { PATH: process.env['PATH'] ?? '', ...settings };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  const lines: { msg: string; [field: string]: any }[] = [];
  const reader = createInterface(child.stdout).on('line', (line) => lines.push(JSON.parse(line)));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number, stderr }));
  /** The first line with this message. */
  const said = async (msg: string) => {
    for (;;) {
      const line = lines.find((candidate) => candidate.msg === msg);
      if (line !== undefined) return line;
      await Promise.race([once(reader, 'line'), ended.then(() => Promise.reject(new Error(`It ended: ${stderr}`)))]);
    }
  };
  return { child, said, ended, lines };
}

/** Ports below those that systems hand out by themselves, which any connection of another test may hold. */
const settingsAt = (portBase: number) => ({
  AGENTOS_MODE: 'dev',
  AGENTOS_DEV_HEADERS: 'true',
  AGENTOS_PORT_BASE: String(portBase),
  AGENTOS_DATABASE_URL: database.url,
  AGENTOS_MODELS_FILE: join(folder, 'models.json'),
});

describe('the node’s process', () => {
  it('SEC-07: a configuration that cannot be used ends it with 78 and every problem on stderr', async () => {
    const { code, stderr } = await start({ AGENTOS_MODE: 'prod', AGENTOS_DEV_HEADERS: 'true', AGENTOS_PORT_BSAE: '1' })
      .ended;
    expect(code).toBe(78);
    for (const key of ['AGENTOS_DATABASE_URL', 'AGENTOS_MODELS_FILE', 'AGENTOS_DEV_HEADERS', 'AGENTOS_PORT_BASE']) {
      expect(stderr).toContain(key);
    }
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('HLT-01, CLI-03: it says where it is ready, names a taken port, and ends in good order', async () => {
    const node = start(settingsAt(24_811));
    const { addresses } = await node.said('ready');
    expect(Object.keys(addresses)).toEqual(['orchestrator', 'model-policy', 'federation']);
    for (const url of Object.values(addresses)) {
      for (const path of ['/healthz', '/readyz', '/v1/health'])
        expect((await fetch(`${String(url)}${path}`)).status).toBe(200);
    }
    const second = start(settingsAt(24_811));
    expect((await second.ended).code).toBe(1);
    expect(second.lines.at(-1)?.msg).toMatch(/127\.0\.0\.1:24811.*AGENTOS_PORT_BASE/);
    node.child.kill('SIGTERM');
    expect((await node.ended).code).toBe(0);
    expect(node.lines.at(-1)?.msg).toBe('stopped');
  });

  it('HLT-01: in production it says no before it closes the door; asked twice it ends at once', async () => {
    const { AGENTOS_DEV_HEADERS: _, ...settings } = settingsAt(24_821);
    const node = start({
      ...settings,
      AGENTOS_MODE: 'prod',
      AGENTOS_SERVICES: 'federation',
      AGENTOS_DRAIN_SECONDS: '600',
    });
    const { federation } = (await node.said('ready'))['addresses'];
    node.child.kill('SIGTERM');
    await node.said('stopping');
    while ((await fetch(`${federation}/readyz`)).status !== 503) await pause(20);
    expect((await fetch(`${federation}/healthz`)).status).toBe(200);
    node.child.kill('SIGTERM');
    expect((await node.ended).code).toBe(1);
  });

  it('RUN-06: it ends also when its database has gone silent, and says so when something was left', async () => {
    const url = new URL(database.url);
    const [host, port] = [url.hostname, Number(url.port)];
    let silent = false;
    const link = createServer({ allowHalfOpen: true }, (client) => {
      const server = connect({ host, port, allowHalfOpen: true });
      for (const [from, to] of [[client, server] as const, [server, client] as const]) {
        from.on('error', () => {}).on('end', () => silent || to.end());
        from.on('data', (data) => silent || to.write(data));
      }
    });
    await once(link.listen(0, '127.0.0.1'), 'listening');
    url.port = String((link.address() as AddressInfo).port);
    const node = start({ ...settingsAt(24_831), AGENTOS_DATABASE_URL: url.href, AGENTOS_DRAIN_SECONDS: '0' });
    await node.said('ready');
    silent = true;
    node.child.kill('SIGTERM');
    const { code } = await node.ended; // whether a sweep was asking just then is chance
    expect([code, node.lines.at(-1)?.msg]).toEqual(
      code === 0 ? [0, 'stopped'] : [1, expect.stringMatching(/not stopped in time/)],
    );
    link.close();
  });
});
