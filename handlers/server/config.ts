import { readFileSync } from 'node:fs';
import { jsonErrorPosition } from './http/json-error-position.ts';
import { problemLine, type ConfigProblem } from '#vocabulary/config-problem.ts';
import { nearestName } from '#vocabulary/nearest-name.ts';
import { settings, type ServiceName, type Setting, type SettingKey } from './settings.ts';

export interface Config {
  readonly mode: 'demo' | 'dev' | 'prod';
  readonly services: readonly ServiceName[];
  readonly host: string;
  readonly ports: Readonly<Record<ServiceName, number>>;
  /** Holds a password. */
  readonly databaseUrl: string;
  /** How processes hear of each other; without, over the database. */
  readonly nats: NatsConfig | undefined;
  /** The parsed JSON of the models file; null when this process has no model-policy. */
  readonly modelsFile: unknown;
  /** The parsed JSON of the file of SQL sources; null when there is none. */
  readonly sqlSourcesFile: unknown;
  readonly devHeaders: boolean;
  readonly validateReplies: boolean;
  readonly workerSlots: number;
  readonly leaseSeconds: number;
  readonly idempotencyHours: number;
  readonly bodyLimitBytes: number;
  readonly drainSeconds: number;
  readonly logLevel: string;
  readonly stackId: string;
  readonly environment: string;
  readonly region: string;
  readonly httpFetchAllow: readonly string[];
  readonly webhookAllow: readonly string[];
  /** Of 32 bytes each; the first encrypts, all of them decrypt. None: this node keeps no secrets. */
  readonly secretsKeys: readonly Buffer[];
}

export interface NatsConfig {
  /** May hold a password. */
  readonly urls: string;
  /** Empty: none. */
  readonly credentials: string;
  /** PEM; empty: whom this machine trusts. */
  readonly certificateAuthority: string;
}

/** Everything that is wrong with the configuration, at once. */
export class ConfigProblems extends Error {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(problemLine).join('\n'));
    this.name = 'ConfigProblems';
    this.problems = problems;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The node's configuration from its environment, the only place that reads one.
 * @throws ConfigProblems
 */
export function loadConfig(environment: Environment = process.env): Config {
  const problems: ConfigProblem[] = unknownKeys(environment);
  const values = new Map<SettingKey, string>();
  for (const setting of settings) {
    const value = valueOf(setting, environment, problems);
    if (value !== undefined) values.set(setting.key, value);
  }
  const text = (key: SettingKey) => values.get(key) ?? '';
  const integer = (key: SettingKey) => Number(text(key));
  const list = (key: SettingKey) => itemsOf(text(key));

  const services = list('AGENTOS_SERVICES') as ServiceName[];
  const portBase = integer('AGENTOS_PORT_BASE');
  const config: Config = {
    mode: text('AGENTOS_MODE') as Config['mode'],
    services,
    host: text('AGENTOS_HOST'),
    ports: { orchestrator: portBase, 'model-policy': portBase + 1, federation: portBase + 2 },
    databaseUrl: text('AGENTOS_DATABASE_URL'),
    nats:
      text('AGENTOS_EVENTS') === 'nats'
        ? {
            urls: text('AGENTOS_NATS_URL'),
            credentials: text('AGENTOS_NATS_CREDENTIALS'),
            certificateAuthority: readFileNamed('AGENTOS_NATS_CA_FILE', text('AGENTOS_NATS_CA_FILE'), problems),
          }
        : undefined,
    modelsFile:
      services.includes('federation') && services.length === 1
        ? null
        : readJson('AGENTOS_MODELS_FILE', text('AGENTOS_MODELS_FILE'), problems),
    sqlSourcesFile: services.includes('orchestrator')
      ? readJson('AGENTOS_SQL_SOURCES_FILE', text('AGENTOS_SQL_SOURCES_FILE'), problems)
      : null,
    devHeaders: text('AGENTOS_DEV_HEADERS') === 'true',
    validateReplies: text('AGENTOS_VALIDATE_REPLIES') === 'true',
    workerSlots: integer('AGENTOS_WORKER_SLOTS'),
    leaseSeconds: integer('AGENTOS_LEASE_SECONDS'),
    idempotencyHours: integer('AGENTOS_IDEMPOTENCY_HOURS'),
    bodyLimitBytes: integer('AGENTOS_BODY_LIMIT_BYTES'),
    drainSeconds: integer('AGENTOS_DRAIN_SECONDS'),
    logLevel: text('AGENTOS_LOG_LEVEL'),
    stackId: text('AGENTOS_STACK_ID'),
    environment: text('AGENTOS_ENVIRONMENT'),
    region: text('AGENTOS_REGION'),
    httpFetchAllow: list('AGENTOS_HTTP_FETCH_ALLOW'),
    webhookAllow: list('AGENTOS_WEBHOOK_ALLOW'),
    secretsKeys: list('AGENTOS_SECRETS_KEY').map((key) => Buffer.from(key, 'base64')),
  };
  problems.push(...unsafeIn(config));
  if (problems.length > 0) throw new ConfigProblems(problems);
  return config;
}

/** Where the variables and files are read that the models file and the file of SQL sources name. */
export const secretSource = {
  env: (name: string): string | undefined => process.env[name],
  file: (path: string): string | undefined => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return undefined;
    }
  },
};

