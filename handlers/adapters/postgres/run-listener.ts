import type { Database } from './database.ts';
import { decodeNotice, runChannel } from './run-notices.ts';

export interface RunNews {
  /** Logs that another process has written to; undefined when it did not name them. */
  onLogsGrown(runIds: string[] | undefined): void;
  onRunsWaiting(): void;
}

/** Passes on what other processes tell of runs. Messages may get lost: sweeps are what is relied on. */
export function listenForRunNews(database: Database, worker: string, news: RunNews): Promise<void> {
  return database.session('run news').listen(runChannel, (payload) => {
    const notice = decodeNotice(payload);
    if (!notice || notice.from === worker) return;
    if (notice.waiting) news.onRunsWaiting();
    if (notice.runs || !notice.waiting) news.onLogsGrown(notice.runs);
  });
}
