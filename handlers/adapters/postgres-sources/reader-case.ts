import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface ReaderCase {
  /** With the role that the guide tells operators to make. */
  readonly url: string;
  readonly role: string;
  /** As the owner of everything. */
  readonly owner: pg.Client;
  readonly close: () => Promise<void>;
}

/** For tests: somebody's database with a table of orders and secrets, and a role made as the operator's guide says. */
export async function openReaderCase(serverUrl: string): Promise<ReaderCase> {
  const name = `reader_${randomBytes(6).toString('hex')}`;
  const admin = await connected(serverUrl);
  await admin.query(`create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const owner = await connected(url.href);
  await owner.query(`
    create schema app;
    create table app.orders (id int primary key, amount numeric(12, 2), note text, placed timestamptz);
    insert into app.orders select i, i * 1.5, 'order ' || i, '2026-11-23 16:04:05.123456+00' from generate_series(1, 50) i;
    create table app.secrets (id int, secret text);
    insert into app.secrets values (1, 'the secret of ${name}');
    create sequence app.numbers;
    create role ${name} login password 'p&ss' nosuperuser nocreatedb nocreaterole noinherit connection limit 20;
    grant connect on database ${name} to ${name};
    grant usage on schema app to ${name};
    grant select on app.orders to ${name};
  `);
  url.username = name;
  url.password = 'p&ss';
  return {
    url: url.href,
    role: name,
    owner,
    async close() {
      await owner.end();
      await admin.query(`drop database ${name} with (force)`);
      await admin.query(`drop role ${name}`);
      await admin.end();
    },
  };
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  await client.connect();
  return client;
}
