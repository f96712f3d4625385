import type { Database } from './database.ts';

/** How often it is asked whether anybody else listens, in ms: a process that comes meanwhile has its sweeps. */
const lookEveryMs = 5_000;
export const listenerName = 'run news';

/**
 * Whether another process listens for news of runs. A node of one process need not tell itself: each NOTIFY costs the
 * database a lock at commit and a message. Until it is known, somebody listens.
 */
export class RunListeners {
  readonly #database: Database;
  #timer: NodeJS.Timeout | undefined;
  others = true;

  constructor(database: Database) {
    this.#database = database;
  }

  start(): void {
    this.#timer = setInterval(() => void this.#look(), lookEveryMs).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #look(): Promise<void> {
    try {
      const [row] = await this.#database.query<{ listeners: number }>({
        name: 'run_listeners',
        text: `select count(*) as listeners from pg_stat_activity
          where application_name = 'agentos ${listenerName}' and datname = current_database()`,
      });
      this.others = row!.listeners > 1; // one of them is this process
    } catch {
      this.others = true;
    }
  }
}
