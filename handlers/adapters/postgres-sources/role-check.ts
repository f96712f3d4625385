import type pg from 'pg';

/**
 * Everything that the role of this connection, or a role that it could become, may do besides reading tables, as half
 * sentences for the operator. Empty: the role can do no harm even if all other walls fall.
 * @param trustedFunctions `schema.name` of functions that are let pass
 */
export async function excessRights(client: pg.Client, trustedFunctions: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ finding: string; example: string; others: string }>({
    text: excess,
    values: [trustedFunctions],
  });
  return rows.map(({ finding, example, others }) =>
    others === '0' ? `${finding} ${example}` : `${finding} ${example} and ${others} more`,
  );
}

const excess = `
  with recursive role as (
    select oid, rolname from pg_roles where rolname in (session_user, current_user)
    union select r.oid, r.rolname from role join pg_auth_members m on m.member = role.oid join pg_roles r on r.oid = m.roleid
  ),
  own_schema as (
    select oid, nspname from pg_namespace where nspname !~ '^pg_(toast|temp|toast_temp)'
  ),
  finding (finding, example) as (
    select 'it has the attribute', format('%s of the role %I', attribute, r.rolname)
      from role join pg_roles r using (oid), unnest(
        array['SUPERUSER', 'CREATEROLE', 'CREATEDB', 'REPLICATION', 'BYPASSRLS'],
        array[rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls]) as has (attribute, it)
      where it
    union all select 'it is a member of', rolname::text from role where rolname like 'pg\\_%'
    union all select 'it owns', pg_describe_object(d.classid, d.objid, 0)
      from role join pg_shdepend d on d.refobjid = role.oid and d.refclassid = 'pg_authid'::regclass
      where d.deptype = 'o' and d.dbid in (0, (select oid from pg_database where datname = current_database()))
    union all select 'it may write to', format('%I.%I', s.nspname, c.relname)
      from role, pg_class c join own_schema s on s.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm', 'f') and (s.nspname, c.relname) <> ('pg_catalog', 'pg_settings')
        and (has_table_privilege(role.oid, c.oid, 'insert, update, delete, truncate, references, trigger')
          or has_any_column_privilege(role.oid, c.oid, 'insert, update, references'))
    union all select 'it may use the sequence', format('%I.%I', s.nspname, c.relname)
      from role, pg_class c join own_schema s on s.oid = c.relnamespace
      where c.relkind = 'S' and has_sequence_privilege(role.oid, c.oid, 'usage, update')
    union all select 'it may create in the schema', s.nspname
      from role, own_schema s where has_schema_privilege(role.oid, s.oid, 'create')
    union all select 'it may create schemas in the database', current_database()
      from role where has_database_privilege(role.oid, current_database(), 'create')
    union all select 'it may read the passwords in', 'pg_authid'
      from role where has_table_privilege(role.oid, 'pg_authid', 'select')
    union all select 'it may execute', format('%I.%I, which is kept from others', s.nspname, p.proname)
      from role, pg_proc p join own_schema s on s.oid = p.pronamespace
      where s.nspname = 'pg_catalog' and p.proacl is not null and has_function_privilege(role.oid, p.oid, 'execute')
        and not exists (select from aclexplode(p.proacl) where grantee = 0 and privilege_type = 'EXECUTE')
    union all select 'it may execute', format('%I.%I, which may act', s.nspname, p.proname)
      from role, pg_proc p join own_schema s on s.oid = p.pronamespace
      where s.nspname not in ('pg_catalog', 'information_schema') and p.prokind <> 'p'
        and (p.prosecdef or p.provolatile = 'v') and p.prorettype not in ('trigger'::regtype, 'event_trigger'::regtype)
        and has_schema_privilege(role.oid, s.oid, 'usage') and has_function_privilege(role.oid, p.oid, 'execute')
        and format('%s.%s', s.nspname, p.proname) <> all ($1::text[])
  )
  select finding, min(example) as example, (count(distinct example) - 1)::text as others
  from finding group by finding, (example like '%which is kept from others') order by 1`;
