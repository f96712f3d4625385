import pg from 'pg';
import { CheckFailed } from './check.ts';

const connectTimeoutMs = 4_000;

export interface DatabaseView {
  version: string;
  /** Host, port and database; never user or password. */
  place: string;
}

/** Where a database URL points to, without its secret. */
export function placeOf(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname || 'local socket'}:${port || '5432'}${pathname}`;
  } catch {
    return 'an unreadable URL';
  }
}

/** Connects and asks one question; `CheckFailed` names the database and the way out. */
export async function lookAtDatabase(url: string, embedded: boolean): Promise<DatabaseView> {
  const place = placeOf(url);
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: connectTimeoutMs,
    query_timeout: connectTimeoutMs,
    application_name: 'agentos-cli',
  });
  client.on('error', () => {}); // the answer to the question tells; a later break is no news
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`);
    return { version: rows[0]?.version.split(' ')[0] ?? 'unknown', place };
  } catch (cause) {
    throw new CheckFailed(
      `The database (PostgreSQL at ${place}) does not answer: ${reasonOf(cause)}.`,
      embedded
        ? 'agentos up   (starts it again; its data is kept)'
        : 'Start that PostgreSQL, or correct the URL in its file.',
      { cause },
    );
  } finally {
    client.end().catch(() => {}); // never opened, or already gone
  }
}

/** Makes the database of that name on this server unless it is there; returns its URL. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: connectTimeoutMs });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database "${name}"`); // no parameters allowed there; the name is a constant of ours
  } finally {
    await client.end();
  }
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

function reasonOf(cause: unknown): string {
  const error = cause as { code?: string; message?: string };
  if (error.code === 'ECONNREFUSED') return 'nothing listens there';
  return error.message ?? error.code ?? String(cause);
}
