/** Every right there is (SEC-01). The contract names, per operation, which are needed. */
export const allScopes = [
  'runs:create',
  'runs:read',
  'runs:cancel',
  'agents:read',
  'agents:write',
  'tools:invoke',
  'tools:write',
  'memory:read',
  'memory:write',
  'models:invoke',
  'models:list',
  'policy:check',
  'usage:read',
  'audit:read',
  'runs:forward',
  'events:ingest',
  'tenants:admin',
  'platform:admin',
] as const;

export type Scope = (typeof allScopes)[number];

export function isScope(text: string): text is Scope {
  return (allScopes as readonly string[]).includes(text);
}
