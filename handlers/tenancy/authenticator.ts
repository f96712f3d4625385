import type { AuthContext } from '#vocabulary/auth-context.ts';
import { systemClock, type Clock } from '#vocabulary/clock.ts';
import { Fault } from '#vocabulary/fault.ts';
import { actAs } from './acting-tenant.ts';
import { digestOf, readApiKey, sameDigest, sameSecret } from './api-key.ts';
import type { ApiKeyRecord, ApiKeyStore, KeyUse } from './api-key-store.port.ts';
import type { Credentials } from './credentials.ts';
import { devCaller } from './dev-headers.ts';
import { ExpiringCache } from './expiring-cache.ts';
import { freshness } from './freshness.ts';
import { scopesOf } from './roles.ts';
import type { TenantDirectory } from './tenant-directory.port.ts';

export interface AuthenticatorOptions {
  readonly keys: ApiKeyStore;
  readonly tenants: TenantDirectory;
  /** Whether `X-Dev-*` headers are believed. Config refuses it in production. */
  readonly devHeaders: boolean;
  /** Told of each use of a key; must neither wait nor throw. */
  onUse(use: KeyUse): void;
  readonly clock?: Clock;
}

/** A key's record with everything that does not change between two reads of it worked out once. */
interface Candidate {
  readonly record: ApiKeyRecord;
  /** The secret that was proved to be this key's, for as long as the candidate is remembered; empty before. */
  proved: string;
  readonly expiresAt: number;
  readonly auth: AuthContext;
}

/**
 * Finds out who calls (API-05). A wrong key, an unknown one, a revoked one and an expired one answer alike; a
 * store that cannot be asked is `dependency_unavailable` and never `unauthorized`, because a client throws its
 * credentials away on the latter.
 */
export class Authenticator {
  readonly #options: AuthenticatorOptions;
  readonly #clock: Clock;
  readonly #candidates: ExpiringCache<readonly Candidate[]>;

  constructor(options: AuthenticatorOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    const load = async (prefix: string) => (await options.keys.findByPrefix(prefix)).map(candidateOf);
    this.#candidates = new ExpiringCache(load, freshness, this.#clock);
  }

  /** Answers without a promise when the key was read a moment ago and the caller acts for its own tenant. */
  authenticate(credentials: Credentials): AuthContext | Promise<AuthContext> {
    const { authorization, actFor, devTenant } = credentials;
    if (authorization === undefined) {
      if (devTenant === undefined || !this.#options.devHeaders) throw missing();
      return actAs(devCaller(credentials), [], actFor, this.#options.tenants);
    }
    const key = readApiKey(bearerOf(authorization));
    if (key === undefined) throw refused();
    const known = this.#candidates.get(key.prefix);
    if (known instanceof Promise) return known.then((candidates) => this.#verify(candidates, key.secret, actFor));
    return this.#verify(known, key.secret, actFor);
  }

  #verify(
    candidates: readonly Candidate[],
    secret: string,
    actFor: string | undefined,
  ): AuthContext | Promise<AuthContext> {
    const found = candidates.find((candidate) => proves(candidate, secret));
    const now = this.#clock.now();
    if (found === undefined || found.record.revoked_at !== null || found.expiresAt <= now) throw refused();
    const { principal, tenant_id, key_id } = found.record;
    if (principal.status !== 'active') {
      throw new Fault(
        'forbidden',
        `Principal ${principal.principal_id} is disabled. An administrator of its tenant can enable it.`,
      );
    }
    this.#options.onUse({ tenant_id, key_id, at_ms: now });
    return actAs(found.auth, principal.acts_for, actFor, this.#options.tenants);
  }
}

function candidateOf(record: ApiKeyRecord): Candidate {
  const { principal, scopes, expires_at: expiresAt } = record;
  const granted = principal.scopes ?? scopesOf(principal.roles);
  const { principal_id, principal_type, display_name } = principal;
  return {
    record,
    proved: '',
    expiresAt: expiresAt === null ? Infinity : Date.parse(expiresAt),
    auth: Object.freeze({
      tenant_id: record.tenant_id,
      principal: Object.freeze({
        principal_id,
        principal_type,
        ...(display_name === undefined ? {} : { display_name }),
      }),
      scopes: Object.freeze(scopes === null ? [...granted] : granted.filter((scope) => scopes.includes(scope))),
      roles: Object.freeze([...principal.roles]),
    }),
  };
}

/**
 * Whether the secret is the key's. A caller that sends many requests shows the same secret with each: from the second
 * one on it is compared with itself, which costs a tenth of digesting it, in the same time wherever the two differ.
 */
function proves(candidate: Candidate, secret: string): boolean {
  if (candidate.proved !== '' && sameSecret(candidate.proved, secret)) return true;
  if (!sameDigest(candidate.record.digest, digestOf(secret))) return false;
  candidate.proved = secret;
  return true;
}

function bearerOf(authorization: string): string {
  const found = /^bearer +(\S+) *$/i.exec(authorization);
  if (found === null) throw missing();
  return found[1]!;
}

function missing(): Fault {
  return new Fault('unauthorized', 'This operation needs credentials: Authorization: Bearer <api key>.');
}

function refused(): Fault {
  return new Fault(
    'unauthorized',
    'The API key is not valid here: it is mistyped, revoked, expired or of another node.',
  );
}
