import type { JetStreamClient } from '@nats-io/jetstream';
import { headers, type MsgHdrs, type NatsConnection } from '@nats-io/transport-node';

/** Bytes that may wait for the server's word that it keeps them: a second of a busy node. */
const inFlightBytesMax = 16_777_216;
/** A server that has not answered by then, in ms, is in trouble. */
const answerMsMax = 5_000;

export interface OutboxEvents {
  /** The server did not keep a message; undefined: it keeps them again. */
  onTrouble(error: unknown): void;
  /** Some messages were never sent; now there is room again. */
  onCaughtUp(): void;
}

/** What goes out, each message once the server's word for it, and never more than fits: the rest is dropped and said. */
export class Outbox {
  readonly #connection: NatsConnection;
  readonly #stream: JetStreamClient;
  readonly #events: OutboxEvents;
  #inFlight = 0;
  #dropped = false;
  #idle = Promise.withResolvers<void>();
  /** Nothing is sent into a connection that is away: it would be kept for who knows how long. */
  connected = true;

  constructor(connection: NatsConnection, stream: JetStreamClient, events: OutboxEvents) {
    this.#connection = connection;
    this.#stream = stream;
    this.#events = events;
  }

  /** Largest message that the server takes, without its headers, in bytes. */
  get messageBytesMax(): number {
    return Math.min(messageBytesBest, (this.#connection.info?.max_payload ?? messageBytesBest) - headersBytesMax);
  }

  /** To whoever listens now. */
  tell(subject: string, text: string): void {
    if (this.connected && !this.#connection.isClosed()) this.#connection.publish(subject, text);
  }

  /** Into a stream. @param id the server keeps a message once, however often it comes */
  keep(subject: string, text: string, { id, bytes = 0, head }: { id?: string; bytes?: number; head?: string[] }): void {
    if (!this.connected || this.#connection.isClosed() || this.#inFlight + bytes > inFlightBytesMax) return this.drop();
    const size = bytes + headersBytesMax;
    this.#inFlight += size;
    this.#stream
      .publish(subject, text, { timeout: answerMsMax, ...(id && { msgID: id }), ...(head && { headers: one(head) }) })
      .then(
        () => this.#events.onTrouble(undefined),
        (error: unknown) => {
          this.#dropped = true;
          this.#events.onTrouble(error);
        },
      )
      .finally(() => this.#settle(size));
  }

  /** Something could not be told: who can be reached is told so when there is room again. */
  drop(): void {
    this.#dropped = true;
    if (this.#inFlight === 0 && this.connected) this.#catchUp();
  }

  /** The connection is back. */
  resume(): void {
    this.connected = true;
    this.#catchUp();
  }

  /** Resolves when nothing is in flight. */
  async settled(): Promise<void> {
    if (this.#inFlight > 0) await this.#idle.promise;
  }

  #settle(size: number): void {
    this.#inFlight -= size;
    if (this.#inFlight < inFlightBytesMax / 2) this.#catchUp();
    if (this.#inFlight > 0) return;
    this.#idle.resolve();
    this.#idle = Promise.withResolvers();
  }

  #catchUp(): void {
    if (!this.#dropped || !this.connected) return;
    this.#dropped = false;
    this.#events.onCaughtUp();
  }
}

/** Half of what servers take when nobody has set it: larger ones hold up whatever shares the connection, in bytes. */
const messageBytesBest = 524_288;
const headersBytesMax = 8_192;

function one([name, value]: string[]): MsgHdrs {
  const all = headers();
  all.set(name!, value!);
  return all;
}
