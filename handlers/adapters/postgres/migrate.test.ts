import { afterAll, beforeAll, expect, it } from 'vitest';
import pg from 'pg';
import { createTestDatabase } from '../../../tools/test-database/index.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';

let test: Awaited<ReturnType<typeof createTestDatabase>>;
let client: pg.Client;

beforeAll(async () => {
  test = await createTestDatabase();
  client = new pg.Client(test.url);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await test.drop();
});

it('OPS-02: a migrated database has nothing left to apply', async () => {
  expect(await migrate(test.url)).toEqual([]);
});

it('OPS-02: many processes starting at once migrate once', async () => {
  const name = `rivals_${process.pid}_${Date.now()}`;
  await client.query(`create database ${name}`);
  const url = new URL(test.url);
  url.pathname = `/${name}`;
  try {
    const applied = await Promise.all([1, 2, 3].map(() => migrate(url.href)));
    expect(applied.filter((names) => names.length > 0)).toEqual([migrations.map(({ name }) => name)]);
  } finally {
    await client.query(`drop database ${name} with (force)`);
  }
});

it('OPS-02: a build that is older than the schema starts as well', async () => {
  await client.query(
    `insert into schema_migrations (name, batch, migration_time) values ('999-of-a-newer-build', 99, now())`,
  );
  expect(await migrate(test.url)).toEqual([]);
});

it('OPS-01: a database that cannot be reached is named as such', async () => {
  const url = new URL(test.url);
  url.port = '52599';
  await expect(migrate(url.href)).rejects.toMatchObject({ code: 'dependency_unavailable' });
});
