import type { LogEntry } from '#orchestrator/runs/log-entry.ts';
import { logGone } from '#orchestrator/runs/existing-run.ts';
import type { RunStore } from '#orchestrator/runs/run-store.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { ProcessClock } from '#vocabulary/clock.ts';
import { EventChannel } from './event-channel.ts';
import { ModelDeltas } from './model-deltas.ts';
import type { RunNews } from './run-news.port.ts';
import { frameOf, pingFrame, writeBytesMax, writeOf, type Write } from './sse-frame.ts';

export interface EventHubTimings {
  /** How long a follower of another process's run may wait when a notification got lost. */
  sweepEveryMs: number;
  /** Half of the shortest idle time-out that common proxies have (30 s). */
  pingEveryMs: number;
}

const timingsDefault: EventHubTimings = { sweepEveryMs: 1_000, pingEveryMs: 15_000 };
/** Log entries of one run read at once. An entry may be large: each follower far behind holds no more than one write. */
const page = { entries: 500, bytes: writeBytesMax };
/**
 * Frames kept in memory, in bytes: of one run, and of all that are followed together. Where many are followed each keeps
 * less.
 */
const kept = { ofRun: 1_048_576, ofAll: 128 * 1_048_576 };
/** Runs asked for in one sweep statement. */
const sweepRunsMax = 500;

export interface FollowOptions {
  /** The run's last sequence, when it has ended already. */
  endedAt?: number | undefined;
  /** Aborted when nobody reads any more. */
  signal?: AbortSignal | undefined;
  /** Whether the model's words are wanted as well (EVT-04). */
  deltas?: boolean | undefined;
}

type EventLog = Pick<RunStore, 'readEvents' | 'readLogs'>;

type HubClock = Pick<ProcessClock, 'every' | 'after' | 'now' | 'monotonic'>;

export interface EventHubOptions {
  timings?: EventHubTimings;
  /** Told which runs have followers here, so that other processes send what they write to them. Absent: there are none. */
  news?: Pick<RunNews, 'follow' | 'whisper'>;
}

/**
 * Event streams (EVT-01..03): replay from the log, then live, then the end. Commits of this process arrive through
 * `publish`, those of others as hints; a sweep finds what no hint told of. Nothing is sent that is not durable, but for the
 * model's words to those who want them (`model-deltas.ts`).
 */
export class EventHub {
  /** What models say while they say it. */
  readonly deltas: ModelDeltas;
  readonly #log: EventLog;
  readonly #news: EventHubOptions['news'];
  readonly #channels = new Map<string, EventChannel>();
  readonly #unfollow = new Map<EventChannel, () => void>();
  readonly #clock: HubClock;
  #timers: (() => void)[] = [];
  readonly #timings: EventHubTimings;
  /** Channels that are to be brought up to date. */
  readonly #behind = new Set<EventChannel>();
  #sweeping = false;
  #stopped = false;
  readonly #keptBytesMax = () => Math.min(kept.ofRun, kept.ofAll / this.#channels.size);

  constructor(log: EventLog, clock: HubClock, { news, timings = timingsDefault }: EventHubOptions = {}) {
    this.#log = log;
    this.#clock = clock;
    this.#news = news;
    this.#timings = timings;
    this.deltas = new ModelDeltas({
      clock,
      news,
      channelOf: (run) => this.#channels.get(key(run.tenantId, run.runId)),
    });
  }

