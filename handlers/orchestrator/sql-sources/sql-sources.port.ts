import type { AuthContext } from '#vocabulary/auth-context.ts';

/** What a model is told of a source. */
export interface SqlSourceFacts {
  readonly sourceId: string;
  readonly description: string;
  /** Tables and columns, in the operator's words; empty when there is none. */
  readonly schemaHint: string;
  readonly rowsMax: number;
}

export type SqlParameter = string | number | boolean | null;

export interface SqlQuestion {
  readonly sourceId: string;
  /** One statement that reads; `$1`, `$2` ... stand for the parameters. */
  readonly sql: string;
  readonly parameters: readonly SqlParameter[];
}

/** A value as JSON: whole numbers of 64 bits and decimals as text, bytes as base64, times in ISO 8601. */
export type SqlValue = string | number | boolean | null | object;

export interface SqlAnswer {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** In the order of the columns. */
  readonly rows: readonly (readonly SqlValue[])[];
  /** Whether there were more rows than the source's caps on rows and bytes let through. */
  readonly truncated: boolean;
}

/**
 * Databases that the operator has declared for reading (TOOL-01). Whatever the statement is, asking changes nothing,
 * neither in the database nor for whoever asks next, and it ends: within the source's time, rows and bytes.
 */
export interface SqlSources {
  /** Those that the tenant may ask, by id. */
  list(tenantId: string): readonly SqlSourceFacts[];
  /**
   * Throws `not_found` for a source that the acting tenant does not have, whether it exists or not; `invalid_request`
   * for a statement that is not taken, with the database's own words; `forbidden` for one that would do more than
   * read; `timeout`; `dependency_unavailable` when the source cannot be asked, also because its operator has given it
   * too many rights. When `signal` aborts, the statement ends in the database too, and the signal's reason is thrown.
   */
  query(auth: AuthContext, question: SqlQuestion, signal: AbortSignal): Promise<SqlAnswer>;
}
