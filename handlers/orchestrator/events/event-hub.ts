import type { LogEntry } from '#orchestrator/runs/log-entry.ts';
import type { RunStore } from '#orchestrator/runs/run-store.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { EventChannel } from './event-channel.ts';
import { frameOf, pingFrame } from './sse-frame.ts';

/** How long a follower of another process's run may wait when a notification got lost, in ms. */
const sweepEveryMs = 1_000;
/** Half of the shortest idle time-out that common proxies have (30 s). */
const pingEveryMs = 15_000;
/** Log entries of one run read at once. */
const readPage = 500;
/** Runs asked for in one sweep statement. */
const sweepRunsMax = 500;

type EventLog = Pick<RunStore, 'readLog' | 'readLogs'>;

/**
 * Event streams (EVT-01..03): replay from the log, then live, then the end. Commits of this process arrive through
 * `publish`, those of others as hints; a sweep finds what no hint told of. Nothing is sent that is not durable.
 */
export class EventHub {
  readonly #log: EventLog;
  readonly #channels = new Map<string, EventChannel>();
  readonly #timers: NodeJS.Timeout[] = [];
  #sweeping = false;
  #stopped = false;

  constructor(log: EventLog) {
    this.#log = log;
  }

  /** @param onSweepError the sweep goes on; its next turn tries again */
  start(onSweepError: (error: unknown) => void): void {
    const sweep = () => this.#sweep([...this.#channels.values()]).catch(onSweepError);
    this.#timers.push(
      setInterval(() => void sweep(), sweepEveryMs),
      setInterval(() => this.#notifyAll(), pingEveryMs),
    );
  }

  /** Ends all streams; their clients resume by id elsewhere. */
  stop(): void {
    this.#stopped = true;
    for (const timer of this.#timers) clearInterval(timer);
    this.#notifyAll();
  }

  /** Entries that this process has committed. */
  publish(tenantId: string, runId: string, entries: readonly LogEntry[]): void {
    this.#channels.get(key(tenantId, runId))?.publish(entries);
  }

  /** Another process has written to these logs, or to some that it did not name. */
  async hint(runIds?: readonly string[]): Promise<void> {
    if (this.#channels.size === 0) return;
    const named = runIds && new Set(runIds);
    await this.#sweep([...this.#channels.values()].filter((channel) => !named || named.has(channel.runId)));
  }

  /**
   * Keeps a place for a run that is about to be created, so that its first events need not be read back.
   * @returns lets go of the place; call it when the run's stream has been taken or will not be
   */
  expect(auth: AuthContext, runId: string): () => void {
    const channel = new EventChannel(auth.tenant_id, runId, 0);
    channel.followers++;
    this.#channels.set(key(auth.tenant_id, runId), channel);
    return () => this.#leave(channel);
  }

  /**
   * The run's events after a sequence as SSE, each chunk one write. Ends after the terminal event.
   * @param endedAt the run's last sequence when it has ended already
   */
  async *follow(auth: AuthContext, runId: string, after: number, endedAt?: number): AsyncGenerator<Uint8Array> {
    const channel = this.#join(auth.tenant_id, runId);
    let cursor = after;
    try {
      while (!this.#stopped && (endedAt === undefined || cursor < endedAt)) {
        if (!channel.covers(cursor)) {
          const entries = await channel.read(cursor, () => this.#log.readLog(auth, runId, cursor, readPage));
          if (entries.length < readPage) channel.begin(cursor, entries);
          if (channel.covers(cursor) || entries.length === 0) continue;
          const frames = entries.map(frameOf);
          yield Buffer.concat(frames.map((frame) => frame.bytes));
          if (frames.at(-1)!.last) return;
          cursor = frames.at(-1)!.sequence;
          continue;
        }
        const changed = channel.changed();
        const next = channel.after(cursor);
        if (next) {
          yield next.bytes;
          if (next.last) return;
          cursor = next.upTo;
        } else {
          const head = channel.head;
          await changed;
          if (channel.head === head && !this.#stopped) yield pingFrame;
        }
      }
    } finally {
      this.#leave(channel);
    }
  }

  #join(tenantId: string, runId: string): EventChannel {
    const id = key(tenantId, runId);
    let channel = this.#channels.get(id);
    if (!channel) {
      channel = new EventChannel(tenantId, runId);
      this.#channels.set(id, channel);
    }
    channel.followers++;
    return channel;
  }

  #leave(channel: EventChannel): void {
    channel.followers--;
    const id = key(channel.tenantId, channel.runId);
    if (channel.followers === 0 && this.#channels.get(id) === channel) this.#channels.delete(id);
  }

  async #sweep(channels: EventChannel[]): Promise<void> {
    if (this.#sweeping) return;
    this.#sweeping = true;
    try {
      const known = channels.filter((channel) => channel.head !== undefined);
      for (let i = 0; i < known.length; i += sweepRunsMax) {
        const some = known.slice(i, i + sweepRunsMax);
        const logs = await this.#log.readLogs(
          some.map((channel) => ({ tenantId: channel.tenantId, runId: channel.runId, after: channel.head! })),
          readPage,
        );
        for (const log of logs) this.publish(log.tenantId, log.runId, log.entries);
      }
    } finally {
      this.#sweeping = false;
    }
  }

  #notifyAll(): void {
    for (const channel of this.#channels.values()) channel.notify();
  }
}

function key(tenantId: string, runId: string): string {
  return `${tenantId}/${runId}`;
}
