import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CliFailure } from './cli-failure.ts';
import { envLines, postgresPortFor, readConfiguration } from './configuration.ts';
import { generateEnvFile, parseEnvFile, readEnvFile } from './env-file.ts';
import { exitCodes } from './exit-codes.ts';
import { stateFolder } from './state-folder.ts';

const home = mkdtempSync(join(tmpdir(), 'agentos-configuration-'));
const state = stateFolder({ AGENTOS_HOME: home });
afterAll(() => rmSync(home, { recursive: true, force: true }));

const write = (text: string) => writeFileSync(state.envFile, text);
const portOf = (flags: object, env: NodeJS.ProcessEnv) => {
  const { portBase, values } = readConfiguration(state, flags, env);
  return [portBase, values.AGENTOS_PORT_BASE.origin];
};

function failureOf(work: () => unknown): CliFailure {
  try {
    work();
  } catch (cause) {
    if (cause instanceof CliFailure) return cause;
    throw cause;
  }
  throw new Error('It did not fail.');
}

describe('CLI-02: flags, then variables, then .agentos.env, then defaults', () => {
  it('each level hides the ones below it', () => {
    write('AGENTOS_PORT_BASE=3000\n');
    const env = { AGENTOS_PORT_BASE: '2000' };
    expect(portOf({ AGENTOS_PORT_BASE: '1000' }, env)).toEqual([1000, 'flag']);
    expect(portOf({}, env)).toEqual([2000, 'environment']);
    expect(portOf({}, {})).toEqual([3000, '.agentos.env']);
    write('');
    expect(portOf({}, {})).toEqual([50081, 'default']);
  });

  it('an empty variable does not hide a value below it', () => {
    write('AGENTOS_PORT_BASE=3000\n');
    expect(portOf({}, { AGENTOS_PORT_BASE: '' })).toEqual([3000, '.agentos.env']);
  });

  it('a path in .agentos.env counts from the file, not from where the command is typed', () => {
    writeFileSync(join(home, 'models.json'), '{}');
    write('AGENTOS_MODELS_FILE=models.json\n');
    expect(readConfiguration(state, {}, {}).modelsFile).toBe(join(home, 'models.json'));
  });
});

describe('what is wrong is said all at once', () => {
  it('settings: exit code 78, every problem, and the name that was probably meant', () => {
    write('AGENTOS_MODE=production\nAGENTOS_PORT_BSAE=1\n');
    const failure = failureOf(() => readConfiguration(state, {}, { AGENTOS_PORT_BASE: '99999' }));
    expect(failure.exitCode).toBe(exitCodes.configInvalid);
    expect(failure.message).toContain('AGENTOS_MODE');
    expect(failure.message).toContain('AGENTOS_PORT_BASE (environment) 99999');
    expect(failure.message).toContain('did you mean AGENTOS_PORT_BASE?');
  });

  it('flags: exit code 2, and profiles that do not exist yet are refused as such', () => {
    write('');
    for (const profile of ['federated', 'gpu-node']) {
      const failure = failureOf(() => readConfiguration(state, { AGENTOS_PROFILE: profile }, {}));
      expect(failure.exitCode).toBe(exitCodes.usage);
      expect(failure.message).toContain(`profile ${profile} is not available yet`);
    }
  });

  it('mode prod asks for seeds and models of its own, and refuses dev headers (SEC-07)', () => {
    const env = { AGENTOS_MODE: 'prod', AGENTOS_DEV_HEADERS: 'true' };
    const failure = failureOf(() => readConfiguration(state, {}, env));
    expect(failure.exitCode).toBe(exitCodes.configInvalid);
    for (const key of ['AGENTOS_SEEDS_FILE', 'AGENTOS_MODELS_FILE', 'AGENTOS_DEV_HEADERS'])
      expect(failure.message).toContain(key);
  });

  it('an unknown variable of the environment is a warning: it may belong to something else', () => {
    expect(readConfiguration(state, {}, { AGENTOS_WORKER_SLOT: '4' }).warnings).toEqual([
      'AGENTOS_WORKER_SLOT is not a setting of AgentOS; did you mean AGENTOS_WORKER_SLOTS?',
    ]);
  });
});

describe('the generated .agentos.env', () => {
  it('keeps what was given by flag, shows the rest as comments, and is never written twice', () => {
    rmSync(state.envFile, { force: true });
    const configuration = readConfiguration(state, { AGENTOS_PORT_BASE: '51081' }, { AGENTOS_LOG_LEVEL: 'debug' });
    expect(generateEnvFile(state.envFile, envLines(configuration))).toBe(true);
    expect(readEnvFile(state.envFile)).toEqual({ AGENTOS_PORT_BASE: '51081' });
    write('AGENTOS_PORT_BASE=1\n');
    expect(generateEnvFile(state.envFile, envLines(configuration))).toBe(false);
    expect(readEnvFile(state.envFile)).toEqual({ AGENTOS_PORT_BASE: '1' });
  });

  it('reads comments, quotes, export and empty values', () => {
    expect(parseEnvFile('# A=1\nexport B="two words"\nC=\n D = \'x\' \nnot a line\n')).toEqual({
      B: 'two words',
      C: '',
      D: 'x',
    });
  });
});

it.runIf(process.getuid?.() === 0)('root below a private folder: the data goes where the database can reach it', () => {
  const closed = stateFolder({ AGENTOS_HOME: join(home, 'state') }); // mkdtemp makes folders that only their owner may enter
  expect(closed.postgresData).toMatch(/^\/var\/lib\/agentos\/[0-9a-f]{12}\/postgres$/);
  expect(stateFolder({ AGENTOS_HOME: '/opt/agentos' }).postgresData).toBe('/opt/agentos/postgres');
});

it('the database of neighbouring nodes never meets a service port', () => {
  expect(postgresPortFor(50081)).toBe(55513);
  expect(postgresPortFor(64000)).toBe(58568);
});
