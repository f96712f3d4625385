import { runNewsBehaviour } from '#orchestrator/events/run-news.behaviour.ts';
import { createInMemoryNews } from './run-news.ts';

runNewsBehaviour('in memory', async () => {
  const news = createInMemoryNews();
  const processes = [news.process(), news.process(), news.process()] as const;
  return {
    processes,
    commit: async (as, told) => {
      for (const { run, entries, leaves } of told) as.committed(run, entries, leaves);
    },
    carriesEntries: true,
    wakesOne: true,
    cut: async () => news.cut(),
    mend: async () => news.mend(),
    close: async () => void (await Promise.all(processes.map((process) => process.close()))),
  };
});
