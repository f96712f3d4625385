import type { AuthContext, Principal } from '#vocabulary/auth-context.ts';

/** A principal and what it may do. */
export interface PrincipalRecord extends Principal {
  readonly tenant_id: string;
  readonly roles: readonly string[];
  /** Replaces what the roles give where it is set; null: what the roles give. */
  readonly scopes: readonly string[] | null;
  /** Other tenants that this principal, if it is a service, may act for (API-01). */
  readonly acts_for: readonly string[];
  readonly status: 'active' | 'disabled';
}

/** A key and whose it is, as authentication needs them together. Times are RFC 3339. */
export interface ApiKeyRecord {
  readonly key_id: string;
  readonly tenant_id: string;
  /** Public: shown in lists, so that a person recognises a key. */
  readonly prefix: string;
  /** SHA-256 of the secret. */
  readonly digest: Buffer;
  /** Narrows what the principal may do; null: all of it. */
  readonly scopes: readonly string[] | null;
  readonly created_at: string;
  readonly expires_at: string | null;
  readonly revoked_at: string | null;
  readonly last_used_at: string | null;
  readonly principal: PrincipalRecord;
}

export interface NewApiKey {
  readonly key_id: string;
  readonly prefix: string;
  readonly digest: Buffer;
  readonly scopes?: readonly string[] | null;
  readonly expires_at?: string | null;
}

export interface KeyUse {
  readonly tenant_id: string;
  readonly key_id: string;
  /** Milliseconds since 1970, UTC. */
  readonly at_ms: number;
}

/** Principals and their API keys (API-05). Every method but `findByPrefix` and `recordUses` sees one tenant only. */
export interface ApiKeyStore {
  /** Keys under a prefix, of whatever tenant: who calls is only known afterwards. Revoked and expired ones are included. */
  findByPrefix(prefix: string): Promise<readonly ApiKeyRecord[]>;
  /** Makes the principal, or brings it to what is given. Throws `not_found` when the tenant does not exist. */
  putPrincipal(auth: AuthContext, principal: Omit<PrincipalRecord, 'tenant_id'>): Promise<void>;
  /** Throws `not_found` when the tenant has no such principal. */
  issue(auth: AuthContext, principalId: string, key: NewApiKey): Promise<void>;
  /** Keys of the tenant, newest first, digests included: no caller outside `tenancy/` gets these. */
  list(auth: AuthContext, principalId?: string): Promise<readonly ApiKeyRecord[]>;
  /** Revoked keys stay revoked. Returns false when the tenant has no such key. */
  revoke(auth: AuthContext, keyId: string): Promise<boolean>;
  /** Keeps the latest use of each key; a use of a key that is gone is dropped. */
  recordUses(uses: readonly KeyUse[]): Promise<void>;
}
