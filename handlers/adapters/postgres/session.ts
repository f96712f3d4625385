import pg from 'pg';
import { connectionFault } from './connection-fault.ts';
import type { Query, Statement } from './database.ts';

/** One dedicated connection. Statements run in the order they were sent. */
export interface Session {
  query: Query;
  /** Calls back for every NOTIFY on the channel, also after a reconnection. Messages sent while apart are lost. */
  listen(channel: string, onMessage: (payload: string) => void): Promise<void>;
  close(): Promise<void>;
}

const reconnectDelayMs = 250;

export function openSession(settings: pg.ClientConfig): Session {
  const channels = new Map<string, (payload: string) => void>();
  let connecting: Promise<pg.Client> | undefined;
  let closed = false;

  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client(settings);
    const forget = () => {
      connecting = undefined;
      // A listener that waits for a message would never notice that its connection has gone: come back at once.
      if (!closed && channels.size > 0) setTimeout(() => void connected().catch(() => {}), reconnectDelayMs).unref();
    };
    client.on('error', forget);
    client.on('end', forget);
    client.on('notification', (message) => channels.get(message.channel)?.(message.payload ?? ''));
    try {
      await client.connect();
      for (const channel of channels.keys()) await client.query(`listen ${pg.escapeIdentifier(channel)}`);
      return client;
    } catch (error) {
      forget();
      await client.end().catch(() => {});
      throw error;
    }
  };

  const connected = (): Promise<pg.Client> => {
    if (closed) return Promise.reject(new Error('Connection terminated: the session is closed'));
    connecting ??= connect();
    return connecting;
  };

  return {
    async query<Row>(statement: Statement): Promise<Row[]> {
      try {
        return (await (await connected()).query(statement)).rows as Row[];
      } catch (error) {
        throw connectionFault(error);
      }
    },
    async listen(channel, onMessage) {
      channels.set(channel, onMessage);
      try {
        await (await connected()).query(`listen ${pg.escapeIdentifier(channel)}`);
      } catch (error) {
        throw connectionFault(error);
      }
    },
    async close() {
      closed = true;
      const client = await connecting?.catch(() => undefined);
      await client?.end().catch(() => {});
    },
  };
}
