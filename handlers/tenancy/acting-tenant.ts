import type { AuthContext } from '#vocabulary/auth-context.ts';
import { Fault } from '#vocabulary/fault.ts';
import { tenantIdForm } from './credentials.ts';
import type { TenantDirectory } from './tenant-directory.port.ts';

/**
 * The tenant that a request acts in (API-01): the caller's own, or the one of `X-Tenant-Id` where the caller may act
 * for it. Whether it may is judged before whether the tenant exists, so that nobody learns which tenants there are
 * from the answers (decision 0012).
 * @param actsFor tenants that a service principal was allowed to act for
 */
export function actAs(
  caller: AuthContext,
  actsFor: readonly string[],
  wanted: string | undefined,
  tenants: TenantDirectory,
): AuthContext | Promise<AuthContext> {
  if (wanted === undefined || wanted === caller.tenant_id) return caller;
  if (!tenantIdForm.test(wanted)) {
    throw new Fault('invalid_request', 'X-Tenant-Id is not a tenant id.', { details: { in: 'headers' } });
  }
  const { principal, scopes } = caller;
  const allowed =
    scopes.includes('platform:admin') || (principal.principal_type === 'service' && actsFor.includes(wanted));
  if (!allowed) throw new Fault('forbidden', `${principal.principal_id} may not act for the tenant of X-Tenant-Id.`);
  return tenants.find(wanted).then((tenant) => {
    if (tenant === undefined) throw new Fault('not_found', `There is no tenant ${wanted}.`);
    return { ...caller, tenant_id: wanted };
  });
}
