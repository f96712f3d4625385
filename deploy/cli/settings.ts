/** One setting that `agentos up` understands: flag, variable and line of `.agentos.env` share its name. */
export interface Setting {
  says: string;
  flag?: string;
  default: string;
  /** Handed on to the node process, which is the one to judge it. */
  forNode?: boolean;
  isPath?: boolean;
  /** Never written to `.agentos.env`. */
  secret?: boolean;
  /** What is wrong with a value, or undefined. */
  refuses?: (value: string) => string | undefined;
}

const oneOf =
  (...allowed: string[]) =>
  (value: string) =>
    allowed.includes(value) ? undefined : `must be one of ${allowed.join(', ')}.`;

const integer = (min: number, max: number) => (value: string) =>
  /^\d+$/.test(value) && Number(value) >= min && Number(value) <= max
    ? undefined
    : `must be a whole number from ${min} to ${max}.`;

const profile = (value: string) => {
  if (value === 'federated' || value === 'gpu-node') return `profile ${value} is not available yet; use local.`;
  return oneOf('local')(value);
};

export const settings = {
  AGENTOS_MODE: {
    flag: '--mode',
    says: 'demo and dev bring a demo tenant and a simulated model; prod brings neither and refuses unsafe values.',
    default: 'demo',
    refuses: oneOf('demo', 'dev', 'prod'),
  },
  AGENTOS_PROFILE: {
    flag: '--profile',
    says: 'What runs on this machine. Available: local.',
    default: 'local',
    refuses: profile,
  },
  AGENTOS_PORT_BASE: {
    flag: '--port-base',
    says: 'First of three ports: orchestrator, model policy, federation.',
    default: '50081',
    refuses: integer(1, 65533),
  },
  AGENTOS_HOST: { says: 'Address the services listen on.', default: '127.0.0.1', forNode: true },
  AGENTOS_DATABASE_URL_FILE: {
    flag: '--database-url-file',
    says: 'A file that holds the URL of a PostgreSQL of your own. Empty: the embedded one.',
    default: '',
    isPath: true,
  },
  AGENTOS_DATABASE_URL: { says: 'The same URL itself, from the environment.', default: '', secret: true },
  AGENTOS_POSTGRES_PORT: {
    says: 'Port of the embedded PostgreSQL on loopback. Empty: AGENTOS_PORT_BASE + 5432.',
    default: '',
    refuses: integer(1, 65535),
  },
  AGENTOS_SEEDS_FILE: {
    flag: '--seeds',
    says: 'Tenants, principals and agents to put in place. Empty: the demo ones.',
    default: '',
    isPath: true,
  },
  AGENTOS_MODELS_FILE: {
    flag: '--models',
    says: 'Model backends, models and aliases. Empty: models.json in the state folder, with the simulated model.',
    default: '',
    isPath: true,
  },
  AGENTOS_WORKER_SLOTS: {
    says: 'Runs that the process executes at once. Empty: its own choice.',
    default: '',
    forNode: true,
  },
  AGENTOS_LEASE_SECONDS: {
    says: 'After this time without a sign of life, a run goes to another worker.',
    default: '10',
    forNode: true,
  },
  AGENTOS_BODY_LIMIT_BYTES: { says: 'Largest request body. Empty: its own choice.', default: '', forNode: true },
  AGENTOS_LOG_LEVEL: { says: 'debug, info, warn or error.', default: 'info', forNode: true },
  AGENTOS_STACK_ID: {
    says: 'Name of this node among others (stk_...). Empty: its own choice.',
    default: '',
    forNode: true,
  },
  AGENTOS_ENVIRONMENT: {
    says: 'Free text shown to peers, such as staging. Empty: the mode.',
    default: '',
    forNode: true,
  },
  AGENTOS_REGION: { says: 'Region shown to peers. Empty: its own choice.', default: '', forNode: true },
  AGENTOS_HTTP_FETCH_ALLOW: {
    says: 'host:port list that tool.http.fetch may reach although it is a private address.',
    default: '',
    forNode: true,
  },
  AGENTOS_DRAIN_SECONDS: {
    says: 'How long running work may finish when the node stops.',
    default: '10',
    forNode: true,
    refuses: integer(0, 3600),
  },
  AGENTOS_DEV_HEADERS: {
    says: 'Lets X-Dev-* headers name tenant and roles without a token. Never in prod.',
    default: 'false',
    forNode: true,
    refuses: oneOf('true', 'false'),
  },
} satisfies Record<string, Setting> as Record<SettingKeys, Setting>;

type SettingKeys =
  | 'AGENTOS_MODE'
  | 'AGENTOS_PROFILE'
  | 'AGENTOS_PORT_BASE'
  | 'AGENTOS_HOST'
  | 'AGENTOS_DATABASE_URL_FILE'
  | 'AGENTOS_DATABASE_URL'
  | 'AGENTOS_POSTGRES_PORT'
  | 'AGENTOS_SEEDS_FILE'
  | 'AGENTOS_MODELS_FILE'
  | 'AGENTOS_WORKER_SLOTS'
  | 'AGENTOS_LEASE_SECONDS'
  | 'AGENTOS_BODY_LIMIT_BYTES'
  | 'AGENTOS_LOG_LEVEL'
  | 'AGENTOS_STACK_ID'
  | 'AGENTOS_ENVIRONMENT'
  | 'AGENTOS_REGION'
  | 'AGENTOS_HTTP_FETCH_ALLOW'
  | 'AGENTOS_DRAIN_SECONDS'
  | 'AGENTOS_DEV_HEADERS';

export type SettingKey = SettingKeys;
