import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { embeddedPostgresStatus, startEmbeddedPostgres, stopEmbeddedPostgres } from '../../deploy/postgres/embedded.ts';

export interface OwnPostgresOptions {
  dataDir: string;
  /** The server's messages. */
  logFile: string;
  /** On top of the embedded server's own. */
  settings?: Readonly<Record<string, string>>;
}

/** A database server of a conformance run, which can be made to fall. It keeps its port when it comes back. */
export class OwnPostgres {
  readonly logFile: string;
  readonly url: string;
  readonly #options: OwnPostgresOptions & { port: number };
  #frozen: number[] = [];

  private constructor(options: OwnPostgresOptions & { port: number }, url: string) {
    this.#options = options;
    this.logFile = options.logFile;
    this.url = url;
  }

  static async start(options: OwnPostgresOptions): Promise<OwnPostgres> {
    const server = await startEmbeddedPostgres({ ...options, port: 0 });
    return new OwnPostgres({ ...options, port: server.port }, server.url);
  }

  get running(): boolean {
    return embeddedPostgresStatus(this.#options.dataDir).running;
  }

  /** Starts it again where it is down; resolves when it accepts connections. */
  async startAgain(): Promise<void> {
    await startEmbeddedPostgres(this.#options);
  }

  /** What `pg_ctl stop -m immediate` does: every process ends at once, and the next start must recover from the WAL. */
  async stopImmediately(): Promise<void> {
    const status = embeddedPostgresStatus(this.#options.dataDir);
    if (!status.running) return;
    process.kill(status.pid, 'SIGQUIT');
    while (this.running) await sleep(5);
  }

  /** All of its processes stand still, as on a machine that hangs: connections stay open, nobody answers. Linux only. */
  freeze(): void {
    const status = embeddedPostgresStatus(this.#options.dataDir);
    if (!status.running) throw new Error('the database that was to be frozen is not running');
    process.kill(status.pid, 'SIGSTOP'); // first, so that it starts no more children
    this.#frozen = [status.pid, ...childrenOf(status.pid)];
    for (const pid of this.#frozen.slice(1)) process.kill(pid, 'SIGSTOP');
  }

  thaw(): void {
    for (const pid of this.#frozen.toReversed()) process.kill(pid, 'SIGCONT');
    this.#frozen = [];
  }

  async stop(): Promise<void> {
    this.thaw();
    await stopEmbeddedPostgres(this.#options.dataDir);
  }
}

function childrenOf(parent: number): number[] {
  const pids = readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name));
  return pids.map(Number).filter((pid) => parentOf(pid) === parent);
}

/** From `pid (name) state ppid ...`; the name may hold anything, so it is skipped from behind. */
function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined; // it has ended meanwhile
  }
}
