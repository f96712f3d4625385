import type { Tenant } from '#generated/vocabulary/types.ts';
import { allows } from '#tenancy/allows.ts';
import type { CatalogueModel } from '../routing/catalogue.ts';

/**
 * Whether a tenant may use a model: both its backend and its tier must be allowed. A missing list allows nothing, and
 * a model without a tier is only for those who may use every tier.
 */
export function isEntitled(tenant: Tenant, model: CatalogueModel): boolean {
  const { model_tiers_allowed, model_backends_allowed } = tenant.entitlements;
  return allows(model_backends_allowed, model.backendId) && allows(model_tiers_allowed, model.tier);
}
