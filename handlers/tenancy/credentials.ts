/** What a caller presented, as it stood in the request. None of it is believed yet. */
export interface Credentials {
  /** `Bearer aos_...` */
  readonly authorization?: string | undefined;
  /** The tenant that the caller wants to act for (API-01). */
  readonly actFor?: string | undefined;
  /** Believed only on nodes that are told to, never in production (SEC-07). */
  readonly devTenant?: string | undefined;
  readonly devPrincipal?: string | undefined;
  /** Separated by commas. */
  readonly devRoles?: string | undefined;
}

export const tenantIdForm = /^tnt_[A-Za-z0-9_]{1,60}$/;
export const principalIdForm = /^(usr|svc)_[A-Za-z0-9_]{1,60}$/;
