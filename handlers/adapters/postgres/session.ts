import pg from 'pg';
import { connectionFault } from './connection-fault.ts';
import type { Query, Statement } from './database.ts';
import type { Silence } from './silence.ts';

/** One dedicated connection. Statements run in the order they were sent. */
export interface Session {
  query: Query;
  /**
   * Calls back for every NOTIFY on the channel, also after a reconnection. Messages sent while apart are lost:
   * `onListening` says when a connection has begun to listen, also the first one.
   */
  listen(channel: string, onMessage: (payload: string) => void, onListening?: () => void): Promise<void>;
  close(): Promise<void>;
}

const reconnectDelayMs = 250;

interface Ear {
  onMessage: (payload: string) => void;
  onListening: (() => void) | undefined;
}

interface Connection {
  client: pg.Client;
  ready: Promise<void>;
}

export function openSession(settings: pg.ClientConfig, silence: Silence): Session {
  const channels = new Map<string, Ear>();
  let current: Connection | undefined;
  let closed = false;
  let last: Promise<unknown> = Promise.resolve();

  const open = (): Connection => {
    const client = new pg.Client(settings);
    const connection: Connection = { client, ready: greet(client, channels) };
    const gone = () => forget(connection);
    client.on('error', gone);
    client.on('end', gone);
    client.on('notification', (message) => channels.get(message.channel)?.onMessage(message.payload ?? ''));
    connection.ready.catch(gone);
    return connection;
  };

  /** Of a connection that is gone, or that nobody can rely on any more. */
  const forget = (connection: Connection): void => {
    if (current !== connection) return; // a late word of an earlier one
    current = undefined;
    connection.client.end().catch(() => {});
    // A listener that waits for a message would never notice that its connection has gone: come back at once.
    if (!closed && channels.size > 0) setTimeout(() => void connected().catch(() => {}), reconnectDelayMs).unref();
  };

  const connected = async (): Promise<Connection> => {
    if (closed) throw new Error('Connection terminated: the session is closed');
    const connection = (current ??= open());
    await connection.ready;
    return connection;
  };

  const run = async <Row>(statement: Statement): Promise<Row[]> => {
    let connection: Connection | undefined;
    try {
      connection = await connected();
      return (await connection.client.query(statement)).rows as Row[];
    } catch (error) {
      const answered = error instanceof pg.DatabaseError && error.severity !== 'FATAL';
      if (connection && !answered) forget(connection);
      throw connectionFault(error);
    }
  };

  return {
    query<Row>(statement: Statement): Promise<Row[]> {
      const answer = last.then(() => silence.listenFor(() => run<Row>(statement)));
      last = answer.catch(() => {});
      return answer;
    },
    async listen(channel, onMessage, onListening) {
      channels.set(channel, { onMessage, onListening });
      await this.query({ text: `listen ${pg.escapeIdentifier(channel)}` });
    },
    async close() {
      closed = true;
      await current?.ready.catch(() => {});
      await current?.client.end().catch(() => {});
    },
  };
}

async function greet(client: pg.Client, channels: ReadonlyMap<string, Ear>): Promise<void> {
  await client.connect();
  for (const [channel, ear] of channels) {
    await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    ear.onListening?.();
  }
}
