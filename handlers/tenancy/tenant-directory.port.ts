import type { Tenant, TenantCreate } from '#generated/vocabulary/types.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';

export type { Tenant, TenantCreate };

/** The tenants of this node (C.1). Quotas and entitlements come with their plan's defaults filled in. */
export interface TenantDirectory {
  find(tenantId: string): Promise<Tenant | undefined>;
}

/** Who administers tenants. Scopes are checked before: `auth` says who acts, for the record. */
export interface TenantRegistry extends TenantDirectory {
  /** By id, for the node's own upkeep. `after` is the id behind which the page starts. */
  list(after: string | undefined, limit: number): Promise<Tenant[]>;
  /** Throws `conflict` when the id is taken. */
  create(auth: AuthContext, tenant: TenantCreate): Promise<Tenant>;
  /** A disabled tenant is refused everywhere within 2 s (TEN-01). Throws `not_found`. */
  setStatus(auth: AuthContext, tenantId: string, status: Tenant['status']): Promise<Tenant>;
}
