import { setTimeout as pause } from 'node:timers/promises';
import {
  AckPolicy,
  DiscardPolicy,
  JetStreamApiCodes,
  JetStreamApiError,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
  type JetStreamManager,
  type StreamConfig,
} from '@nats-io/jetstream';
import { nanos, type NatsConnection } from '@nats-io/transport-node';
import { natsFault } from './connection.ts';
import type { Subjects } from './subjects.ts';

const hourMs = 3_600_000;
const gibibyte = 1_073_741_824;

/** For readers outside of the node, who come back after an hour at most; the database keeps the log itself. */
const eventsKept = { max_age: nanos(hourMs), max_bytes: gibibyte / 4 };
/** Within it an event id that comes twice is kept once. Longer than any repetition of ours takes, in ms. */
const duplicateWindowMs = 120_000;
/** A wake-up that nobody took for a minute has been overtaken by sixty sweeps. */
const wakeUpsKept = { max_age: nanos(60_000), max_msgs: 10_000 };
/** How long a process that was woken may take to look, in ms: as long as a busy database does. */
const lookMsMax = 2_000;

/** A server that starts, or whose disk is busy, answers its API late: the streams are asked for so often, */
const triesMax = 3;
/** with this pause between, in ms. */
const pauseMs = 500;

/**
 * Makes the streams that are missing. One that is there is left as it is: an operator may have given it replicas,
 * another size or another age.
 * @throws Fault dependency_unavailable that says what to mend
 */
export async function ensureStreams(connection: NatsConnection, subjects: Subjects): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await makeStreams(connection, subjects);
    } catch (error) {
      if (tries < triesMax) await pause(pauseMs);
      else {
        throw natsFault(
          `NATS has no usable JetStream for this node: start it with jetstream {}, give it storage, and let this user use $JS.API for the streams ${subjects.eventsStream} and ${subjects.waitingStream}.`,
          error,
        );
      }
    }
  }
}

async function makeStreams(connection: NatsConnection, subjects: Subjects): Promise<void> {
  const manager = await jetstreamManager(connection);
  await ensureStream(manager, {
    name: subjects.eventsStream,
    subjects: [subjects.events],
    retention: RetentionPolicy.Limits,
    storage: StorageType.File,
    discard: DiscardPolicy.Old,
    duplicate_window: nanos(duplicateWindowMs),
    ...eventsKept,
  });
  await ensureStream(manager, {
    name: subjects.waitingStream,
    subjects: [subjects.waiting],
    retention: RetentionPolicy.Workqueue,
    storage: StorageType.File,
    discard: DiscardPolicy.Old,
    ...wakeUpsKept,
  });
  await manager.consumers.add(subjects.waitingStream, {
    durable_name: subjects.waitingConsumer,
    ack_policy: AckPolicy.Explicit,
    ack_wait: nanos(lookMsMax),
  });
}

async function ensureStream(manager: JetStreamManager, wanted: Partial<StreamConfig> & { name: string }) {
  try {
    await manager.streams.info(wanted.name);
  } catch (error) {
    if (!(error instanceof JetStreamApiError) || error.code !== JetStreamApiCodes.StreamNotFound) throw error;
    await manager.streams.add(wanted);
  }
}
