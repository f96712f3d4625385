import type { Tenant } from '#generated/vocabulary/types.ts';
import type { CatalogueModel } from '../routing/catalogue.ts';

/** Allows everything in a list of entitlements (C.1). */
const everything = '*';

/**
 * Whether a tenant may use a model: both its backend and its tier must be allowed. A missing list allows nothing, and
 * a model without a tier is only for those who may use every tier.
 */
export function isEntitled(tenant: Tenant, model: CatalogueModel): boolean {
  const { model_tiers_allowed, model_backends_allowed } = tenant.entitlements;
  return allows(model_backends_allowed, model.backendId) && allows(model_tiers_allowed, model.tier);
}

function allows(list: readonly string[] | undefined, name: string | null): boolean {
  if (!list) return false;
  return list.includes(everything) || (name !== null && list.includes(name));
}
