import pg from 'pg';
import { connectionFault } from './connection-fault.ts';
import { openSession, type Session } from './session.ts';
import { Silence, type SilenceLimits } from './silence.ts';

/** A statement; one with a name is prepared once per connection. */
export interface Statement {
  name?: string;
  text: string;
  values?: unknown[];
}

export type Query = <Row = Record<string, unknown>>(statement: Statement) => Promise<Row[]>;

/** One Postgres, embedded or external. Every failure to reach it is a `dependency_unavailable` fault. */
export interface Database {
  readonly url: string;
  /** Runs one statement on any pooled connection. */
  query: Query;
  /**
   * Runs one statement that may take long: when `signal` aborts, it is ended in the database too and the signal's reason
   * is thrown.
   */
  queryUntil<Row>(statement: Statement, signal: AbortSignal): Promise<Row[]>;
  /**
   * Runs `work` inside one transaction; a throw rolls it back.
   * @param settings run-time parameters of this transaction, such as planner switches
   */
  transaction<T>(work: (query: Query) => Promise<T>, settings?: Record<string, string>): Promise<T>;
  /**
   * A connection of its own, for a writer or a listener. It reconnects by itself.
   * @param settings run-time parameters of the connection, such as planner switches
   */
  session(purpose: string, settings?: Record<string, string>): Session;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Pooled connections; writers and listeners have their own beside them. */
  poolSize?: number;
  applicationName?: string;
  /** How long it may say nothing before it is taken for gone. */
  silence?: SilenceLimits;
}

/** Long enough for a busy disk, short enough that a caller still gets an answer. */
export const statementTimeoutMs = 15_000;
/** For a single connection that is cut without a word: the server's own time-out would have answered by then. */
const silenceMaxMs = statementTimeoutMs + 2_000;
const connectTimeoutMs = 3_000;
const poolSizeDefault = 8;

export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const connection = connectionSettings(url, options.applicationName ?? 'agentos');
  const silence = new Silence(connection, options.silence);
  const pool = new pg.Pool({ ...silence.guard(connection), max: options.poolSize ?? poolSizeDefault });
  // An idle connection that breaks is replaced by the pool; without a listener the error would end the process.
  pool.on('error', () => {});
  const sessions = new Set<Session>();
  return {
    url,
    query: (statement) => silence.listenFor(() => run(pool, statement)),
    queryUntil: (statement, signal) => silence.listenFor(() => queryUntil(pool, statement, signal)),
    async transaction(work, settings = {}) {
      const local = Object.entries(settings).map(([name, value]) => `; set local ${name} = ${value}`);
      const client = await silence.listenFor(() =>
        pool.connect().catch((error: unknown) => {
          throw connectionFault(error);
        }),
      );
      const ask: Query = (statement) => silence.listenFor(() => run(client, statement));
      let broken: Error | undefined;
      // A connection that breaks while it is lent out says so here; unheard, it would end the process.
      const onBroken = (error: Error) => {
        broken = error;
      };
      client.on('error', onBroken);
      try {
        await ask({ text: `begin${local.join('')}` });
        const result = await work(ask);
        await ask({ text: 'commit' });
        return result;
      } catch (error) {
        await client.query('rollback').catch((rollbackError: Error) => {
          broken = rollbackError;
        });
        throw connectionFault(error);
      } finally {
        client.off('error', onBroken);
        client.release(broken);
      }
    },
    session(purpose, settings = {}) {
      const connection = connectionSettings(url, `agentos ${purpose}`);
      for (const [name, value] of Object.entries(settings)) connection.options += ` -c ${name}=${value}`;
      const session = openSession(silence.guard(connection), silence);
      sessions.add(session);
      return session;
    },
    async close() {
      silence.close();
      await Promise.all([pool.end(), ...[...sessions].map((session) => session.close())]);
    },
  };
}

async function queryUntil<Row>(pool: pg.Pool, statement: Statement, signal: AbortSignal): Promise<Row[]> {
  signal.throwIfAborted();
  const client = await pool.connect().catch((error: unknown) => {
    throw connectionFault(error);
  });
  client.on('error', ignored);
  const end = (): void => {
    const { processID } = client as unknown as { processID: number }; // not in the driver's types
    pool.query('select pg_cancel_backend($1)', [processID]).catch(() => {}); // then the statement's own time-out ends it
  };
  signal.addEventListener('abort', end, { once: true });
  try {
    if (signal.aborted) throw signal.reason; // while the connection was waited for
    return await run<Row>(client, statement);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', end);
    client.off('error', ignored);
    // A connection that was told to stop may hear it late, in the middle of somebody else's statement.
    client.release(signal.aborted);
  }
}

/** A connection that breaks while it is lent out fails its statement; unheard, its own word would end the process. */
function ignored(): void {}

async function run<Row>(client: Pick<pg.Pool, 'query'>, statement: Statement): Promise<Row[]> {
  try {
    return (await client.query(statement)).rows as Row[];
  } catch (error) {
    throw connectionFault(error);
  }
}

function connectionSettings(url: string, applicationName: string): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: applicationName,
    connectionTimeoutMillis: connectTimeoutMs,
    statement_timeout: statementTimeoutMs,
    query_timeout: silenceMaxMs,
    idle_in_transaction_session_timeout: statementTimeoutMs,
    keepAlive: true,
    options: '-c timezone=UTC',
    types: { getTypeParser },
  };
}

const timestamptz = 1184;
const int8 = 20;
/** Times leave the database as the RFC 3339 strings that the contract speaks, 64 bit counts as numbers. */
const getTypeParser = ((oid: number, format: 'text' | 'binary') => {
  if (oid === timestamptz) return rfc3339;
  if (oid === int8) return Number;
  return pg.types.getTypeParser(oid, format as 'text');
}) as typeof pg.types.getTypeParser;

/** Connections speak UTC, so that a time needs no arithmetic: `2026-11-23 16:04:05.123456+00` is cut to milliseconds. */
function rfc3339(text: string): string {
  if (text.length < 22 || !text.endsWith('+00')) return new Date(text).toISOString();
  const fraction = text[19] === '.' ? text.slice(20, Math.min(23, text.length - 3)).padEnd(3, '0') : '000';
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction}Z`;
}
