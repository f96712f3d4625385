import { AckPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import pg from 'pg';

/** How long a reader waits for one more message, in ms. */
const noMoreMs = 1_000;

/** The events of a run in NATS, as any program with a NATS client reads them. */
export async function keptEvents(url: string, cell: string, runId: string): Promise<string[]> {
  const connection = await connect({ servers: new URL(url).host });
  try {
    const stream = `agentos_events_${cell}`;
    const manager = await jetstreamManager(connection);
    const filter_subject = `agentos.${cell}.run.*.${runId}.log`;
    const { name } = await manager.consumers.add(stream, { ack_policy: AckPolicy.None, filter_subject });
    const consumer = await jetstream(connection).consumers.get(stream, name);
    const events: string[] = [];
    for await (const message of await consumer.fetch({ max_messages: 1_000, expires: noMoreMs })) {
      events.push(...message.string().split('\n'));
    }
    return events;
  } finally {
    await connection.close();
  }
}

/** Connections to the database that LISTEN for news, which a node over NATS does not need. */
export async function newsListeners(databaseUrl: string): Promise<number> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ listeners: number }>(
      `select count(*)::int as listeners from pg_stat_activity where application_name = 'agentos run news'`,
    );
    return rows[0]!.listeners;
  } finally {
    await client.end();
  }
}
