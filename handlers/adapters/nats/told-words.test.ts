import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createInMemoryAgentStore } from '#adapters/in-memory/agent-store.ts';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { heard, textOf, type HeardFrame } from '#orchestrator/events/heard-case.ts';
import { begin, startProcess, until, worldAuth, worldOf } from '#orchestrator/runs/run-engine-case.ts';
import { times } from '#orchestrator/runs/run-samples.behaviour.ts';
import { natsAvailable, startTestNats, type TestNats } from '../../../tools/test-nats/index.ts';
import { NatsRunNews } from './run-news.ts';

const quiet = { warn() {}, info() {} };

describe.runIf(natsAvailable())('words told over NATS', () => {
  let nats: TestNats;
  beforeAll(async () => {
    nats = await startTestNats();
  });
  afterAll(() => nats.stop());

  it('EVT-04: a listener elsewhere hears every word, the last ones too, before the event behind them', async () => {
    const runs = createInMemoryRuns();
    const agents = createInMemoryAgentStore();
    const halfway = Promise.withResolvers<void>();
    const whole = 'first half, and then at once the rest of it';
    const processes = await Promise.all(
      times(2, async (i) => {
        const world = await worldOf({ agents, store: runs.process }, async (_turn, { onDelta }) => {
          onDelta!('first half');
          await halfway.promise;
          onDelta!(whole.slice('first half'.length));
          return { text: whole };
        });
        const news = await NatsRunNews.open({ urls: nats.url, cell: 'stk_words', worker: `wrk_${i}`, log: quiet });
        const process = startProcess(world, `wrk_${i}`, { news });
        await process.listen();
        return { ...process, news };
      }),
    );
    const [first, second] = processes;
    const { run_id } = await begin(first!, { run_options: { stream_deltas: true } });
    const seen: HeardFrame[] = [];
    const stream = second!.hub.follow(worldAuth, run_id, 0, { deltas: true });
    const done = heard(stream, (frame) => seen.push(frame));
    await until(() => textOf(seen) === 'first half');
    halfway.resolve();
    await done;
    expect(textOf(seen)).toBe(whole);
    const types = seen.map(({ type }) => type);
    expect(types.lastIndexOf('agentos.model.delta')).toBeLessThan(types.indexOf('agentos.model.completed'));
    await Promise.all(processes.map(({ news }) => news.close()));
  });
});