  /** @param onSweepError the sweep goes on; its next turn tries again */
  start(onSweepError: (error: unknown) => void): void {
    const sweep = () => this.#sweep([...this.#channels.values()]).catch(onSweepError);
    this.#timers = [
      this.#clock.every(this.#timings.sweepEveryMs, () => void sweep()),
      this.#clock.every(this.#timings.sweepEveryMs, () => this.deltas.repeatWishes()),
      this.#clock.every(this.#timings.pingEveryMs, () => {
        for (const channel of this.#channels.values()) channel.ping();
      }),
    ];
  }

  /** Ends all streams; their clients resume by id elsewhere. */
  stop(): void {
    this.#stopped = true;
    for (const stop of this.#timers) stop();
    for (const channel of this.#channels.values()) channel.notify();
  }

  /** Durable entries: this process has committed them, or another told of them. */
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
    const channel = this.#open(auth.tenant_id, runId, 0);
    channel.followers++;
    return () => this.#leave(channel);
  }

  /**
   * The run's events after a sequence as SSE, each chunk one write. Ends after the terminal event, and at once when its
   * signal is aborted. Throws a fault with status 410 where the log does not go on as it must (RUN-13).
   */
  async *follow(
    auth: AuthContext,
    runId: string,
    after: number,
    { endedAt, signal, deltas = false }: FollowOptions = {},
  ): AsyncGenerator<Uint8Array> {
    const channel = this.#join(auth.tenant_id, runId);
    const words = deltas ? this.deltas.join(channel) : undefined;
    let wake: (() => void) | undefined;
    const onAbort = () => wake?.();
    signal?.addEventListener('abort', onAbort, { once: true });
    let cursor = after;
    try {
      while (!this.#stopped && !signal?.aborted && (endedAt === undefined || cursor < endedAt)) {
        if (!channel.covers(cursor)) {
          const write = await channel.read(cursor, () => this.#readBack(auth, channel, cursor, endedAt));
          if (!write) continue;
          yield write.bytes;
          if (write.last) return;
          cursor = write.upTo;
          continue;
        }
        const changed = words ? channel.stirred() : channel.changed();
        const next = (words ?? channel).after(cursor);
        if (next) {
          yield next.bytes;
          if (next.last) return;
          cursor = next.upTo;
        } else if (channel.ended) {
          return;
        } else {
          const { head, pings } = channel;
          await new Promise<void>((resolve) => {
            wake = resolve;
            void changed.then(resolve);
            if (signal?.aborted) resolve();
          });
          if (channel.pings !== pings && channel.head === head) yield pingFrame;
        }
      }
    } finally {
      signal?.removeEventListener('abort', onAbort);
      if (words) this.deltas.leave(channel);
      this.#leave(channel);
    }
  }

  /** What the log has after a cursor; undefined when the channel covers the cursor from now on. */
  async #readBack(
    auth: AuthContext,
    channel: EventChannel,
    cursor: number,
    endedAt: number | undefined,
  ): Promise<Write | undefined> {
    const entries = await this.#log.readEvents(auth, channel.runId, cursor, page);
    const [first] = entries;
    if (first ? first.sequence !== cursor + 1 : endedAt !== undefined) throw logGone(channel.runId);
    if (entries.length === 0 && cursor > 0) await this.#findHead(auth, channel, cursor);
    else if (!isFull(entries)) channel.begin(cursor, entries);
    return channel.covers(cursor) ? undefined : writeOf(entries.map(frameOf));
  }

  /**
   * Begins the channel where the log really ends. A cursor comes from a client and may name a sequence that the run has
   * not reached: a channel that began there would keep everything before it from all others.
   */
  async #findHead(auth: AuthContext, channel: EventChannel, cursor: number): Promise<void> {
    let from = cursor - 1;
    let reached = from === 0;
    for (;;) {
      const entries = await this.#log.readEvents(auth, channel.runId, from, page);
      if (isFull(entries)) from = entries.at(-1)!.sequence;
      else if (entries.length > 0 || reached) return channel.begin(from, entries);
      else from = 0;
      reached = true;
    }
  }

  #join(tenantId: string, runId: string): EventChannel {
    const channel = this.#channels.get(key(tenantId, runId)) ?? this.#open(tenantId, runId);
    channel.followers++;
    return channel;
  }

  #open(tenantId: string, runId: string, base?: number): EventChannel {
    const channel = new EventChannel(tenantId, runId, this.#keptBytesMax, base);
    this.#channels.set(key(tenantId, runId), channel);
    this.deltas.opened(channel);
    if (this.#news) this.#unfollow.set(channel, this.#news.follow({ tenantId, runId }));
    return channel;
  }

  #leave(channel: EventChannel): void {
    channel.followers--;
    if (channel.followers > 0) return;
    this.#unfollow.get(channel)?.();
    this.#unfollow.delete(channel);
    const id = key(channel.tenantId, channel.runId);
    if (this.#channels.get(id) === channel) this.#channels.delete(id);
  }

  /** One at a time; what is asked for meanwhile is swept right after. */
  async #sweep(channels: EventChannel[]): Promise<void> {
    for (const channel of channels) this.#behind.add(channel);
    if (this.#sweeping) return;
    this.#sweeping = true;
    try {
      while (this.#behind.size > 0) await this.#catchUp([...this.#behind].slice(0, sweepRunsMax));
    } finally {
      this.#sweeping = false;
    }
  }

  async #catchUp(channels: EventChannel[]): Promise<void> {
    for (const channel of channels) this.#behind.delete(channel);
    const known = channels.filter((channel) => channel.followers > 0 && channel.head !== undefined && !channel.ended);
    if (known.length === 0) return;
    const logs = await this.#log.readLogs(
      known.map((channel) => ({ tenantId: channel.tenantId, runId: channel.runId, after: channel.head! })),
      page.entries,
    );
    for (const log of logs) this.publish(log.tenantId, log.runId, log.entries);
  }
}

/** Whether the log may have more behind a page. */
function isFull(entries: readonly LogEntry[]): boolean {
  if (entries.length === page.entries) return true;
  return entries.reduce((bytes, entry) => bytes + Buffer.byteLength(entry.envelope), 0) >= page.bytes;
}

function key(tenantId: string, runId: string): string {
  return `${tenantId}/${runId}`;
}
