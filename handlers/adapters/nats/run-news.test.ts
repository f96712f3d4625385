import { afterAll, beforeAll, describe } from 'vitest';
import { runNewsBehaviour } from '#orchestrator/events/run-news.behaviour.ts';
import { natsAvailable, startTestNats, type TestNats } from '../../../tools/test-nats/index.ts';
import { NatsRunNews } from './run-news.ts';

const quiet = { warn() {}, info() {} };
let cells = 0;

describe.runIf(natsAvailable())('NATS', () => {
  let nats: TestNats;
  beforeAll(async () => {
    nats = await startTestNats();
  });
  afterAll(() => nats.stop());

  runNewsBehaviour('nats', async () => {
    const cell = `stk_test_${++cells}`;
    const open = (worker: string) => NatsRunNews.open({ urls: nats.url, cell, worker, log: quiet });
    const processes = await Promise.all([open('wrk_1'), open('wrk_2'), open('wrk_3')]);
    return {
      processes: processes as [NatsRunNews, NatsRunNews, NatsRunNews],
      commit: async (as, told) => {
        for (const { run, entries, leaves } of told) as.committed(run, entries, leaves);
      },
      carriesEntries: true,
      wakesOne: true,
      cut: () => nats.kill(),
      mend: () => nats.start(),
      close: async () => void (await Promise.all(processes.map((process) => process.close()))),
    };
  });
});
