import { Fault } from '#vocabulary/fault.ts';
import type { Tenant } from '#generated/vocabulary/types.ts';
import type { TenantDirectory } from '#tenancy/tenant-directory.port.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { modelNotFound } from '../routing/model-not-found.ts';
import type { Catalogue } from '../routing/catalogue.ts';
import { isEntitled } from './entitled.ts';

/**
 * The step `entitlements` (MOD-07, TEN-03): is the tenant active, does it know the model, may it use it, may one
 * request ask for so much?
 * @throws Fault `forbidden`, `not_found`, `quota_exceeded`
 */
export function checkEntitlements(
  tenants: TenantDirectory,
  catalogue: Catalogue,
): (exchange: Exchange) => Promise<void> {
  return async (exchange) => {
    const { auth, modelRef } = exchange.ask;
    const tenant = await activeTenant(tenants, auth.tenant_id);
    exchange.tenant = tenant;
    const meant = catalogue.resolve(modelRef);
    if (meant.length === 0) throw modelNotFound(modelRef);
    exchange.candidates = meant.filter((model) => isEntitled(tenant, model));
    if (exchange.candidates.length === 0) throw notEntitled(modelRef);
    checkTokensPerRequest(exchange, tenant);
  };
}

/** @throws Fault `forbidden` when the tenant does not exist or is disabled */
export async function activeTenant(tenants: TenantDirectory, tenantId: string): Promise<Tenant> {
  const tenant = await tenants.find(tenantId);
  if (tenant?.status === 'active') return tenant;
  throw new Fault('forbidden', `The tenant "${tenantId}" is not active.`);
}

/**
 * More than the tenant's limit is refused, not cut down: a shorter answer than was asked for means something else.
 * The limit is on what all choices of one request may write together; embeddings write nothing.
 */
function checkTokensPerRequest({ prompt }: Exchange, tenant: Tenant): void {
  const limit = tenant.quotas.models?.max_tokens_per_request;
  if (limit === undefined || prompt.operation === 'embed') return;
  const asked = (prompt.maxOutputTokens ?? 1) * prompt.choices; // at least a token for each choice
  if (asked <= limit) return;
  throw new Fault(
    'quota_exceeded',
    `The tenant's limit quotas.models.max_tokens_per_request is ${limit}, and this request asks for ${asked}.`,
    {
      retryable: false,
      details: {
        limit: 'quotas.models.max_tokens_per_request',
        max: limit,
        asked,
        param: 'max_tokens',
      },
    },
  );
}

function notEntitled(modelRef: string): Fault {
  return new Fault('forbidden', `This tenant may not use the model "${modelRef}".`, {
    details: {
      entitlements: ['model_tiers_allowed', 'model_backends_allowed'],
      param: 'model',
    },
  });
}
