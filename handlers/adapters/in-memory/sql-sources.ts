import type { SqlSource } from '#orchestrator/sql-sources/sql-source.ts';
import type { SqlAnswer, SqlParameter, SqlSources, SqlValue } from '#orchestrator/sql-sources/sql-sources.port.ts';
import { noSuchSource, sourcesOf } from '#orchestrator/sql-sources/sources-of.ts';
import { Fault } from '#vocabulary/fault.ts';

/** Statements by their text, and what they answer; `never` keeps whoever asks waiting. */
export type KnownStatements = Readonly<
  Record<string, { columns: SqlAnswer['columns']; rows(parameters: readonly SqlParameter[]): SqlValue[][] | 'never' }>
>;

/** For tests and demonstrations: sources that know some statements by heart, with the caps of real ones. */
export function createInMemorySqlSources(sources: readonly SqlSource[], known: KnownStatements): SqlSources {
  return {
    list: (tenantId) => sourcesOf(sources, tenantId),
    async query(auth, { sourceId, sql, parameters }, signal) {
      const source = sourcesOf(sources, auth.tenant_id).find((each) => each.sourceId === sourceId);
      if (!source) throw noSuchSource(sourceId);
      signal.throwIfAborted();
      const statement = known[sql];
      if (!statement) throw new Fault('invalid_request', 'This statement is not known here.');
      const rows = statement.rows(parameters);
      if (rows === 'never') return untilStopped(source, signal);
      return { columns: statement.columns, ...capped(rows, source) };
    },
  };
}

function capped(all: SqlValue[][], { rowsMax, bytesMax }: SqlSource): Pick<SqlAnswer, 'rows' | 'truncated'> {
  const rows: SqlValue[][] = [];
  let bytes = 0;
  for (const row of all) {
    bytes += Buffer.byteLength(JSON.stringify(row));
    if (bytes > bytesMax && rows.length === 0) {
      throw new Fault('invalid_request', 'The first row is too large. Name fewer columns.');
    }
    if (rows.length === rowsMax || bytes > bytesMax) return { rows, truncated: true };
    rows.push(row);
  }
  return { rows, truncated: false };
}

function untilStopped({ timeoutMs }: SqlSource, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(
      () => reject(new Fault('timeout', `No answer within ${timeoutMs} ms.`, { retryable: false })),
      timeoutMs,
    );
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
