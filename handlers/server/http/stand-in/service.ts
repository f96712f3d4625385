import { devNull } from 'node:os';
import { createApiKeyStore } from '#adapters/in-memory/api-keys.ts';
import { createTenantRegistry } from '#adapters/in-memory/tenants.ts';
import { Authenticator } from '#tenancy/authenticator.ts';
import { CachedTenantDirectory } from '#tenancy/cached-tenant-directory.ts';
import { digestOf, newApiKey } from '#tenancy/api-key.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { newId } from '#vocabulary/ids.ts';
import { openLog } from '../../log.ts';
import type { AnyHandlers } from '../contract.ts';
import { createService, type Service, type ServiceOptions } from '../service.ts';
import { standInContract } from './contract.ts';

/** A running service of the stand-in contract, with one tenant, and ways to get keys of it. */
export interface StandIn {
  readonly url: string;
  readonly port: number;
  readonly service: Service;
  readonly tenants: ReturnType<typeof createTenantRegistry>;
  readonly keys: ReturnType<typeof createApiKeyStore>;
  /** A key of a principal with these roles, in `tnt_demo` where nothing else is said. */
  keyOf(principal: {
    id?: string;
    roles?: string[];
    tenant?: string;
    actsFor?: string[];
    scopes?: string[];
  }): Promise<string>;
  close(): Promise<void>;
}

export interface StandInOptions extends Partial<Omit<ServiceOptions, 'handlers'>> {
  readonly handlers?: AnyHandlers;
  readonly devHeaders?: boolean;
  readonly port?: number;
  readonly logFile?: string;
  /** Handlers that are left out. */
  readonly without?: readonly string[];
}

export const operator: AuthContext = {
  tenant_id: 'tnt_demo',
  principal: { principal_id: 'svc_operator', principal_type: 'service' },
  scopes: ['platform:admin'],
  roles: ['platform_admin'],
};

const silent = openLog({ level: 'silent', stackId: 'stk_test', destination: devNull });

export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const tenants = createTenantRegistry();
  await tenants.create(operator, { tenant_id: 'tnt_demo', name: 'Demo', plan_tier: 'demo' });
  const keys = createApiKeyStore(tenants);
  const cached = new CachedTenantDirectory(tenants);
  const authenticator = new Authenticator({
    keys,
    tenants: cached,
    devHeaders: options.devHeaders === true,
    onUse: () => {},
  });
  const log =
    options.logFile === undefined
      ? silent
      : openLog({ level: 'info', stackId: 'stk_test', destination: options.logFile });
  const service = await createService({
    contract: standInContract(),
    bodyLimitBytes: 64 * 1024,
    validateReplies: true,
    log,
    authenticate: (credentials) => authenticator.authenticate(credentials),
    findTenant: (tenantId) => cached.recall(tenantId),
    admit: () => {},
    ...options,
    handlers: Object.fromEntries(
      Object.entries({ ...standInHandlers, ...options.handlers }).filter(([name]) => !options.without?.includes(name)),
    ),
  });
  const { port } = await service.listen('127.0.0.1', options.port ?? 0);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    service,
    tenants,
    keys,
    async keyOf({ id = 'usr_demo', roles = ['tenant_admin'], tenant = 'tnt_demo', actsFor = [], scopes }) {
      const auth = { ...operator, tenant_id: tenant };
      const principal_type = id.startsWith('svc_') ? 'service' : 'user';
      const rest = { roles, scopes: scopes ?? null, acts_for: actsFor, status: 'active' as const };
      await keys.putPrincipal(auth, { principal_id: id, principal_type, ...rest });
      const key = newApiKey();
      await keys.issue(auth, id, { key_id: newId('key'), prefix: key.prefix, digest: digestOf(key.secret) });
      return key.text;
    },
    close: () => service.close(0),
  };
}

const standInHandlers = {
  getLiveness: async () => ({ status: 200, body: { status: 'ok' } }),
  createThing: async (_auth, { body }: { body: object }) => ({ status: 201, body: { ...body } }),
  listThings: async (auth, { query }: { query: object }) => ({
    status: 200,
    body: { query, tenant_id: auth?.tenant_id },
  }),
  getThing: async (auth, { path }: { path: { thing_id: string } }) => ({
    status: 200,
    body: { thing_id: path.thing_id, tenant_id: auth?.tenant_id, scopes: auth?.scopes },
  }),
  touchThing: async () => ({ status: 204 }),
  watchThing: async () => ({
    status: 200,
    stream: (async function* () {
      for (let i = 1; i <= 3; i++) yield `id: ${i}\ndata: {}\n\n`;
    })(),
  }),
  completeThing: async () => ({ status: 200, body: { object: 'thing' } }),
} satisfies AnyHandlers;
