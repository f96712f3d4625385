import type { AuthContext } from '#vocabulary/auth-context.ts';

/** One act, as it is kept for ever (API-07). Never holds content of prompts, arguments of tools, or secrets. */
export interface AuditEntry {
  /** `<noun>.<verb>`: `run.create`. */
  readonly action: string;
  readonly resource_type: string;
  readonly resource_id: string;
  readonly outcome: 'ok' | 'denied' | 'error';
  /** The policy under which it was decided. */
  readonly policy_id?: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly correlation_id: string;
  /** Given by who may have to repeat the record; the same id of the same tenant again changes nothing. */
  readonly audit_id?: string;
}

/** An entry with who did it and when. */
export interface AuditRecord extends AuditEntry {
  readonly tenant_id: string;
  readonly audit_id: string;
  /** RFC 3339, of the clock that the store believes in. */
  readonly time: string;
  readonly actor: AuthContext['principal'];
}

/** What was done, by whom, in which tenant. It is only ever added to. */
export interface AuditTrail {
  /**
   * Resolves once the entry is durable: an act that must be on record waits for it before it answers.
   * Throws `dependency_unavailable`; then nothing is on record.
   */
  record(auth: AuthContext, entry: AuditEntry): Promise<void>;
  /** Entries of the caller's tenant, newest first, older than `beforeId` where it is given. */
  read(auth: AuthContext, page: { limit: number; beforeId?: string }): Promise<readonly AuditRecord[]>;
}
