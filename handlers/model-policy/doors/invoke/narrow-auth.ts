import type { Auth } from '#generated/vocabulary/types.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { Fault } from '#vocabulary/fault.ts';

/**
 * Who acts when a request's body names an `auth` of its own (E.1). It never widens the caller's rights: the tenant
 * must be the caller's, scopes and roles are those that both have, and only a service may speak for another principal.
 * @param scope what the operation needs: an `auth` that gives it away asks for nothing
 * @throws Fault `forbidden`
 */
export function narrowAuth(caller: AuthContext, asserted: Auth | undefined, scope: string): AuthContext {
  if (!asserted) return caller;
  if (asserted.tenant_id !== caller.tenant_id) throw refused('auth.tenant_id', 'another tenant');
  const speaksForOther = asserted.principal.principal_id !== caller.principal.principal_id;
  if (speaksForOther && caller.principal.principal_type !== 'service') {
    throw refused('auth.principal', 'another principal');
  }
  const scopes = caller.scopes.filter((held) => asserted.scopes.includes(held));
  if (!scopes.includes(scope)) throw refused('auth.scopes', `somebody without the scope "${scope}"`);
  return {
    tenant_id: caller.tenant_id,
    principal: speaksForOther ? asserted.principal : caller.principal,
    scopes,
    roles: caller.roles.filter((held) => asserted.roles.includes(held)),
    ...(caller.session && { session: caller.session }),
    ...policyContextOf(caller, asserted),
  };
}

/** A caller may say how sensitive its content is, unless its own credentials have said so already. */
function policyContextOf(caller: AuthContext, asserted: Auth): Pick<AuthContext, 'policy_context'> {
  const context = caller.policy_context ?? asserted.policy_context;
  return context ? { policy_context: context } : {};
}

function refused(field: string, who: string): Fault {
  return new Fault(
    'forbidden',
    `\`${field}\` in the body asks to act for ${who}, which these credentials may not do.`,
    {
      details: { field },
    },
  );
}
