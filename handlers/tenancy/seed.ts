import type { AgentConfig, TenantCreate } from '#generated/vocabulary/types.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { Fault } from '#vocabulary/fault.ts';
import { newId } from '#vocabulary/ids.ts';
import { digestOf, newApiKey } from './api-key.ts';
import type { ApiKeyStore } from './api-key-store.port.ts';
import { isRole } from './roles.ts';
import { isScope } from './scopes.ts';
import type { TenantRegistry } from './tenant-directory.port.ts';

/** What a new node begins with (CLI-07). */
export interface Seeds {
  tenants: TenantCreate[];
  principals: {
    tenant_id: string;
    principal_id: string;
    principal_type: 'user' | 'service';
    display_name?: string;
    roles: string[];
    scopes?: string[];
    acts_for?: string[];
    /** Name of the file, in the tokens folder, that the API key is written to. */
    token_file: string;
  }[];
  agents: {
    tenant_id: string;
    agent_id: string;
    name: string;
    description?: string;
    status?: 'active' | 'inactive' | 'deprecated';
    config: AgentConfig;
  }[];
}

/** Where agents go: the orchestrator's store fits. */
export interface AgentSeedbed {
  put(auth: Pick<AuthContext, 'tenant_id'>, agent: Omit<Seeds['agents'][number], 'tenant_id'>): Promise<void>;
}

export interface SeedPorts {
  tenants: TenantRegistry;
  keys: ApiKeyStore;
  agents: AgentSeedbed;
  tokens: { has(file: string): boolean; write(file: string, token: string): void };
}

export interface SeedOutcome {
  tenants: string[];
  principals: string[];
  agents: string[];
  tokens_issued: string[];
}

/** Puts everything in place; run again it changes nothing but principals' roles and agents' configuration. */
export async function seed(seeds: Seeds, { tenants, keys, agents, tokens }: SeedPorts): Promise<SeedOutcome> {
  refuseUnknownRights(seeds);
  for (const tenant of seeds.tenants) {
    if (!(await tenants.find(tenant.tenant_id))) await tenants.create(operatorOf(tenant.tenant_id), tenant);
  }
  const issued: string[] = [];
  for (const { tenant_id, token_file, roles, scopes, acts_for, ...principal } of seeds.principals) {
    const auth = operatorOf(tenant_id);
    const rights = { roles, scopes: scopes ?? null, acts_for: acts_for ?? [], status: 'active' as const };
    await keys.putPrincipal(auth, { ...principal, ...rights });
    if (tokens.has(token_file)) continue;
    const key = newApiKey();
    const record = { key_id: newId('key'), prefix: key.prefix, digest: digestOf(key.secret) };
    await keys.issue(auth, principal.principal_id, record);
    tokens.write(token_file, key.text);
    issued.push(principal.principal_id);
  }
  for (const { tenant_id, ...agent } of seeds.agents) await agents.put({ tenant_id }, agent);
  return {
    tenants: seeds.tenants.map((tenant) => tenant.tenant_id),
    principals: seeds.principals.map((principal) => principal.principal_id),
    agents: seeds.agents.map((agent) => agent.agent_id),
    tokens_issued: issued,
  };
}

/** A mistyped role would silently give nothing: it is found before anything is written. */
function refuseUnknownRights({ principals }: Seeds): void {
  for (const { principal_id, roles, scopes = [] } of principals) {
    const unknown = [...roles.filter((role) => !isRole(role)), ...scopes.filter((scope) => !isScope(scope))];
    if (unknown.length === 0) continue;
    throw new Fault(
      'invalid_request',
      `Principal ${principal_id} of the seeds has unknown rights: ${unknown.join(', ')}.`,
    );
  }
}

/** Whoever can start this program owns the database: it acts as the operator, in the tenant that it fills. */
function operatorOf(tenantId: string): AuthContext {
  return {
    tenant_id: tenantId,
    principal: { principal_id: 'svc_bootstrap', principal_type: 'service' },
    scopes: ['platform:admin'],
    roles: ['platform_admin'],
  };
}
