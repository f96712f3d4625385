import pg from 'pg';

const messageBytes = 256 * 1024;

/**
 * A table that cannot grow is an error of one statement. When the write-ahead log itself finds no room Postgres gives up
 * as a whole, and cannot even recover: so this writes to nothing but the log, until it is over.
 */
export async function exhaustLog(databaseUrl: string, running: () => boolean, withinMs: number): Promise<void> {
  const until = performance.now() + withinMs;
  while (running() && performance.now() < until) {
    const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 2_000 });
    client.on('error', () => {});
    try {
      await client.connect();
      for (;;) await client.query(`select pg_logical_emit_message(false, 'full', repeat('x', ${messageBytes}))`);
    } catch {
      await client.end().catch(() => {}); // it has crashed, and tries to come back until it cannot any more
    }
  }
}
