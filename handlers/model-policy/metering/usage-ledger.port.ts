import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { UsageRow } from './usage-row.ts';

/** Where usage is kept, one row for each model request (MOD-08). Append-only. */
export interface UsageLedger {
  /**
   * Resolves once the row is durable. The same `usage_id` of the same tenant again changes nothing, so that a write
   * whose outcome is unknown can be repeated.
   * @throws Fault `dependency_unavailable`; `internal_error` for a row of another tenant
   */
  record(auth: AuthContext, row: UsageRow): Promise<void>;
  /** The rows of one correlation of the caller's tenant, oldest first. */
  byCorrelation(auth: AuthContext, correlationId: string): Promise<UsageRow[]>;
}
