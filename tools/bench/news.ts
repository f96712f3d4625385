import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { NatsRunNews } from '../../handlers/adapters/nats/run-news.ts';
import { openDatabase } from '../../handlers/adapters/postgres/database.ts';
import { migrate } from '../../handlers/adapters/postgres/migrate.ts';
import { PostgresRunNews } from '../../handlers/adapters/postgres/run-news.ts';
import { createPostgresRunStore } from '../../handlers/adapters/postgres/run-store.ts';
import { EventHub } from '../../handlers/orchestrator/events/event-hub.ts';
import type { RunNews, RunNewsListener } from '../../handlers/orchestrator/events/run-news.port.ts';
import {
  admitStarted,
  running,
  someone,
  stepEvent,
  times,
} from '../../handlers/orchestrator/runs/run-samples.behaviour.ts';
import type { RunStore } from '../../handlers/orchestrator/runs/run-store.port.ts';
import { systemClock } from '../../handlers/vocabulary/clock.ts';
import { startEmbeddedPostgres } from '../../deploy/postgres/embedded.ts';
import { startLocalNats } from '../../deploy/nats/local-server.ts';

/** Runs that are executed in one process and followed in another; each appends an event so often, in ms. */
const levels = [
  { runs: 10, everyMs: 100 },
  { runs: 100, everyMs: 100 },
];
const seconds = 8;

/**
 * From the append to the follower in another process, beside the append's own answer (over PostgreSQL the news may be
 * quicker than that: it rides on the commit), and how often that process asks the database for it.
 */
export async function benchNews(portBase: number, progress: (line: string) => void) {
  const home = await mkdtemp(join(tmpdir(), 'agentos-bench-'));
  await chmod(home, 0o711); // as root, PostgreSQL runs as another user, who must be able to enter
  const logFile = join(home, 'postgres.log');
  const postgres = await startEmbeddedPostgres({ dataDir: join(home, 'postgres'), port: portBase + 9, logFile });
  const nats = await startLocalNats(join(home, 'nats'));
  const log = { warn: (_: object, line: string) => progress(line), info: (_: object, line: string) => progress(line) };
  const natsNews = (worker: string) => NatsRunNews.open({ urls: nats.url, cell: 'stk_bench', worker, log });
  try {
    await migrate(postgres.url);
    const table = [];
    for (const level of levels) {
      for (const transport of ['postgres', 'nats'] as const) {
        const row = await followElsewhere(postgres.url, level, transport === 'nats' ? natsNews : undefined);
        table.push({ transport, 'events/s': (level.runs * 1_000) / level.everyMs, ...row });
        progress(JSON.stringify(table.at(-1)));
      }
    }
    return table;
  } finally {
    await Promise.all([postgres.stop(), nats.stop()]);
    await rm(home, { recursive: true, force: true });
  }
}

async function followElsewhere(
  url: string,
  { runs, everyMs }: (typeof levels)[number],
  natsNews: ((worker: string) => Promise<RunNews>) | undefined,
) {
  const [here, there] = await Promise.all(
    ['wrk_here', 'wrk_there'].map((worker) => openProcess(url, worker, natsNews)),
  );
  const auth = someone();
  const samples: number[] = [];
  const commits: number[] = [];
  const appendedAt = new Map<string, number>();
  const follow = async (runId: string) => {
    for await (const chunk of there!.hub.follow(auth, runId, 3)) {
      const now = performance.now();
      for (const [, id] of Buffer.from(chunk)
        .toString()
        .matchAll(/^id: (\d+)$/gm)) {
        const at = appendedAt.get(`${runId} ${id}`);
        if (at !== undefined) samples.push(now - at);
      }
    }
  };
  const started = await Promise.all(times(runs, () => admitStarted(here!.store, auth)));
  const follows = started.map(({ run }) => follow(run.runId));
  await delay(1_500); // everybody is known to follow
  there!.reads = 0;
  const endAt = performance.now() + seconds * 1_000;
  await Promise.all(
    started.map(async ({ run, lease, writer }) => {
      await delay(Math.random() * everyMs);
      while (performance.now() < endAt) {
        const event = stepEvent(writer);
        const at = performance.now();
        appendedAt.set(`${run.runId} ${event.sequence}`, at);
        await here!.store.append(lease, [event], running);
        commits.push(performance.now() - at);
        await delay(everyMs);
      }
    }),
  );
  await delay(1_500); // the last of them by the sweep
  const readsPerSecond = Math.round((there!.reads / (seconds + 1.5)) * 10) / 10;
  there!.hub.stop();
  await Promise.all(follows);
  await Promise.all([here!.close(), there!.close()]);
  return { ...delays('shown', samples), ...delays('committed', commits), 'reads/s': readsPerSecond };
}

async function openProcess(url: string, worker: string, natsNews: ((worker: string) => Promise<RunNews>) | undefined) {
  const database = openDatabase(url);
  const overDatabase = new PostgresRunNews(database, worker);
  const news = natsNews ? await natsNews(worker) : overDatabase;
  const notified = natsNews ? { others: false } : overDatabase;
  const committed = createPostgresRunStore(
    database,
    worker,
    (tenantId, runId, entries, leaves) => {
      hub.publish(tenantId, runId, entries);
      news.committed({ tenantId, runId }, entries, leaves);
    },
    notified,
  );
  const store: RunStore = {
    ...committed,
    readLogs: (...args) => (node.reads++, committed.readLogs(...args)),
    readEvents: (...args) => (node.reads++, committed.readEvents(...args)),
  };
  const hub: EventHub = new EventHub(store, systemClock, { news });
  const listener: RunNewsListener = {
    onEntries: ({ tenantId, runId }, entries) => hub.publish(tenantId, runId, entries),
    onGrown: (runIds) => void hub.hint(runIds),
    onRunsWaiting: async () => false,
    hasRoom: () => false,
  };
  const node = {
    store,
    hub,
    reads: 0,
    async close() {
      hub.stop();
      await news.close();
      await database.close();
    },
  };
  hub.start(() => {});
  await news.listen(listener);
  return node;
}

function delays(what: string, samples: number[]) {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)]! * 100) / 100;
  return { [`${what} p50 ms`]: at(0.5), [`${what} p99 ms`]: at(0.99), [what]: samples.length };
}
