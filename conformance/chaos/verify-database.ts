import { readFileSync } from 'node:fs';
import pg from 'pg';

export interface Violation {
  violation: string;
  run_id: string;
  detail: string;
}

/** The rows of `verify.sql`, which any operator may run as well. A client that is given may be within a transaction. */
export async function verifyDatabase(database: string | pg.Client): Promise<Violation[]> {
  const statement = readFileSync(new URL('verify.sql', import.meta.url), 'utf8');
  if (typeof database !== 'string') return (await database.query<Violation>(statement)).rows;
  const client = new pg.Client(database);
  await client.connect();
  try {
    return (await client.query<Violation>(statement)).rows;
  } finally {
    await client.end();
  }
}
