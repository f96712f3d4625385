import { afterAll, beforeAll, expect, it } from 'vitest';
import { runNewsBehaviour } from '#orchestrator/events/run-news.behaviour.ts';
import { until } from '#orchestrator/runs/run-engine-case.ts';
import { createTestDatabase } from '../../../tools/test-database/index.ts';
import { openDatabase, type Database } from './database.ts';
import { PostgresRunNews } from './run-news.ts';
import { encodeNotice, runChannel } from './run-notices.ts';

let test: Awaited<ReturnType<typeof createTestDatabase>>;
let admin: Database;
beforeAll(async () => {
  test = await createTestDatabase();
  admin = openDatabase(test.url, { applicationName: 'admin' });
});
afterAll(async () => {
  await admin.close();
  await test.drop();
});

async function endSessions() {
  await admin.query({
    text: `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'agentos run news'`,
  });
}

function threeProcesses() {
  const databases = ['wrk_1', 'wrk_2', 'wrk_3'].map(() => openDatabase(test.url));
  const [one, two, three] = databases.map((database, i) => new PostgresRunNews(database, `wrk_${i + 1}`));
  return { databases, processes: [one!, two!, three!] as const };
}

runNewsBehaviour('postgres', async () => {
  const { databases, processes } = threeProcesses();
  return {
    processes,
    async commit(as, told) {
      const from = `wrk_${processes.indexOf(as as PostgresRunNews) + 1}`;
      const runs = told.map(({ run }) => run.runId);
      const waiting = told.some(({ leaves }) => leaves === 'waiting');
      const notice = encodeNotice({ from, runs, ...(waiting && { waiting }) });
      await admin.query({ text: 'select pg_notify($1, $2)', values: [runChannel, notice] });
    },
    carriesEntries: false,
    wakesOne: false,
    cut: endSessions,
    mend: async () => {},
    async close() {
      await Promise.all(processes.map((process) => process.close()));
      await Promise.all(databases.map((database) => database.close()));
    },
  };
});

it('RUN-05: commits tell nobody once no other process listens', async () => {
  await endSessions();
  const { databases, processes } = threeProcesses();
  const [alone] = processes;
  expect(alone.others).toBe(true);
  await alone.listen({ onEntries() {}, onGrown() {}, onRunsWaiting: async () => false, hasRoom: () => true });
  await until(() => !alone.others);
  await Promise.all(processes.map((process) => process.close()));
  await Promise.all(databases.map((database) => database.close()));
});
