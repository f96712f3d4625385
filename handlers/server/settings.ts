/** What one setting of the node is: everything that validates, documents and defaults it stands here (TRK-02). */
export interface Setting {
  readonly key: `AGENTOS_${string}`;
  readonly kind: 'text' | 'integer' | 'boolean' | 'choice' | 'list';
  readonly description: string;
  readonly example: string;
  readonly default?: string;
  /** For `choice` and `list`. */
  readonly choices?: readonly string[];
  /** For `integer`, both included. */
  readonly range?: readonly [number, number];
  /** For `text`, and for each item of a `list`: what it must look like, and that in words. */
  readonly form?: { readonly pattern: RegExp; readonly says: string };
  /** Never printed; may also be given as `<key>_FILE`, the path of a file that holds it. */
  readonly secret?: boolean;
}

const services = ['orchestrator', 'model-policy', 'federation'] as const;

const shortName = { pattern: /^[A-Za-z0-9._-]{1,64}$/, says: 'up to 64 letters, digits, dots and dashes' };

const table = [
  {
    key: 'AGENTOS_MODE',
    kind: 'choice',
    choices: ['demo', 'dev', 'prod'],
    default: 'prod',
    description: 'How careful the node is: prod refuses everything that is only safe on a developer’s machine.',
    example: 'prod',
  },
  {
    key: 'AGENTOS_SERVICES',
    kind: 'list',
    choices: services,
    default: services.join(),
    description: 'Services of this process.',
    example: 'orchestrator,model-policy',
  },
  {
    key: 'AGENTOS_HOST',
    kind: 'text',
    default: '127.0.0.1',
    form: { pattern: /^[A-Za-z0-9.:_-]+$/, says: 'an address or name of this machine' },
    description: 'Address to listen on.',
    example: '0.0.0.0',
  },
  {
    key: 'AGENTOS_PORT_BASE',
    kind: 'integer',
    range: [1, 65_533],
    default: '50081',
    description: 'Port of the orchestrator; model-policy and federation take the next two.',
    example: '50081',
  },
  {
    key: 'AGENTOS_DATABASE_URL',
    kind: 'text',
    secret: true,
    form: { pattern: /^postgres(ql)?:\/\/\S+$/, says: 'a URL that begins with postgres://' },
    description: 'PostgreSQL, 15 or newer.',
    example: 'postgres://agentos:...@db.internal:5432/agentos',
  },
  {
    key: 'AGENTOS_EVENTS',
    kind: 'choice',
    choices: ['postgres', 'nats'],
    default: 'postgres',
    description: 'How the processes of the node tell each other of new events and of waiting runs.',
    example: 'nats',
  },
  {
    key: 'AGENTOS_NATS_URL',
    kind: 'text',
    secret: true,
    default: 'nats://127.0.0.1:4222',
    form: {
      pattern: /^(nats|tls):\/\/[^\s,]+(,(nats|tls):\/\/[^\s,]+)*$/,
      says: 'URLs that begin with nats:// or tls://, separated by commas',
    },
    description: 'NATS, 2.9.4 or newer, with JetStream. Used when AGENTOS_EVENTS is nats.',
    example: 'tls://nats.internal:4222',
  },
  {
    key: 'AGENTOS_NATS_CREDENTIALS',
    kind: 'text',
    secret: true,
    default: '',
    form: { pattern: /^$|NATS USER JWT-[\s\S]+NKEY SEED-/, says: 'the text of a NATS credentials file' },
    description: 'The text of a NATS credentials file (JWT and seed).',
    example: '-----BEGIN NATS USER JWT-----...-----BEGIN USER NKEY SEED-----...',
  },
  {
    key: 'AGENTOS_NATS_CA_FILE',
    kind: 'text',
    default: '',
    description: 'PEM file of whoever signed the certificate of NATS; empty for those that this machine trusts.',
    example: '/etc/agentos/nats-ca.pem',
  },
  {
    key: 'AGENTOS_MODELS_FILE',
    kind: 'text',
    description: 'JSON file that names model backends, models and aliases.',
    example: '/etc/agentos/models.json',
  },
  {
    key: 'AGENTOS_SQL_SOURCES_FILE',
    kind: 'text',
    default: '',
    description: 'JSON file that names the databases that tool.sql.query may read; without it there are none.',
    example: '/etc/agentos/sql-sources.json',
  },
  {
    key: 'AGENTOS_DEV_HEADERS',
    kind: 'boolean',
    default: 'false',
    description: 'Believe X-Dev-Tenant, X-Dev-Principal and X-Dev-Roles. Refused in prod.',
    example: 'true',
  },
  {
    key: 'AGENTOS_VALIDATE_REPLIES',
    kind: 'boolean',
    default: 'false',
    description: 'Hold every reply against the contract; a reply outside of it is answered 500. For tests.',
    example: 'true',
  },
  {
    key: 'AGENTOS_WORKER_SLOTS',
    kind: 'integer',
    range: [0, 10_000],
    default: '256',
    description: 'Runs that this process executes at once; 0 makes it a front that executes none.',
    example: '256',
  },
  {
    key: 'AGENTOS_LEASE_SECONDS',
    kind: 'integer',
    range: [2, 600],
    default: '10',
    description: 'How long a dead worker’s runs stay with it before another takes them.',
    example: '10',
  },
  {
    key: 'AGENTOS_IDEMPOTENCY_HOURS',
    kind: 'integer',
    range: [1, 8_760],
    default: '24',
    description: 'How long an idempotency key names the run that it created.',
    example: '24',
  },
  {
    key: 'AGENTOS_BODY_LIMIT_BYTES',
    kind: 'integer',
    range: [1_024, 268_435_456],
    default: '10485760',
    description: 'Largest request body: the default takes long conversations with images.',
    example: '10485760',
  },
  {
    key: 'AGENTOS_DRAIN_SECONDS',
    kind: 'integer',
    range: [0, 600],
    default: '10',
    description: 'How long a stopping process lets open requests finish.',
    example: '30',
  },
  {
    key: 'AGENTOS_LOG_LEVEL',
    kind: 'choice',
    choices: ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
    default: 'info',
    description: 'Least important lines that are logged.',
    example: 'info',
  },
  {
    key: 'AGENTOS_STACK_ID',
    kind: 'text',
    default: 'stk_local',
    form: { pattern: /^stk_[A-Za-z0-9_]{1,60}$/, says: 'stk_ and up to 60 letters, digits and underscores' },
    description: 'Name of this node among its peers and in every route.',
    example: 'stk_eu_prod_1',
  },
  {
    key: 'AGENTOS_ENVIRONMENT',
    kind: 'text',
    default: 'local',
    form: shortName,
    description: 'Environment that peers are told.',
    example: 'production',
  },
  {
    key: 'AGENTOS_REGION',
    kind: 'text',
    default: 'local',
    form: shortName,
    description: 'Region that peers are told.',
    example: 'eu-central',
  },
  {
    key: 'AGENTOS_HTTP_FETCH_ALLOW',
    kind: 'list',
    default: '',
    form: { pattern: /^[A-Za-z0-9.-]+:\d{1,5}$|^\[[0-9a-fA-F:.]+\]:\d{1,5}$/, says: 'host:port, separated by commas' },
    description: 'host:port pairs that tool.http.fetch may reach although they are not public.',
    example: 'intranet.example:8443',
  },
  {
    key: 'AGENTOS_WEBHOOK_ALLOW',
    kind: 'list',
    default: '',
    form: { pattern: /^[A-Za-z0-9.-]+:\d{1,5}$|^\[[0-9a-fA-F:.]+\]:\d{1,5}$/, says: 'host:port, separated by commas' },
    description:
      'host:port pairs that webhook tools of all tenants may call although they are not public, or by plain http.',
    example: 'tools.internal:8080',
  },
  {
    key: 'AGENTOS_SECRETS_KEY',
    kind: 'list',
    default: '',
    secret: true,
    form: {
      pattern: /^[A-Za-z0-9+/]{43}=$/,
      says: '32 random bytes in base64, 44 characters; to replace a key put the new one before it and a comma between',
    },
    description:
      'Encrypts what tenants have kept secret, such as the signing secrets of webhook tools, which cannot be made without it. Make your own: openssl rand -base64 32.',
    example: 'c2V0LW9wZW5zc2wtcmFuZC1iYXNlNjQtMzItaGVyZSE=',
  },
] as const satisfies readonly Setting[];

export type SettingKey = (typeof table)[number]['key'];
export const settings: readonly (Setting & { readonly key: SettingKey })[] = table;
export type ServiceName = (typeof services)[number];
