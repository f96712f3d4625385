import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testServerUrl } from '../../../tools/test-database/index.ts';
import { excessRights } from './role-check.ts';
import { openReaderCase, type ReaderCase } from './reader-case.ts';

let reader: ReaderCase;
let client: pg.Client;
beforeAll(async () => {
  reader = await openReaderCase(testServerUrl());
  client = new pg.Client(reader.url);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await reader.close();
});

/** What is given, how it is taken away again, and what the operator is told. `R` is the reader, `D` its database. */
const gifts: [string, string, string][] = [
  [`alter role R superuser`, `alter role R nosuperuser`, `it has the attribute SUPERUSER of the role R`],
  [`alter role R createdb`, `alter role R nocreatedb`, `it has the attribute CREATEDB of the role R`],
  [`alter role R createrole`, `alter role R nocreaterole`, `it has the attribute CREATEROLE of the role R`],
  [`alter role R replication`, `alter role R noreplication`, `it has the attribute REPLICATION of the role R`],
  [`alter role R bypassrls`, `alter role R nobypassrls`, `it has the attribute BYPASSRLS of the role R`],
  [`grant pg_read_all_data to R`, `revoke pg_read_all_data from R`, `it is a member of pg_read_all_data`],
  [`grant pg_read_all_data to R`, `revoke pg_read_all_data from R`, `it may read the passwords in pg_authid`],
  [`grant pg_signal_backend to R`, `revoke pg_signal_backend from R`, `it is a member of pg_signal_backend`],
  [
    `grant pg_execute_server_program to R`,
    `revoke pg_execute_server_program from R`,
    `it is a member of pg_execute_server_program`,
  ],
  [`grant insert on app.orders to R`, `revoke insert on app.orders from R`, `it may write to app.orders`],
  [`grant update (note) on app.orders to R`, `revoke update (note) on app.orders from R`, `it may write to app.orders`],
  [`grant truncate on app.orders to public`, `revoke truncate on app.orders from public`, `it may write to app.orders`],
  [
    `grant usage on sequence app.numbers to R`,
    `revoke usage on sequence app.numbers from R`,
    `it may use the sequence app.numbers`,
  ],
  [`grant create on schema app to R`, `revoke create on schema app from R`, `it may create in the schema app`],
  [`grant create on database D to R`, `revoke create on database D from R`, `it may create schemas in the database D`],
  [
    `alter table app.orders owner to R`,
    `alter table app.orders owner to postgres; grant select on app.orders to R`,
    `it owns table app.orders`,
  ],
  [`alter database D owner to R`, `alter database D owner to postgres`, `it owns database D`],
  [
    `grant execute on function pg_read_file(text) to R`,
    `revoke execute on function pg_read_file(text) from R`,
    `it may execute pg_catalog.pg_read_file, which is kept from others`,
  ],
  [
    `create function app.act() returns int language sql security definer as 'select 1'`,
    `drop function app.act()`,
    `it may execute app.act, which may act`,
  ],
  [
    `create function app.act() returns int language sql volatile as 'select 1'`,
    `drop function app.act()`,
    `it may execute app.act, which may act`,
  ],
  // NOINHERIT: the rights are one SET ROLE away
  [
    `create role R_other; grant insert on app.orders to R_other; grant R_other to R`,
    `drop owned by R_other; drop role R_other`,
    `it may write to app.orders`,
  ],
];

describe('the role of an SQL source', () => {
  const told = (text: string) => text.replaceAll(/\bR(?=_other|\b)/g, reader.role).replaceAll(/\bD\b/g, reader.role);

  it('TOOL-01: that was made as the guide says may do nothing but read', async () => {
    expect(await excessRights(client, [])).toEqual([]);
  });

  it.each(gifts)('TOOL-01: is too mighty after: %s', async (give, take, finding) => {
    await reader.owner.query(told(give));
    const found = await excessRights(client, []);
    await reader.owner.query(told(take));
    expect(found).toContainEqual(expect.stringContaining(told(finding)));
    expect(await excessRights(client, [])).toEqual([]);
  });

  it('TOOL-01: functions that its operator answers for, stable ones and triggers are let pass', async () => {
    await reader.owner.query(`
      create function app.act() returns int language sql volatile as 'select 1';
      create function app.look() returns int language sql stable as 'select 1';
      create function app.watch() returns trigger language plpgsql as 'begin return new; end'`);
    expect(await excessRights(client, ['app.act'])).toEqual([]);
    await reader.owner.query(`drop function app.act(), app.look(), app.watch()`);
  });
});
