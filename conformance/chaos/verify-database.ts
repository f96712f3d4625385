import { readFileSync } from 'node:fs';
import pg from 'pg';

export interface Violation {
  violation: string;
  run_id: string;
  detail: string;
}

/** The rows of `verify.sql`, which any operator may run as well. */
export async function verifyDatabase(url: string): Promise<Violation[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<Violation>(readFileSync(new URL('verify.sql', import.meta.url), 'utf8'));
    return rows;
  } finally {
    await client.end();
  }
}
