import { jetstream } from '@nats-io/jetstream';
import type { Msg, NatsConnection, Subscription } from '@nats-io/transport-node';
import {
  checkWhisper,
  type NewsState,
  type RunName,
  type RunNews,
  type RunNewsListener,
} from '#orchestrator/events/run-news.port.ts';
import type { LogEntry } from '#orchestrator/runs/log-entry.ts';
import type { CommitLeaves } from '#orchestrator/runs/run-store.port.ts';
import { connectToNats, natsFault, type NatsSettings } from './connection.ts';
import { entriesMessages, entriesOf, headsHeader } from './entries-message.ts';
import { decodeLook, encodeLook } from './look-message.ts';
import { Outbox } from './outbox.ts';
import { ensureStreams } from './streams.ts';
import { subjectsOf, type Subjects } from './subjects.ts';
import { takeWakeUps } from './waiting-runs.ts';

export interface NatsNewsOptions extends NatsSettings {
  /** Which node's processes hear each other. */
  cell: string;
  /** Name of this process, for whoever looks at the server's connections. */
  worker: string;
  log: { warn(fields: object, message: string): void; info(fields: object, message: string): void };
}

/** Wake-ups of one process within so many ms are one: who takes it takes as many runs as it can, and passes it on. */
const wakeEveryMs = 10;
/** For what is still to be said when the process ends, in ms. */
const farewellMs = 1_000;

/**
 * News over NATS. Entries travel: each followed run is a subscription of its own, so a process receives what its
 * followers want and nothing else. JetStream keeps them for an hour for readers outside of the node, and hands each
 * wake-up to one process.
 */
export class NatsRunNews implements RunNews {
  readonly #connection: NatsConnection;
  readonly #options: NatsNewsOptions;
  readonly #subjects: Subjects;
  readonly #outbox: Outbox;
  readonly #followed = new Map<string, { followers: number; subscription: Subscription }>();
  #listener: RunNewsListener | undefined;
  #trouble: string | undefined;
  #wake: NodeJS.Timeout | undefined;
  #closed = false;

  private constructor(connection: NatsConnection, options: NatsNewsOptions) {
    this.#connection = connection;
    this.#options = options;
    this.#subjects = subjectsOf(options.cell);
    this.#outbox = new Outbox(connection, jetstream(connection), {
      onTrouble: (error) => this.#note(error === undefined ? undefined : messageOf(error)),
      onCaughtUp: () => this.#outbox.tell(this.#subjects.look, encodeLook()),
    });
  }

  /** @throws Fault dependency_unavailable when NATS cannot be reached or used as it is set up */
  static async open(options: NatsNewsOptions): Promise<NatsRunNews> {
    const connection = await connectToNats(options, `agentos ${options.worker}`);
    try {
      await ensureStreams(connection, subjectsOf(options.cell));
    } catch (error) {
      await connection.close();
      throw error;
    }
    const news = new NatsRunNews(connection, options);
    void news.#watch();
    return news;
  }

  async listen(listener: RunNewsListener): Promise<void> {
    this.#listener = listener;
    this.#connection.subscribe(this.#subjects.look, {
      callback: (error, message) => {
        if (!error && !this.#closed) listener.onGrown(decodeLook(message.string()));
      },
    });
    await this.#connection.flush().catch((error: unknown) => {
      throw natsFault('NATS has closed the connection; try again.', error);
    });
    void takeWakeUps(this.#connection, this.#subjects, listener, () => !this.#closed);
  }

  follow(run: RunName): () => void {
    if (this.#connection.isClosed()) return () => {};
    const subject = this.#subjects.followed(run);
    const known = this.#followed.get(subject);
    const followed = known ?? { followers: 0, subscription: this.#subscribe(subject, run) };
    followed.followers++;
    this.#followed.set(subject, followed);
    return () => {
      if (--followed.followers > 0) return;
      followed.subscription.unsubscribe();
      this.#followed.delete(subject);
    };
  }

  committed(run: RunName, entries: readonly LogEntry[], leaves?: CommitLeaves): void {
    if (this.#closed) return;
    const messages = entriesMessages(entries, this.#outbox.messageBytesMax);
    const subject = this.#subjects.log(run);
    for (const { heads, body, bytes, eventId } of messages ?? []) {
      this.#outbox.keep(subject, body, { id: eventId, bytes, head: [headsHeader, heads] });
    }
    if (!messages || leaves === 'ended_outside') this.#outbox.tell(this.#subjects.look, encodeLook([run.runId]));
    if (leaves) this.#wake ??= setTimeout(() => this.#sendWake(), wakeEveryMs).unref();
  }

  whisper(run: RunName, text: string): void {
    checkWhisper(text);
    if (!this.#closed) this.#outbox.tell(this.#subjects.whisper(run), text);
  }

  state(): NewsState {
    if (this.#trouble === undefined) return { ok: true };
    return {
      ok: false,
      message: `${this.#trouble} Runs and streams go on by sweeps of the database, up to 1 s later.`,
    };
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    clearTimeout(this.#wake);
    const late = new Promise((resolve) => setTimeout(resolve, farewellMs).unref());
    if (this.#outbox.connected) await Promise.race([this.#outbox.settled(), late]);
    await Promise.race([this.#connection.close(), late]);
  }

  #subscribe(subject: string, run: RunName): Subscription {
    const whispers = this.#subjects.whisper(run);
    const callback = (error: Error | null, message: Msg) => {
      if (error || this.#closed || !this.#listener) return;
      if (message.subject === whispers) return this.#listener.onWhisper?.(run, message.string());
      const entries = entriesOf(message.headers, message.string());
      if (entries) this.#listener.onEntries(run, entries);
      else this.#listener.onGrown([run.runId]);
    };
    return this.#connection.subscribe(subject, { callback });
  }

  #sendWake(): void {
    this.#wake = undefined;
    this.#outbox.keep(this.#subjects.waiting, '', {});
  }

  /** Comings and goings of the connection, until it is closed. */
  async #watch(): Promise<void> {
    for await (const status of this.#connection.status()) {
      if (status.type === 'disconnect') {
        this.#outbox.connected = false;
        this.#note(`NATS at ${status.server} cannot be reached.`);
      }
      if (status.type === 'error') this.#note(messageOf(status.error));
      if (status.type === 'reconnect') await this.#comeBack();
    }
  }

  /** A server that lost its disk has lost the streams too. */
  async #comeBack(): Promise<void> {
    this.#outbox.resume();
    this.#listener?.onGrown();
    try {
      await ensureStreams(this.#connection, this.#subjects);
      this.#note(undefined);
    } catch (error) {
      this.#note(messageOf(error));
    }
  }

  /** Says it once, however long it lasts. */
  #note(trouble: string | undefined): void {
    if (this.#closed || (this.#trouble === undefined) === (trouble === undefined)) return;
    this.#trouble = trouble;
    const { log } = this.#options;
    if (trouble === undefined) log.info({}, 'news of runs travels again');
    else
      log.warn({ detail: trouble }, 'news of runs does not travel; runs and streams go on by sweeps of the database');
  }
}

function messageOf(error: unknown): string {
  return `NATS says: ${error instanceof Error ? error.message : String(error)}.`;
}
