import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../test-database/index.ts';
import { tenantKeyProblems } from './tenant-keys.ts';

describe('G-06 TEN-02: tenant keys', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('G-06 TEN-02: every primary, unique and foreign key of every table starts with tenant_id', async () => {
    expect(await tenantKeyProblems(database.url)).toEqual([]);
  });

  it('G-06: names a table that two tenants could meet in', async () => {
    const client = new Client(database.url);
    await client.connect();
    await client.query(`
      create table no_key (tenant_id text);
      create table own_key (id text primary key, tenant_id text, unique (id, tenant_id));
      create unique index own_index on own_key (lower(id));
      create table good (tenant_id text, id text, primary key (tenant_id, id))`);
    await client.end();
    const problems = await tenantKeyProblems(database.url);
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'the table no_key has no primary key',
      'own_index of the table own_key is ((expression))',
      'own_key_id_tenant_id_key of the table own_key is (id, tenant_id)',
      'own_key_pkey of the table own_key is (id)',
    ]);
  });
});
