import pg from 'pg';
import type { Socket } from 'node:net';
import type { SqlSource } from '#orchestrator/sql-sources/sql-source.ts';
import { Fault } from '#vocabulary/fault.ts';
import { requestCancel } from './cancel-request.ts';
import { unreachable } from './query-fault.ts';

const connectTimeoutMs = 3_000;
/** How long a row may wait for somebody who changes the table's form: readers wait for nobody else. */
const lockTimeoutMs = 1_000;
/** The database's own time-out answers first; this one is for a connection that is cut without a word. */
const silenceMs = 1_000;
/** From the wire for one question. A single value can have 1 GB, and the driver holds a row whole. */
const wireBytesMax = 8 * 1024 * 1024;

/** A connection inside a transaction that reads, for one question. */
export interface ReadingConnection {
  readonly client: pg.Client;
  /** Milliseconds that are left. */
  readonly left: () => number;
}

/**
 * Opens a connection for one question, carries out `work` and ends the connection: what a statement leaves behind on it
 * (locks, settings, prepared statements) goes with it, and its transaction is rolled back. When the time is up or
 * `signal` aborts, the statement is ended in the database and `work` is left.
 * @throws the signal's reason, Fault `timeout`, Fault `dependency_unavailable`
 */
export async function withReadingConnection<T>(
  source: SqlSource,
  signal: AbortSignal,
  work: (connection: ReadingConnection) => Promise<T>,
): Promise<T> {
  const until = performance.now() + source.timeoutMs;
  const client = new pg.Client({
    connectionString: source.url(),
    application_name: `agentos sql ${source.sourceId}`,
    connectionTimeoutMillis: Math.min(connectTimeoutMs, source.timeoutMs),
    types: { getTypeParser: () => (text: string) => text },
  });
  let cut: ((reason: unknown) => void) | undefined;
  const cutOff = new Promise<never>((_, reject) => (cut = reject));
  cutOff.catch(() => {}); // also when nobody waits for it any more
  const give = (reason: unknown): void => {
    cut!(reason);
    requestCancel(client);
    streamOf(client).destroy();
  };
  const onAbort = (): void => give(signal.reason);
  const timer = setTimeout(() => give(tooLong(source)), source.timeoutMs + silenceMs);
  signal.addEventListener('abort', onAbort, { once: true });
  client.on('error', () => {}); // a broken connection also fails the statement that is under way
  const carriedOut = async (): Promise<T> => {
    await begin(client, source).catch((error: unknown) => {
      throw unreachable(error, source.sourceId);
    });
    capWire(client, source, give);
    return work({ client, left: () => Math.max(1, Math.round(until - performance.now())) });
  };
  try {
    signal.throwIfAborted();
    return await Promise.race([carriedOut(), cutOff]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    client.end().catch(() => {});
  }
}

async function begin(client: pg.Client, source: SqlSource): Promise<void> {
  await client.connect();
  // The server looks every second whether anybody is there to read the answer; servers that cannot say no to it.
  await client.query(`set client_connection_check_interval = '1s'`).catch(ifAnswered);
  await client.query(`begin read only; ${settings(source)}`);
}

function ifAnswered(error: unknown): void {
  if (!(error instanceof pg.DatabaseError)) throw error;
}

/** How values are written, and what one question may take: one core, and no waiting for locks. */
function settings({ timeoutMs }: SqlSource): string {
  return Object.entries({
    statement_timeout: timeoutMs,
    lock_timeout: lockTimeoutMs,
    idle_in_transaction_session_timeout: timeoutMs,
    max_parallel_workers_per_gather: 0,
    timezone: 'UTC',
    datestyle: 'ISO',
    intervalstyle: 'iso_8601',
    bytea_output: 'hex',
    extra_float_digits: 1,
    standard_conforming_strings: 'on',
  })
    .map(([name, value]) => `set local ${name} = '${value}'`)
    .join('; ');
}

function capWire(client: pg.Client, { sourceId }: SqlSource, give: (reason: unknown) => void): void {
  let bytes = 0;
  streamOf(client).on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= wireBytesMax) return;
    give(
      new Fault('invalid_request', `A row is too large to be read: name fewer columns, or cut long ones with left().`, {
        details: { source: sourceId, wire_bytes_max: wireBytesMax },
      }),
    );
  });
}

function tooLong({ sourceId, timeoutMs }: SqlSource): Fault {
  return new Fault('timeout', `${sourceId} did not answer within ${timeoutMs} ms; ask for less.`, {
    retryable: false,
    details: { source: sourceId, timeout_ms: timeoutMs },
  });
}

/** The socket, or what speaks TLS over it; not in the driver's types. */
function streamOf(client: pg.Client): Socket {
  return (client as unknown as { connection: { stream: Socket } }).connection.stream;
}
