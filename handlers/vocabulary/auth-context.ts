/**
 * Who acts, for whom, with which rights (schemas appendix B.1). It is the first argument of every domain and port
 * call (ARC-04); a tenant id never travels as a loose string further in.
 */
export interface AuthContext {
  readonly tenant_id: string;
  readonly principal: Principal;
  readonly scopes: readonly string[];
  readonly roles: readonly string[];
  readonly session?: { readonly session_id: string; readonly ip: string; readonly user_agent: string };
  readonly policy_context?: PolicyContext;
}

export interface Principal {
  readonly principal_id: string;
  readonly principal_type: 'user' | 'service';
  readonly display_name?: string;
}

export interface PolicyContext {
  readonly data_classification: 'public' | 'internal' | 'confidential' | 'restricted';
  readonly region: string;
  readonly purpose: string;
  readonly consent_tags?: readonly string[];
}
