import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { memberTenant } from './seeds.ts';

/** What a conformance node is told of: one database with orders, for the member's tenant only. */
export const sqlSource = {
  sourceId: 'orders',
  rows: 1_000,
  rowsMax: 25,
  schemaHint: 'orders (id int, amount numeric)',
};

const database = 'conformance_orders';
const role = 'conformance_reader';

/** Makes the database and a role that may read it, as the operator's guide says, and writes the file that declares it. */
export async function declareSqlSource(serverUrl: string, folder: string): Promise<{ file: string; ownerUrl: string }> {
  const ownerUrl = new URL(serverUrl);
  ownerUrl.pathname = `/${database}`;
  await carryOut(serverUrl, `create database ${database}`);
  await carryOut(
    ownerUrl.href,
    `create table orders (id int primary key, amount numeric);
    insert into orders select i, i * 0.5 from generate_series(1, ${sqlSource.rows}) i;
    create role ${role} login password 'reader' noinherit connection limit 20;
    grant connect on database ${database} to ${role};
    grant select on orders to ${role};`,
  );
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = 'reader';
  const urlFile = join(folder, 'sql-source-url');
  writeFileSync(urlFile, url.href, { mode: 0o600 });
  const file = join(folder, 'sql-sources.json');
  const entry = {
    source_id: sqlSource.sourceId,
    description: 'Orders of the shop.',
    schema_hint: sqlSource.schemaHint,
    url_file: urlFile,
    tenant_ids: [memberTenant],
    rows_max: sqlSource.rowsMax,
    timeout_ms: 30_000,
  };
  writeFileSync(file, JSON.stringify({ sources: [entry] }));
  chmodSync(file, 0o600);
  return { file, ownerUrl: ownerUrl.href };
}

async function carryOut(url: string, statements: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statements);
  } finally {
    await client.end();
  }
}
