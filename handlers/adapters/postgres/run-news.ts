import { checkWhisper, type RunName, type RunNews, type RunNewsListener } from '#orchestrator/events/run-news.port.ts';
import type { Database } from './database.ts';
import { listenerName, RunListeners } from './run-listeners.ts';
import { decodeNotice, encodeNotice, fitsNotice, runChannel, type RunNotice, type Whisper } from './run-notices.ts';

/** NOTIFY takes a lock of the whole database: this often a process may, in ms, for what nobody would miss. */
const whisperEveryMs = 100;

/**
 * News over LISTEN/NOTIFY. What a commit has to say rides on it (`run-store.ts`), so that there is at most one NOTIFY per
 * group commit; it names runs, and who follows them reads the log.
 */
export class PostgresRunNews implements RunNews {
  readonly #database: Database;
  readonly #worker: string;
  readonly #listeners: RunListeners;
  #whispers: Whisper[] = [];
  #whispering: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(database: Database, worker: string) {
    this.#database = database;
    this.#worker = worker;
    this.#listeners = new RunListeners(database);
  }

  /** Whether anybody else would hear of a commit. */
  get others(): boolean {
    return this.#listeners.others;
  }

  async listen(listener: RunNewsListener): Promise<void> {
    this.#listeners.start();
    const session = this.#database.session(listenerName);
    await session.listen(
      runChannel,
      (payload) => {
        const notice = decodeNotice(payload);
        if (notice && notice.from !== this.#worker && !this.#closed) pass(notice, listener);
      },
      () => this.#closed || listener.onGrown(), // what was said while the connection was away is lost
    );
  }

  /** Notices go to all: nobody asks who wants them. */
  follow(_run: RunName): () => void {
    return () => {};
  }

  /** The commit itself has said it. */
  committed(): void {}

  whisper({ tenantId, runId }: RunName, text: string): void {
    checkWhisper(text);
    if (!this.others || this.#closed) return;
    const whispers: Whisper[] = [...this.#whispers, [tenantId, runId, text]];
    if (!fitsNotice({ from: this.#worker, whispers })) return;
    this.#whispers = whispers;
    this.#whispering ??= setTimeout(() => void this.#sendWhispers(), whisperEveryMs).unref();
  }

  /** The database has a check of its own. */
  state(): { ok: true } {
    return { ok: true };
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#listeners.stop();
    clearTimeout(this.#whispering);
  }

  async #sendWhispers(): Promise<void> {
    const notice = encodeNotice({ from: this.#worker, whispers: this.#whispers });
    this.#whispers = [];
    this.#whispering = undefined;
    await this.#database
      .query({ name: 'whisper', text: 'select pg_notify($1, $2)', values: [runChannel, notice] })
      .catch(() => {});
  }
}

function pass({ runs, waiting, whispers }: RunNotice, listener: RunNewsListener): void {
  if (waiting) void listener.onRunsWaiting();
  for (const [tenantId, runId, text] of whispers ?? []) listener.onWhisper?.({ tenantId, runId }, text);
  if (runs || !(waiting || whispers)) listener.onGrown(runs);
}
