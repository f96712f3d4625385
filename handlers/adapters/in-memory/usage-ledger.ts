import type { AuthContext } from '#vocabulary/auth-context.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { UsageLedger } from '#model-policy/metering/usage-ledger.port.ts';
import type { UsageRow } from '#model-policy/metering/usage-row.ts';

/** The twin of the Postgres ledger for tests: same behaviour suite, no disk. */
export class InMemoryUsageLedger implements UsageLedger {
  readonly #rows = new Map<string, UsageRow>();

  async record(auth: AuthContext, row: UsageRow): Promise<void> {
    if (row.tenant_id !== auth.tenant_id) throw new Fault('internal_error', 'A usage row names another tenant.');
    const key = `${row.tenant_id} ${row.usage_id}`;
    if (!this.#rows.has(key)) this.#rows.set(key, structuredClone(row));
  }

  async byCorrelation(auth: AuthContext, correlationId: string): Promise<UsageRow[]> {
    return [...this.#rows.values()]
      .filter((row) => row.tenant_id === auth.tenant_id && row.correlation_id === correlationId)
      .toSorted((a, b) => (a.usage_id < b.usage_id ? -1 : 1));
  }
}
