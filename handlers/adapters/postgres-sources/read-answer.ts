import type pg from 'pg';
import type { SqlSource } from '#orchestrator/sql-sources/sql-source.ts';
import type { SqlAnswer, SqlParameter, SqlQuestion, SqlValue } from '#orchestrator/sql-sources/sql-sources.port.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { ReadingConnection } from './reading-connection.ts';
import { valueOf } from './value-of.ts';

/** A cursor can only be declared for what reads: the server's own parser refuses everything else. */
export const cursorHead = 'declare agentos_answer no scroll cursor for ';
const rowsAtOnceMax = 200;

/** Reads the answer through a cursor until the source's caps are reached; no more than one batch of rows is on its way. */
export async function readAnswer(
  { client, left }: ReadingConnection,
  { rowsMax, bytesMax }: SqlSource,
  { sql, parameters }: Pick<SqlQuestion, 'sql' | 'parameters'>,
): Promise<SqlAnswer> {
  await client.query(oneStatement(cursorHead + sql, parameters));
  const rows: SqlValue[][] = [];
  let bytes = 0;
  let wanted = 1; // the first row tells how large they are
  for (;;) {
    // Anew for each batch, so that nothing that a statement set counts for the next one.
    await client.query(`set local statement_timeout = ${left()}`);
    const batch = await client.query<(string | null)[]>({
      text: `fetch ${wanted} from agentos_answer`,
      rowMode: 'array',
    });
    for (const texts of batch.rows) {
      const row = texts.map((text, i) => valueOf(text, batch.fields[i]!.dataTypeID));
      bytes += Buffer.byteLength(JSON.stringify(row));
      if (rows.length === rowsMax || bytes > bytesMax) {
        if (rows.length === 0) throw rowTooLarge(bytes, bytesMax);
        return { columns: await columnsOf(client, batch.fields), rows, truncated: true };
      }
      rows.push(row);
    }
    if (batch.rows.length < wanted) return { columns: await columnsOf(client, batch.fields), rows, truncated: false };
    const rowsThatFit = Math.ceil((bytesMax - bytes) / (bytes / rows.length));
    wanted = Math.max(1, Math.min(rowsAtOnceMax, rowsMax - rows.length + 1, rowsThatFit));
  }
}

/** Said to be one statement (`extended`, not in the driver's types): else others could stand behind a semicolon. */
function oneStatement(text: string, values: readonly SqlParameter[]): pg.QueryConfig {
  return { text, values: [...values], queryMode: 'extended' } as pg.QueryConfig;
}

async function columnsOf(client: pg.Client, fields: readonly pg.FieldDef[]): Promise<SqlAnswer['columns']> {
  const { rows } = await client.query<{ type: string }>({
    text: `select pg_catalog.format_type(id, modifier) as type from unnest($1::oid[], $2::int[]) as f (id, modifier)`,
    values: [fields.map((field) => field.dataTypeID), fields.map((field) => field.dataTypeModifier)],
  });
  return fields.map(({ name }, i) => ({ name, type: rows[i]!.type }));
}

function rowTooLarge(bytes: number, bytesMax: number): Fault {
  return new Fault(
    'invalid_request',
    `The first row takes ${bytes} bytes; at most ${bytesMax} are answered. Name fewer columns, or cut long ones with left().`,
    { details: { row_bytes: bytes, bytes_max: bytesMax } },
  );
}
