import { allScopes, type Scope } from './scopes.ts';

/** Between nodes, or above tenants: no role of a tenant's own people has these. */
const notForTenants: readonly Scope[] = ['platform:admin', 'runs:forward', 'events:ingest'];

/** Whoever uses a tenant, person or service, works with runs, memory and models. */
const ofUsers = [
  'runs:create',
  'runs:read',
  'runs:cancel',
  'agents:read',
  'tools:invoke',
  'memory:read',
  'memory:write',
  'models:invoke',
  'models:list',
  'policy:check',
] as const satisfies readonly Scope[];

/** What each role bundles (SEC-01). A role that is not here gives nothing. */
export const scopesOfRole = {
  platform_admin: allScopes,
  tenant_admin: allScopes.filter((scope) => !notForTenants.includes(scope)),
  tenant_user: ofUsers,
  tenant_service: [...ofUsers, 'usage:read'],
  peer: ['runs:forward', 'events:ingest'],
} as const satisfies Record<string, readonly Scope[]>;

export type Role = keyof typeof scopesOfRole;

export function isRole(text: string): text is Role {
  return Object.hasOwn(scopesOfRole, text);
}

/** The scopes of several roles together, each once, in the order of the table above. Unknown roles add nothing. */
export function scopesOf(roles: readonly string[]): Scope[] {
  const given = new Set<Scope>(roles.flatMap((role) => (isRole(role) ? scopesOfRole[role] : [])));
  return allScopes.filter((scope) => given.has(scope));
}
