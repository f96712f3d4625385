import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CliFailure } from './cli-failure.ts';
import { type EnvLine, readEnvFile } from './env-file.ts';
import { exitCodes } from './exit-codes.ts';
import { nearestName } from '#vocabulary/nearest-name.ts';
import { type Setting, settings, type SettingKey } from './settings.ts';
import type { StateFolder } from './state-folder.ts';

export type Mode = 'demo' | 'dev' | 'prod';
export type Origin = 'flag' | 'environment' | '.agentos.env' | 'default';

/** What a command works with, after flags > environment > `.agentos.env` > defaults (CLI-02). Paths are absolute. */
export interface Configuration {
  mode: Mode;
  profile: 'local';
  host: string;
  portBase: number;
  /** Undefined: the embedded database. */
  databaseUrlFile: string | undefined;
  /** The same as a variable; a secret, so it never comes from a flag. */
  databaseUrl: string | undefined;
  postgresPort: number;
  seedsFile: string | undefined;
  modelsFile: string | undefined;
  secretsKeyFile: string | undefined;
  drainSeconds: number;
  /** Variables handed on to the node process as they are. */
  nodeEnvironment: Record<string, string>;
  values: Record<SettingKey, { value: string; origin: Origin }>;
  warnings: string[];
}

export type Flags = Partial<Record<SettingKey, string>>;

/** Reads everything and reports every problem at once; `CliFailure`, exit code 2 for flags and 78 for settings. */
export function readConfiguration(state: StateFolder, flags: Flags = {}, env = process.env): Configuration {
  const file = readEnvFile(state.envFile);
  const problems: string[] = [];
  let flagProblems = 0;
  const values = {} as Configuration['values'];
  for (const [key, setting] of Object.entries(settings) as [SettingKey, Setting][]) {
    const found = firstOf(key, flags, env, file);
    values[key] = found ?? { value: setting.default, origin: 'default' };
    const problem = found && setting.refuses?.(found.value);
    if (problem) problems.push(`${nameOf(key, found.origin)} ${found.value}: ${problem}`);
    if (problem && found.origin === 'flag') flagProblems++;
  }
  problems.push(...unknownKeys(Object.keys(file)).map((text) => `${state.envFile}: ${text}`));
  const configuration = toConfiguration(values, state);
  configuration.warnings.push(...unknownKeys(Object.keys(env).filter((key) => !key.startsWith('AGENTOS_TEST_'))));
  problems.push(...contradictions(configuration));
  if (problems.length > 0) {
    const onlyFlags = flagProblems === problems.length;
    const headline = onlyFlags ? 'The command line is not right:' : 'The configuration is not right:';
    throw new CliFailure([headline, ...problems.map((text) => `  - ${text}`)].join('\n'), {
      exitCode: onlyFlags ? exitCodes.usage : exitCodes.configInvalid,
      wayOut: [
        onlyFlags
          ? 'agentos up --help'
          : `Correct the flag, the variable or ${state.envFile}, and type the command again.`,
      ],
    });
  }
  return configuration;
}

function nameOf(key: SettingKey, origin: Origin): string {
  return origin === 'flag' ? (settings[key].flag ?? key) : `${key} (${origin})`;
}

function firstOf(key: SettingKey, flags: Flags, env: NodeJS.ProcessEnv, file: Record<string, string>) {
  const sources: [Origin, string | undefined][] = [
    ['flag', flags[key]],
    ['environment', env[key]],
    ['.agentos.env', file[key]],
  ];
  for (const [origin, value] of sources) if (value !== undefined && value !== '') return { value, origin };
  return undefined;
}

function unknownKeys(keys: string[]): string[] {
  const known = [...Object.keys(settings), 'AGENTOS_HOME', 'AGENTOS_DEBUG'];
  return keys
    .filter((key) => key.startsWith('AGENTOS_') && !known.includes(key))
    .map((key) => {
      const near = nearestName(key, known);
      return `${key} is not a setting of AgentOS${near ? `; did you mean ${near}?` : '.'}`;
    });
}

function toConfiguration(values: Configuration['values'], state: StateFolder): Configuration {
  const text = (key: SettingKey) => values[key].value;
  const path = (key: SettingKey) => {
    const { value, origin } = values[key];
    if (value === '') return undefined;
    return resolve(origin === '.agentos.env' ? dirname(state.envFile) : process.cwd(), value);
  };
  const portBase = Number(text('AGENTOS_PORT_BASE'));
  const nodeEnvironment: Record<string, string> = {};
  for (const [key, setting] of Object.entries(settings) as [SettingKey, Setting][]) {
    if (!setting.forNode || values[key].origin === 'default') continue;
    nodeEnvironment[key] = setting.isPath ? path(key)! : values[key].value;
  }
  return {
    mode: text('AGENTOS_MODE') as Mode,
    profile: 'local',
    host: text('AGENTOS_HOST'),
    portBase,
    databaseUrlFile: path('AGENTOS_DATABASE_URL_FILE'),
    databaseUrl: text('AGENTOS_DATABASE_URL') || undefined,
    postgresPort: Number(text('AGENTOS_POSTGRES_PORT')) || postgresPortFor(portBase),
    seedsFile: path('AGENTOS_SEEDS_FILE'),
    modelsFile: path('AGENTOS_MODELS_FILE'),
    secretsKeyFile: path('AGENTOS_SECRETS_KEY_FILE'),
    drainSeconds: Number(text('AGENTOS_DRAIN_SECONDS')),
    nodeEnvironment,
    values,
    warnings: [],
  };
}

/** Far from the three services, so that nodes on neighbouring bases (50081, 50084) do not meet: 50081 gives 55513. */
export function postgresPortFor(portBase: number): number {
  const up = portBase + 5432;
  return up <= 65535 ? up : portBase - 5432;
}

function contradictions(configuration: Configuration): string[] {
  const problems: string[] = [];
  for (const [name, file] of [
    ['AGENTOS_SEEDS_FILE', configuration.seedsFile],
    ['AGENTOS_MODELS_FILE', configuration.modelsFile],
    ['AGENTOS_DATABASE_URL_FILE', configuration.databaseUrlFile],
    ['AGENTOS_SECRETS_KEY_FILE', configuration.secretsKeyFile],
  ] as const) {
    if (file && !existsSync(file)) problems.push(`${name}: the file ${file} does not exist.`);
  }
  if (configuration.mode === 'prod') {
    if (!configuration.seedsFile) {
      problems.push(
        'AGENTOS_SEEDS_FILE (--seeds FILE) is needed in mode prod: the demo tenant and its tokens are not for production.',
      );
    }
    if (!configuration.modelsFile) {
      problems.push(
        'AGENTOS_MODELS_FILE (--models FILE) is needed in mode prod: the simulated model is not for production.',
      );
    }
    if (configuration.values.AGENTOS_DEV_HEADERS.value === 'true') {
      problems.push('AGENTOS_DEV_HEADERS must be false in mode prod: with it, anyone can act as anyone.');
    }
  }
  return problems;
}

/** The lines of the `.agentos.env` that the first `up` writes: what was given by flag counts, the rest is shown. */
export function envLines(configuration: Configuration): EnvLine[] {
  return (Object.entries(settings) as [SettingKey, Setting][])
    .filter(([, setting]) => !setting.secret)
    .map(([key, setting]) => {
      const { value, origin } = configuration.values[key];
      const chosen = origin === 'flag';
      return {
        key,
        value: chosen && setting.isPath ? resolve(value) : chosen ? value : setting.default,
        chosen,
        says: setting.says,
      };
    });
}
