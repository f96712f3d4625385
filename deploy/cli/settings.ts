import { settings as nodeSettings, type Setting as NodeSetting, type SettingKey as NodeKey } from '#server/settings.ts';

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

/** What the command itself understands, or understands in its own way. */
const own = {
  AGENTOS_MODE: {
    says: 'demo and dev bring a demo tenant and a simulated model; prod brings neither and refuses unsafe values.',
    flag: '--mode',
    default: 'demo', // the process alone is careful by default; who types `agentos up` wants to see something
    refuses: oneOf('demo', 'dev', 'prod'),
  },
  AGENTOS_PROFILE: {
    says: 'What runs on this machine. Available: local.',
    flag: '--profile',
    default: 'local',
    refuses: profile,
  },
  AGENTOS_PORT_BASE: {
    says: 'First of three ports: orchestrator, model policy, federation.',
    flag: '--port-base',
    default: '50081',
    refuses: integer(1, 65533),
  },
  AGENTOS_DATABASE_URL_FILE: {
    says: 'A file that holds the URL of a PostgreSQL of your own. Empty: the embedded one.',
    flag: '--database-url-file',
    default: '',
    isPath: true,
  },
  AGENTOS_DATABASE_URL: { says: 'The same URL itself, from the environment.', default: '', secret: true },
  AGENTOS_POSTGRES_PORT: {
    says: 'Port of the embedded PostgreSQL on loopback. Empty: AGENTOS_PORT_BASE + 5432 if it is free, else any free one.',
    default: '',
    refuses: integer(1, 65535),
  },
  AGENTOS_SEEDS_FILE: {
    says: 'Tenants, principals and agents to put in place. Empty: seeds.json in the state folder, with the demo ones.',
    flag: '--seeds',
    default: '',
    isPath: true,
  },
  AGENTOS_MODELS_FILE: {
    says: 'Model backends, models and aliases. Empty: models.json in the state folder, with the simulated model.',
    flag: '--models',
    default: '',
    isPath: true,
  },
  AGENTOS_SECRETS_KEY_FILE: {
    says: 'A file that holds AGENTOS_SECRETS_KEY, which encrypts what tenants have kept secret. Empty: in demo and dev one is made in the state folder, in prod webhook tools cannot be made.',
    default: '',
    isPath: true,
  },
} satisfies Record<string, Setting>;

export type SettingKey = keyof typeof own | Exclude<NodeKey, 'AGENTOS_SERVICES'>;

/** Everything else is the node's: its own list says what there is, what it means and what it is by default. */
const handedOn = (nodeSettings as readonly NodeSetting[])
  .filter(({ key }) => key !== 'AGENTOS_SERVICES') // `up` always starts all three
  .flatMap(({ key, description, default: value = '', secret }): [string, Setting][] => {
    if (!secret) return [[key, { says: description, default: value, forNode: true }]];
    const file = { says: `A file that holds it: ${description}`, default: '', forNode: true, isPath: true };
    return [
      [key, { says: description, default: value, forNode: true, secret: true }],
      [`${key}_FILE`, file],
    ];
  })
  .filter(([key]) => !(key in own));

export const settings = { ...own, ...Object.fromEntries(handedOn) } as Record<SettingKey, Setting>;
