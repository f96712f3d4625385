import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stopEmbeddedPostgres } from '../../deploy/postgres/embedded.ts';
import { Child } from './child.ts';
import { endOnSignals } from './end-on-signals.ts';
import { freePortBase } from './free-ports.ts';
import { modelsFile } from './models.ts';
import { OwnPostgres } from './own-postgres.ts';
import { conformanceSeeds } from './seeds.ts';
import { declareSqlSource } from './sql-source.ts';

/** Migrating and first imports on a busy machine. */
const readyWithinMs = 60_000;
const servicesOfNode = 3;

export interface NodeHomeOptions {
  /** Base URL of an OpenAI-compatible backend for the models `fake/...`; ends in `/v1`. */
  fakeBackendUrl: string;
  /** More of the node's environment. */
  environment?: Record<string, string>;
  /** Where its database keeps its data; in the home's own folder when left out. */
  postgresData?: string;
  /** Settings of the database on top of the usual ones. */
  postgresSettings?: Readonly<Record<string, string>>;
}

/** A temporary folder with a database of its own, seeded, in which any number of node processes can run. */
export class NodeHome {
  readonly folder: string;
  readonly postgres: OwnPostgres;
  readonly #options: NodeHomeOptions;
  readonly #children: Child[] = [];
  /** Of the database behind the SQL source. */
  sqlOwnerUrl = '';
  #sqlSourcesFile = '';
  #forget: () => void = () => {};

  private constructor(folder: string, postgres: OwnPostgres, options: NodeHomeOptions) {
    this.folder = folder;
    this.postgres = postgres;
    this.#options = options;
  }

  static async open(options: NodeHomeOptions): Promise<NodeHome> {
    const folder = mkdtempSync(join(tmpdir(), 'agentos-conformance-'));
    chmodSync(folder, 0o711); // started by root, Postgres runs as somebody else, who must be able to enter
    mkdirSync(join(folder, 'tokens'), { mode: 0o700 });
    mkdirSync(join(folder, 'logs'), { mode: 0o700 });
    const dataDir = options.postgresData ?? join(folder, 'postgres');
    const forget = endOnSignals(() => stopEmbeddedPostgres(dataDir));
    const settings = { fsync: 'on', max_connections: '120', ...options.postgresSettings };
    const logFile = join(folder, 'postgres.log');
    const postgres = await OwnPostgres.start({ dataDir, logFile, settings });
    const home = new NodeHome(folder, postgres, options);
    forget();
    home.#forget = endOnSignals(() => home.close(false));
    ({ file: home.#sqlSourcesFile, ownerUrl: home.sqlOwnerUrl } = await declareSqlSource(postgres.url, folder));
    writeFileSync(join(folder, 'database-url'), postgres.url, { mode: 0o600 });
    writeFileSync(join(folder, 'models.json'), JSON.stringify(modelsFile(options.fakeBackendUrl)));
    writeFileSync(join(folder, 'seeds.json'), JSON.stringify(conformanceSeeds()));
    return home;
  }

  get databaseUrl(): string {
    return this.postgres.url;
  }

  /** A node process that answers. Throws with the end of its log when it does not get there. */
  async startNode(
    name: string,
    portBase?: number,
    environment: Record<string, string> = {},
  ): Promise<{ child: Child; portBase: number }> {
    const base = portBase ?? (await freePortBase(servicesOfNode));
    const child = this.spawn(name, ['handlers/server/main.ts'], { ...environment, AGENTOS_PORT_BASE: String(base) });
    await this.untilReady(child, base);
    return { child, portBase: base };
  }

  spawn(name: string, args: string[], environment: Record<string, string> = {}): Child {
    const child = new Child(
      name,
      args,
      { ...this.#environment(), ...environment },
      join(this.folder, 'logs', `${name}.log`),
    );
    this.#children.push(child);
    return child;
  }

  async untilReady(child: Child, portBase: number): Promise<void> {
    const until = performance.now() + readyWithinMs;
    for (;;) {
      if (!child.running)
        throw new Error(`${child.name} ended before it was ready (${child.logFile}):\n${child.lastLines()}`);
      const replies = await Promise.all([0, 1, 2].map((i) => isReady(portBase + i)));
      if (replies.every(Boolean)) return;
      if (performance.now() > until) {
        throw new Error(
          `${child.name} was not ready within ${readyWithinMs} ms (${child.logFile}):\n${child.lastLines()}`,
        );
      }
      await sleep(50);
    }
  }

  /** Runs the bootstrap command; keys come to lie in `tokens/`. */
  async seed(): Promise<void> {
    const args = ['seed', '--file', join(this.folder, 'seeds.json'), '--tokens-dir', join(this.folder, 'tokens')];
    const child = this.spawn('bootstrap', ['handlers/server/bootstrap.ts', ...args]);
    const code = await child.ended;
    if (code !== 0) throw new Error(`bootstrap.ts ended with ${code} (${child.logFile}):\n${child.lastLines()}`);
  }

  token(principalId: string): string {
    return readFileSync(join(this.folder, 'tokens', `${principalId}.token`), 'utf8').trim();
  }

  /** Ends all processes by their ids, then the database. The folder stays when it is wanted for its logs. */
  async close(keepFolder: boolean): Promise<void> {
    this.#forget();
    await Promise.all(this.#children.map((child) => child.stop()));
    await this.postgres.stop();
    if (!keepFolder) rmSync(this.folder, { recursive: true, force: true });
  }

  #environment(): Record<string, string> {
    return {
      AGENTOS_MODE: 'dev',
      AGENTOS_SERVICES: 'orchestrator,model-policy,federation',
      AGENTOS_HOST: '127.0.0.1',
      AGENTOS_DATABASE_URL_FILE: join(this.folder, 'database-url'),
      AGENTOS_MODELS_FILE: join(this.folder, 'models.json'),
      AGENTOS_SQL_SOURCES_FILE: this.#sqlSourcesFile,
      AGENTOS_STACK_ID: 'stk_conformance',
      ...this.#options.environment,
    };
  }
}

async function isReady(port: number): Promise<boolean> {
  try {
    const reply = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(2_000) });
    await reply.body?.cancel();
    return reply.status === 200;
  } catch {
    return false;
  }
}
