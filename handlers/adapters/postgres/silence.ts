import { Socket } from 'node:net';
import pg from 'pg';
import { connectionFault } from './connection-fault.ts';

/** How long a database may say nothing, in ms. Tests are in more of a hurry. */
export interface SilenceLimits {
  /** No answer to anything although something was asked: then it is asked whether anybody is there at all. */
  doubtAfterMs: number;
  /** Somebody who is there accepts a new connection within this time. */
  proofWithinMs: number;
}

/** Together below the five seconds within which a caller is to have an answer. */
const usualLimits: SilenceLimits = { doubtAfterMs: 2_000, proofWithinMs: 2_000 };
/** Of the limits: how often is looked. */
const lookShare = 0.25;
/** A proof that came to its end so much too late, in ms, tells of a busy process of ours and not of the database. */
const ownDelayMs = 500;

/**
 * Tells a database that is slow from one that has gone silent: frozen, or behind a network that swallows everything.
 *
 * answering: statements are asked and answered; nothing is looked at while none is outstanding.
 * in doubt: something is outstanding and nothing at all was answered for a while. A new connection is tried; when it is
 *   accepted, or refused by the server itself, the statement is merely slow and has its own time-out.
 * silent: nobody was there. Every connection is cut, so that whoever waits hears it now, and whoever asks anew hears it
 *   at once, until a new connection is accepted again.
 */
export class Silence {
  readonly #settings: pg.ClientConfig;
  readonly #limits: SilenceLimits;
  readonly #sockets = new Set<Socket>();
  #outstanding = 0;
  /** Since when nothing was answered, on this process's monotonic clock, in ms. */
  #quietSince = 0;
  #silent = false;
  #proving = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(settings: pg.ClientConfig, limits: SilenceLimits = usualLimits) {
    this.#settings = settings;
    this.#limits = limits;
  }

  /** `settings`, so that connections made with them are cut when the database goes silent. */
  guard(settings: pg.ClientConfig): pg.ClientConfig {
    return { ...settings, stream: () => this.#socket() };
  }

  /** Does what asks the database for something. @throws Fault `dependency_unavailable` at once while it is silent */
  async listenFor<Result>(ask: () => Promise<Result>): Promise<Result> {
    if (this.#silent) throw connectionFault(goneSilent());
    if (this.#outstanding++ === 0) this.#quietSince = performance.now();
    this.#timer ??= setInterval(() => this.#look(), this.#limits.doubtAfterMs * lookShare).unref();
    try {
      const result = await ask();
      this.#quietSince = performance.now();
      return result;
    } catch (error) {
      if (isAnswer(error) || isAnswer((error as Error).cause)) this.#quietSince = performance.now();
      throw error;
    } finally {
      this.#outstanding--;
    }
  }

  close(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #socket(): Socket {
    const socket = new Socket();
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
    if (this.#silent) setImmediate(() => socket.destroy(goneSilent()));
    return socket;
  }

  #look(): void {
    if (this.#proving) return;
    if (this.#silent) return void this.#prove();
    if (this.#outstanding === 0) return this.close();
    if (performance.now() - this.#quietSince >= this.#limits.doubtAfterMs) void this.#prove();
  }

  async #prove(): Promise<void> {
    this.#proving = true;
    const began = performance.now();
    const there = await this.#isSomebodyThere();
    const late = performance.now() - began - this.#limits.proofWithinMs > ownDelayMs;
    this.#proving = false;
    if (there) {
      this.#silent = false;
      this.#quietSince = performance.now();
    } else if (!late && !this.#silent && this.#outstanding > 0 && this.#quietSince < began) {
      this.#silent = true;
      for (const socket of this.#sockets) socket.destroy(goneSilent());
    }
  }

  async #isSomebodyThere(): Promise<boolean> {
    const client = new pg.Client({ ...this.#settings, connectionTimeoutMillis: this.#limits.proofWithinMs });
    client.on('error', () => {});
    try {
      await client.connect();
      return true;
    } catch (error) {
      return isAnswer(error);
    } finally {
      client.end().catch(() => {});
    }
  }
}

/** "Too many clients" and "starting up" are said by somebody, too. */
function isAnswer(error: unknown): boolean {
  return error instanceof pg.DatabaseError;
}

function goneSilent(): Error {
  return new Error('Connection terminated: the database has gone silent');
}