function valueOf(setting: Setting, environment: Environment, problems: ConfigProblem[]): string | undefined {
  const stated = setting.secret ? secretOf(setting, environment, problems) : environment[setting.key]?.trim();
  const value = stated === undefined || stated === '' ? setting.default : stated;
  if (value === undefined) {
    if (problems.some((problem) => problem.key === `${setting.key}_FILE`)) return undefined;
    problems.push({
      key: setting.key,
      got: 'nothing',
      expected: setting.description.toLowerCase().replace(/\.$/, ''),
      fix: `Set it${setting.secret ? `, or ${setting.key}_FILE,` : ''} for example to ${setting.example}`,
    });
    return undefined;
  }
  const expected = expectationMissed(setting, value);
  if (expected === undefined) return value;
  problems.push({
    key: setting.key,
    got: setting.secret ? 'a value that cannot be used' : JSON.stringify(value),
    expected,
    fix: `Set it for example to ${setting.example}`,
  });
  return undefined;
}

function secretOf({ key }: Setting, environment: Environment, problems: ConfigProblem[]): string | undefined {
  const path = environment[`${key}_FILE`];
  if (!path) return environment[key]?.trim();
  if (environment[key]) {
    problems.push({
      key,
      got: `a value beside ${key}_FILE`,
      expected: 'one of the two: nobody could say which one counts',
      fix: `Remove ${key} or ${key}_FILE`,
    });
  }
  const value = secretSource.file(path)?.trim();
  if (value) return value;
  problems.push({
    key: `${key}_FILE`,
    got: JSON.stringify(path),
    expected: 'the path of a readable file that holds the value',
    fix: 'Correct the path, or let this user read the file',
  });
  return undefined;
}

/** What was expected, when the value is not it. */
function expectationMissed({ kind, choices, range, form }: Setting, value: string): string | undefined {
  switch (kind) {
    case 'integer': {
      const [least, most] = range!;
      const number = Number(value);
      return /^\d+$/.test(value) && number >= least && number <= most
        ? undefined
        : `a whole number from ${least} to ${most}`;
    }
    case 'boolean':
      return value === 'true' || value === 'false' ? undefined : 'true or false';
    case 'choice':
      return choices!.includes(value) ? undefined : `one of ${choices!.join(', ')}`;
    case 'list': {
      const items = itemsOf(value);
      if (choices && (items.length === 0 || items.some((item) => !choices.includes(item)))) {
        return `some of ${choices.join(', ')}, separated by commas`;
      }
      return form && items.some((item) => !form.pattern.test(item)) ? form.says : undefined;
    }
    case 'text':
      return form && !form.pattern.test(value) ? form.says : undefined;
  }
}

function itemsOf(value: string): string[] {
  return value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

function readFileNamed(key: SettingKey, path: string, problems: ConfigProblem[]): string {
  const content = path === '' ? '' : secretSource.file(path);
  if (content !== undefined) return content;
  const [expected, fix] = ['the path of a readable file', 'Correct the path, or let this user read it'];
  problems.push({ key, got: JSON.stringify(path), expected, fix });
  return '';
}

function readJson(key: SettingKey, path: string, problems: ConfigProblem[]): unknown {
  if (path === '') return null; // where it is needed, its absence is a problem already
  const wrong = (fix: string): null => {
    const expected = 'the path of a readable JSON file';
    problems.push({ key, got: JSON.stringify(path), expected, fix });
    return null;
  };
  const content = secretSource.file(path);
  if (content === undefined) return wrong('Correct the path, or let this user read it');
  try {
    return JSON.parse(content);
  } catch {
    return wrong(`It is not JSON: mend it at character ${jsonErrorPosition(content)}`);
  }
}

/** SEC-07: what production refuses. */
function unsafeIn(config: Config): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  if (config.services.includes('orchestrator') && !config.services.includes('model-policy')) {
    problems.push({
      key: 'AGENTOS_SERVICES',
      got: config.services.join(),
      expected: 'model-policy beside orchestrator: runs reach models through the model policy of their own process',
      fix: 'Add model-policy',
    });
  }
  if (config.mode !== 'prod') return problems;
  if (config.devHeaders) {
    problems.push({
      key: 'AGENTOS_DEV_HEADERS',
      got: 'true',
      expected: 'false in prod',
      fix: 'Remove it and use API keys',
    });
  }
  if (config.nats?.urls.split(',').some(isOpenLine)) {
    problems.push({
      key: 'AGENTOS_NATS_URL',
      got: 'nats:// to another machine',
      expected: 'tls:// in prod: events hold what users and models have said',
      fix: 'Give NATS a certificate and write tls://',
    });
  }
  return problems;
}

/** Whether others on the way could read along. */
function isOpenLine(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol !== 'tls:' && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

function unknownKeys(environment: Environment): ConfigProblem[] {
  const known = settings.flatMap((setting) => (setting.secret ? [setting.key, `${setting.key}_FILE`] : [setting.key]));
  return Object.keys(environment)
    .filter((key) => key.startsWith('AGENTOS_') && !known.includes(key) && !ofOtherPrograms.has(key))
    .map((key) => ({
      key,
      got: 'a setting that does not exist',
      expected: 'a known one',
      fix: suggestion(key, known),
    }));
}

/** Settings of the command line, which starts this process with its own environment. */
const ofOtherPrograms: ReadonlySet<string> = new Set([
  'AGENTOS_HOME',
  'AGENTOS_TEST_DATABASE_URL',
  'AGENTOS_RUNS',
  'AGENTOS_GATEWAY',
]);

function suggestion(key: string, known: readonly string[]): string {
  const near = nearestName(key, known);
  return near ? `Did you mean ${near}? Correct or remove it` : 'Remove it';
}
