import { Fault } from '#vocabulary/fault.ts';

/**
 * What every role may call and what acts beyond the reading transaction, or shows what others ask over the same role.
 * Rolling back does not undo it, and an operator could take it away only from everybody who uses the server.
 */
const refused = [
  'pg_(cancel|terminate)_backend', // ends statements of others that ask over the same role
  'pg_(try_)?advisory_\\w+', // holds up the owner's own programs
  'pg_notify',
  'pg_logical_emit_message', // written to the log of changes, rolled back or not
  'pg_export_snapshot',
  'set_config', // would change this connection's own time-outs
  'lo_(import|export|creat|create|unlink|put|from_bytea|open|truncate|truncate64)',
  'lowrite',
  'pg_stat_activity',
  'pg_stat_get_activity',
  'pg_stat_get_backend_activity',
  'pg_stat_statements\\w*',
  // carry out text as a statement, in which all of this could be hidden
  'query_to_xml\\w*',
  'cursor_to_xml\\w*',
  '(table|schema|database)_to_xml\\w*',
  'ts_stat',
  'ts_rewrite',
  'dblink\\w*',
  'crosstab\\w*',
  'connectby',
  'xpath_table',
];

const refusedName = new RegExp(`(?<![\\w$])(${refused.join('|')})(?![\\w$])`);

/**
 * Refuses a statement in which such a name stands, be it only in a text. There is no other way to write a name: the
 * one form with escapes in it (U&"...") is refused altogether.
 * @throws Fault `forbidden`
 */
export function refuseNames(sql: string): void {
  // Some single-byte databases fold accented capitals to plain letters in names.
  const plain = sql.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase();
  const name = refusedName.exec(plain)?.[1] ?? (/(?<![\w$])u&["']/.test(plain) ? 'U&' : undefined);
  if (name === undefined) return;
  throw new Fault('forbidden', `${name} may not be used in a query: it can do more than read.`, { details: { name } });
}
