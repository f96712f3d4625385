import { jetstream } from '@nats-io/jetstream';
import type { Consumer, JsMsg } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { setTimeout as pause } from 'node:timers/promises';
import type { RunNewsListener } from '#orchestrator/events/run-news.port.ts';
import type { Subjects } from './subjects.ts';

/** How often a process without room looks whether it has some, in ms. */
const roomEveryMs = 50;
/** How long one request for a wake-up stands, in ms: a process that has filled up meanwhile passes it on. */
const askMs = 2_000;
/** After an error, in ms: the sweeps go on all the same. */
const againMs = 500;

/**
 * Takes wake-ups while this process has room. One is answered for only when this process has looked for work, and goes
 * to another when it left some, or died before.
 */
export async function takeWakeUps(
  connection: NatsConnection,
  subjects: Subjects,
  listener: RunNewsListener,
  open: () => boolean,
): Promise<void> {
  const client = jetstream(connection);
  let consumer: Consumer | undefined;
  while (open() && !connection.isClosed()) {
    if (!listener.hasRoom()) {
      await pause(roomEveryMs, undefined, { ref: false });
      continue;
    }
    try {
      consumer ??= await client.consumers.get(subjects.waitingStream, subjects.waitingConsumer);
      const message = await consumer.next({ expires: askMs });
      if (message && open()) await look(message, listener);
    } catch {
      consumer = undefined;
      await pause(againMs, undefined, { ref: false });
    }
  }
}

async function look(message: JsMsg, listener: RunNewsListener): Promise<void> {
  const left = await listener.onRunsWaiting();
  if (left) message.nak();
  else message.ack();
}
