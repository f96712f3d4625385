import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CliFailure } from './cli-failure.ts';
import { exitCodes } from './exit-codes.ts';
import type { StateFolder } from './state-folder.ts';

export interface SeededPrincipal {
  tenant_id: string;
  principal_id: string;
  principal_type: 'user' | 'service';
  roles: string[];
  scopes?: string[];
  token_file: string;
}

export interface Seeds {
  tenants: { tenant_id: string; name: string; plan_tier: string }[];
  principals: SeededPrincipal[];
  agents: { tenant_id: string; agent_id: string; name: string; config: { model_ref: string; tools: string[] } }[];
}

/** Reads a seeds file; the node judges its details, here only what the command itself needs. */
export function readSeeds(file: string): Seeds {
  let seeds: Partial<Seeds>;
  try {
    seeds = JSON.parse(readFileSync(file, 'utf8')) as Partial<Seeds>;
  } catch (cause) {
    throw new CliFailure(`The seeds file ${file} is not readable JSON: ${(cause as Error).message}`, {
      exitCode: exitCodes.configInvalid,
      wayOut: ['Correct the file; deploy/seeds/demo.json is an example.'],
      cause,
    });
  }
  return { tenants: seeds.tenants ?? [], principals: seeds.principals ?? [], agents: seeds.agents ?? [] };
}

/** Whom the command acts as, and what it tries things with: the first tenant that has both an agent and a principal. */
export interface Actors {
  tenantId: string;
  agentId: string | undefined;
  /** Acts for the tenant. */
  tenant: SeededPrincipal;
  platform: SeededPrincipal | undefined;
  /** Belongs to another tenant: must see nothing of this one. */
  stranger: SeededPrincipal | undefined;
}

export function actorsOf(seeds: Seeds): Actors | undefined {
  const tenantId = seeds.agents[0]?.tenant_id ?? seeds.tenants[0]?.tenant_id;
  if (!tenantId) return undefined;
  const inTenant = seeds.principals.filter((principal) => principal.tenant_id === tenantId);
  const isPlatform = (principal: SeededPrincipal) => principal.roles.includes('platform_admin');
  const tenant = inTenant.find((principal) => !isPlatform(principal)) ?? inTenant[0];
  if (!tenant) return undefined;
  return {
    tenantId,
    agentId: seeds.agents.find((agent) => agent.tenant_id === tenantId)?.agent_id,
    tenant,
    platform: seeds.principals.find(isPlatform),
    stranger: seeds.principals.find((principal) => principal.tenant_id !== tenantId && !isPlatform(principal)),
  };
}

export function tokenPath(state: StateFolder, principal: SeededPrincipal): string {
  return join(state.tokens, principal.token_file);
}

/** The secret itself; undefined when it was never written or was removed. Never printed. */
export function readToken(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() || undefined : undefined;
}
