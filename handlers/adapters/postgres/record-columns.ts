import { storableJson } from '#vocabulary/storable-json.ts';
import { textArray } from './binary-array.ts';

type Columns<Row> = Readonly<Record<keyof Row & string, string>>;

/**
 * An insert of many rows with one array parameter for each column; a row that is there already stays as it is.
 * @param columns the columns and their types
 * @param first number of the first parameter
 * @param more further columns, which the database fills
 */
export function insertText<Row>(
  table: string,
  columns: Columns<Row>,
  first: number,
  more: Record<string, string> = {},
) {
  const names = Object.keys(columns);
  const given = names.map((_, i) => `$${first + i}::text[]`);
  const values = names.map((name) => `r.${name}::${columns[name as keyof Row & string]}`);
  return `insert into ${table} (${[...names, ...Object.keys(more)].join(', ')})
    select ${[...values, ...Object.values(more)].join(', ')}
    from unnest(${given.join(', ')}) as r (${names.join(', ')}) on conflict do nothing`;
}

/** Its parameters. */
export function insertParameters<Row>(columns: Columns<Row>, rows: readonly Row[]): Buffer[] {
  return Object.keys(columns).map((name) => textArray(rows.map((row) => columnText(row[name as keyof Row]))));
}

/** A value as the text that its column's type reads; what text cannot hold becomes U+FFFD. */
function columnText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value.replaceAll('\0', '\ufffd');
  return typeof value === 'object' ? storableJson(JSON.stringify(value)) : String(value as number | boolean);
}
