import { Client } from 'pg';

/** A primary, unique or foreign key of a table, or a unique index, with its columns in order. */
interface Key {
  readonly table_name: string;
  readonly key_name: string;
  readonly columns: string[];
}

/** Tables that belong to the tools which make the schema, not to any tenant. */
const ownTables = "c.relname not like 'schema\\_migrations%'";

/**
 * G-06: a migrated database whose tables can be reached past their tenant. It asks the catalogue and not the text of the
 * migrations, so that it does not matter how a table was made. `url` is that of the database.
 */
export async function tenantKeyProblems(url: string): Promise<string[]> {
  const client = new Client(url);
  await client.connect();
  try {
    const keys = await client.query<Key>(`
      select c.relname as table_name, k.conname as key_name,
        (select array_agg(a.attname::text order by place) from unnest(k.conkey) with ordinality as used (number, place)
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = used.number) as columns
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where k.contype in ('p', 'u', 'f') and n.nspname = 'public' and ${ownTables}
      union all
      select c.relname, i.relname,
        (select array_agg(coalesce(a.attname::text, '(expression)') order by place)
          from unnest(x.indkey::int[]) with ordinality as used (number, place)
          left join pg_attribute a on a.attrelid = c.oid and a.attnum = used.number and used.number > 0)
      from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid
        join pg_namespace n on n.oid = c.relnamespace
      where x.indisunique and n.nspname = 'public' and ${ownTables}
        and not exists (select from pg_constraint k where k.conindid = x.indexrelid)
      order by 1, 2`);
    const keyless = await client.query<{ table_name: string }>(`
      select c.relname as table_name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname = 'public' and ${ownTables}
        and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')`);
    return [
      ...keyless.rows.map(
        ({ table_name }) => `the table ${table_name} has no primary key: give it one that starts with tenant_id.`,
      ),
      ...keys.rows
        .filter(({ columns }) => columns[0] !== 'tenant_id')
        .map(
          ({ table_name, key_name, columns }) =>
            `${key_name} of the table ${table_name} is (${columns.join(', ')}): a key must start with tenant_id, or two tenants could meet in it.`,
        ),
    ];
  } finally {
    await client.end();
  }
}
