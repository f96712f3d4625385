import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConfigProblem } from '#vocabulary/config-problem.ts';
import { ConfigProblems, loadConfig } from './config.ts';
import { settings, type Setting } from './settings.ts';

let folder: string;
let good: Record<string, string>;
const filesElsewhere = ['AGENTOS_MODELS_FILE', 'AGENTOS_SQL_SOURCES_FILE'];
const secret = 'postgres://agentos:hunter2@db:5432/agentos';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'agentos-config-'));
  writeFileSync(join(folder, 'models.json'), '{"backends":[],"models":[]}');
  writeFileSync(join(folder, 'broken.json'), '{"api_key": hunter2}');
  writeFileSync(join(folder, 'url'), `${secret}\n`);
  good = { AGENTOS_DATABASE_URL: secret, AGENTOS_MODELS_FILE: join(folder, 'models.json') };
});
afterAll(() => rmSync(folder, { recursive: true }));

const problemsOf = (environment: Record<string, string>): readonly ConfigProblem[] => {
  try {
    loadConfig(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigProblems)) throw error;
    expect(error.message).not.toContain('hunter2');
    return error.problems;
  }
};

describe('configuration', () => {
  it('TRK-02: what is not set has its default, and production is the default', () => {
    expect(loadConfig(good)).toMatchObject({
      mode: 'prod',
      services: ['orchestrator', 'model-policy', 'federation'],
      host: '127.0.0.1',
      ports: { orchestrator: 50081, 'model-policy': 50082, federation: 50083 },
      databaseUrl: secret,
      modelsFile: { backends: [], models: [] },
      sqlSourcesFile: null,
      devHeaders: false,
      validateReplies: false,
      workerSlots: 256,
      leaseSeconds: 10,
      bodyLimitBytes: 10_485_760,
      drainSeconds: 10,
      logLevel: 'info',
      stackId: 'stk_local',
      environment: 'local',
      region: 'local',
      httpFetchAllow: [],
    });
  });

  it('SEC-04: keys for secrets are read in order; a wrong one is refused without being shown', () => {
    const [first, second] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    const given = (value: string) => ({ ...good, AGENTOS_MODE: 'dev', AGENTOS_SECRETS_KEY: value });
    const keys = [first, second].map((key) => key.toString('base64')).join(',');
    expect(loadConfig(given(keys)).secretsKeys).toEqual([first, second]);
    expect(loadConfig({ ...good, AGENTOS_MODE: 'dev' }).secretsKeys).toEqual([]);
    for (const wrong of ['hunter2', first.subarray(1).toString('base64'), `${first.toString('base64')},hunter2`]) {
      const problems = problemsOf(given(wrong));
      expect(JSON.stringify(problems)).toContain('AGENTOS_SECRETS_KEY');
      expect(JSON.stringify(problems)).not.toContain(wrong);
    }
  });

  it('TRK-02: every default and every example is what its setting allows', () => {
    for (const setting of settings as readonly Setting[]) {
      if (filesElsewhere.includes(setting.key)) continue; // their examples are not on this machine
      for (const value of [setting.default, setting.example]) {
        const mode = { AGENTOS_MODE: 'dev' };
        if (value !== undefined)
          expect([setting.key, problemsOf({ ...good, ...mode, [setting.key]: value })]).toEqual([setting.key, []]);
      }
    }
  });

  it('TRK-02: all problems come at once, each with key, what was got, what was expected and a way out', () => {
    const problems = problemsOf({
      AGENTOS_MODE: 'production',
      AGENTOS_PORT_BASE: '70000',
      AGENTOS_LEASE_SECONDS: '1.5',
    });
    expect(problems.map((problem) => problem.key).sort()).toEqual(
      [
        'AGENTOS_DATABASE_URL',
        'AGENTOS_LEASE_SECONDS',
        'AGENTOS_MODELS_FILE',
        'AGENTOS_MODE',
        'AGENTOS_PORT_BASE',
      ].sort(),
    );
    for (const problem of problems) {
      for (const part of [problem.got, problem.expected, problem.fix]) expect(part).not.toBe('');
    }
    expect(problems.find(({ key }) => key === 'AGENTOS_PORT_BASE')).toMatchObject({
      got: '"70000"',
      expected: 'a whole number from 1 to 65533',
    });
  });

  it.each([
    ['AGENTOS_MODE', 'Prod'],
    ['AGENTOS_SERVICES', 'orchestrator,typo'],
    ['AGENTOS_SERVICES', ','],
    ['AGENTOS_SERVICES', 'orchestrator'],
    ['AGENTOS_HOST', 'http://x'],
    ['AGENTOS_PORT_BASE', '0'],
    ['AGENTOS_PORT_BASE', '65534'],
    ['AGENTOS_PORT_BASE', '0x50'],
    ['AGENTOS_DATABASE_URL', 'mysql://agentos:hunter2@db'],
    ['AGENTOS_DATABASE_URL', 'hunter2'],
    ['AGENTOS_MODELS_FILE', '/nowhere/models.json'],
    ['AGENTOS_DEV_HEADERS', 'yes'],
    ['AGENTOS_DEV_HEADERS', '1'],
    ['AGENTOS_VALIDATE_REPLIES', 'TRUE'],
    ['AGENTOS_WORKER_SLOTS', '-1'],
    ['AGENTOS_LEASE_SECONDS', '1'],
    ['AGENTOS_BODY_LIMIT_BYTES', '1MB'],
    ['AGENTOS_BODY_LIMIT_BYTES', '1e6'],
    ['AGENTOS_DRAIN_SECONDS', '601'],
    ['AGENTOS_LOG_LEVEL', 'verbose'],
    ['AGENTOS_STACK_ID', 'local'],
    ['AGENTOS_STACK_ID', 'stk_"x'],
    ['AGENTOS_ENVIRONMENT', 'pro duction'],
    ['AGENTOS_REGION', 'x'.repeat(65)],
    ['AGENTOS_EVENTS', 'redis'],
    ['AGENTOS_NATS_URL', 'nats.internal:4222'],
    ['AGENTOS_NATS_CREDENTIALS', 'hunter2'],
    ['AGENTOS_NATS_URL', 'nats://one:4222, http://hunter2@two:4222'],
    ['AGENTOS_HTTP_FETCH_ALLOW', 'http://intranet'],
    ['AGENTOS_HTTP_FETCH_ALLOW', 'intranet:80,intranet'],
  ])('TRK-02: %s=%s is refused by name', (key, value) => {
    expect(problemsOf({ ...good, [key]: value }).map((problem) => problem.key)).toEqual([key]);
  });

  it('TRK-02: a mistyped key is refused, and the nearest one suggested', () => {
    const [problem, ...more] = problemsOf({ ...good, AGENTOS_WORKER_SLOT: '4' });
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ key: 'AGENTOS_WORKER_SLOT', fix: expect.stringContaining('AGENTOS_WORKER_SLOTS') });
  });

  it('ACC-08: one line swaps the transport between processes; what belongs to it has defaults', () => {
    expect(loadConfig(good).nats).toBeUndefined();
    expect(loadConfig({ ...good, AGENTOS_NATS_URL: 'nats://far:4222' }).nats).toBeUndefined();
    expect(loadConfig({ ...good, AGENTOS_EVENTS: 'nats' }).nats).toEqual({
      urls: 'nats://127.0.0.1:4222',
      credentials: '',
      certificateAuthority: '',
    });
  });

  it('SEC-07: in prod events leave the machine by TLS only', () => {
    const nats = (urls: string, more = {}) =>
      problemsOf({ ...good, AGENTOS_EVENTS: 'nats', AGENTOS_NATS_URL: urls, ...more }).map((problem) => problem.key);
    expect(nats('nats://n:hunter2@far.example:4222')).toEqual(['AGENTOS_NATS_URL']);
    expect(nats('tls://one.example:4222,nats://two.example:4222')).toEqual(['AGENTOS_NATS_URL']);
    expect(nats('nats://127.0.0.1.example:4222')).toEqual(['AGENTOS_NATS_URL']);
    for (const urls of [
      'tls://far.example:4222',
      'nats://localhost:4222',
      'nats://127.0.0.9:4222',
      'nats://[::1]:4222',
    ])
      expect(nats(urls)).toEqual([]);
    expect(nats('nats://far.example:4222', { AGENTOS_MODE: 'dev' })).toEqual([]);
    expect(nats('tls://far:4222', { AGENTOS_NATS_CA_FILE: '/nowhere/ca.pem' })).toEqual(['AGENTOS_NATS_CA_FILE']);
  });

  it('SEC-04: a secret may stand in a file; not in both places, not in a file that cannot be read', () => {
    const { AGENTOS_DATABASE_URL: _, ...rest } = good;
    expect(loadConfig({ ...rest, AGENTOS_DATABASE_URL_FILE: join(folder, 'url') }).databaseUrl).toBe(secret);
    const both = problemsOf({ ...good, AGENTOS_DATABASE_URL_FILE: join(folder, 'url') });
    expect(both.map((problem) => problem.key)).toEqual(['AGENTOS_DATABASE_URL']);
    const missing = problemsOf({ ...rest, AGENTOS_DATABASE_URL_FILE: join(folder, 'none') });
    expect(missing.map((problem) => problem.key)).toEqual(['AGENTOS_DATABASE_URL_FILE']);
  });

  it('SEC-04: a broken file is named with the place where it breaks, and nothing of it is shown', () => {
    const path = join(folder, 'broken.json');
    const [problem] = problemsOf({ ...good, AGENTOS_MODELS_FILE: path });
    expect(problem).toMatchObject({
      key: 'AGENTOS_MODELS_FILE',
      got: JSON.stringify(path),
      fix: expect.stringContaining('character 12'),
    });
  });

  it('SEC-07: production refuses developer’s headers, the other modes take them', () => {
    const open = { ...good, AGENTOS_DEV_HEADERS: 'true' };
    expect(problemsOf(open)).toEqual([
      expect.objectContaining({ key: 'AGENTOS_DEV_HEADERS', expected: 'false in prod' }),
    ]);
    for (const AGENTOS_MODE of ['demo', 'dev']) expect(loadConfig({ ...open, AGENTOS_MODE }).devHeaders).toBe(true);
  });
});
