import type { Database } from '#adapters/postgres/database.ts';
import { PostgresRunNews } from '#adapters/postgres/run-news.ts';
import type { RunNews } from '#orchestrator/events/run-news.port.ts';
import type { Config } from './config.ts';
import type { Probe } from './health.ts';
import type { NodeLog } from './log.ts';

export interface News {
  news: RunNews;
  /** Whether anybody listens to NOTIFY, for the store that sends it with its commits. */
  notified: { readonly others: boolean };
  probes: Probe[];
}

/**
 * How this process hears of the others (ACC-08). A node without NATS loads nothing of it, and a process that executes no
 * runs needs none.
 * @throws Fault dependency_unavailable when NATS cannot be reached or used
 */
export async function openNews(config: Config, database: Database, worker: string, log: NodeLog['log']): Promise<News> {
  if (!config.nats || !config.services.includes('orchestrator')) {
    const news = new PostgresRunNews(database, worker);
    return { news, notified: news, probes: [] };
  }
  const { NatsRunNews } = await import('#adapters/nats/run-news.ts');
  const news = await NatsRunNews.open({ ...config.nats, cell: config.stackId, worker, log });
  return { news, notified: { others: false }, probes: [newsProbe(news)] };
}

/** Says what is wrong, and still lets requests in: without news everything goes on, up to a second later. */
function newsProbe(news: RunNews): Probe {
  return {
    name: 'news',
    async check() {
      const state = news.state();
      return state.ok ? { ok: true } : { ok: true, message: state.message };
    },
  };
}
