import type { AuthContext } from '#vocabulary/auth-context.ts';
import { Fault } from '#vocabulary/fault.ts';
import { principalIdForm, tenantIdForm, type Credentials } from './credentials.ts';
import { isRole, scopesOf, scopesOfRole } from './roles.ts';

/** Who the `X-Dev-*` headers say is calling. For a developer's own machine; whoever reaches the port is believed. */
export function devCaller({
  devTenant = '',
  devPrincipal = 'usr_dev',
  devRoles = 'tenant_admin',
}: Credentials): AuthContext {
  if (!tenantIdForm.test(devTenant)) throw unreadable('X-Dev-Tenant', 'a tenant id, such as tnt_demo');
  if (!principalIdForm.test(devPrincipal)) throw unreadable('X-Dev-Principal', 'a principal id, such as usr_dev');
  const roles = devRoles.split(',').map((role) => role.trim());
  if (!roles.every(isRole))
    throw unreadable('X-Dev-Roles', `roles separated by commas: ${Object.keys(scopesOfRole).join(', ')}`);
  return {
    tenant_id: devTenant,
    principal: { principal_id: devPrincipal, principal_type: devPrincipal.startsWith('svc_') ? 'service' : 'user' },
    scopes: scopesOf(roles),
    roles,
  };
}

function unreadable(header: string, expected: string): Fault {
  return new Fault('unauthorized', `${header} must be ${expected}.`);
}
