import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../../handlers/adapters/postgres/migrate.ts';

/** Superuser's URL of the Postgres that the test run started. */
export function testServerUrl(): string {
  const url = process.env.AGENTOS_TEST_DATABASE_URL;
  if (!url) throw new Error('No test Postgres is running: run tests through vitest, whose set-up starts one.');
  return url;
}

/** A fresh, migrated database of the Postgres that the test run started. `drop` it when the file is done. */
export async function createTestDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const adminUrl = testServerUrl();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(adminUrl, `create database ${name}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  await migrate(url.href);
  return { url: url.href, drop: () => asAdmin(adminUrl, `drop database if exists ${name} with (force)`) };
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
