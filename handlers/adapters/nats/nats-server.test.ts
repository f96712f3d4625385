import { AckPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunName, RunNewsListener } from '#orchestrator/events/run-news.port.ts';
import type { LogEntry } from '#orchestrator/runs/log-entry.ts';
import { until } from '#orchestrator/runs/run-engine-case.ts';
import { newId } from '#vocabulary/ids.ts';
import { natsAvailable, startTestNats, type TestNats } from '../../../tools/test-nats/index.ts';
import { headsHeader } from './entries-message.ts';
import { NatsRunNews } from './run-news.ts';
import { subjectsOf } from './subjects.ts';

const tenantId = 'tnt_nats';
let cells = 0;

function entry(sequence: number, bytes = 10): LogEntry {
  const envelope = JSON.stringify({ sequence, filling: 'x'.repeat(bytes) });
  const type = 'agentos.run.step.started';
  return { sequence, eventId: newId('evt'), type, time: '2026-11-01T00:00:00.000Z', envelope, private: null };
}

function ear(changes: Partial<RunNewsListener> = {}) {
  const heard = { entries: [] as number[], hints: 0, wakes: 0 };
  const listener: RunNewsListener = {
    onEntries: (_, entries) => void heard.entries.push(...entries.map(({ sequence }) => sequence)),
    onGrown: () => void heard.hints++,
    onRunsWaiting: async () => (heard.wakes++, false),
    hasRoom: () => true,
    ...changes,
  };
  return { heard, listener };
}

describe.runIf(natsAvailable())('a NATS server', () => {
  let nats: TestNats;
  let stranger: NatsConnection;
  const opened: { close(): Promise<void> }[] = [];
  const lines: string[] = [];
  const log = {
    warn: (_: object, line: string) => void lines.push(line),
    info: (_: object, line: string) => void lines.push(line),
  };

  beforeAll(async () => {
    nats = await startTestNats();
    stranger = await connect({ servers: new URL(nats.url).host, maxReconnectAttempts: -1, reconnectTimeWait: 50 });
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((news) => news.close()));
    lines.length = 0;
  });
  afterAll(async () => {
    await stranger.close();
    await nats.stop();
  });

  const open = async (cell: string, worker = newId('wrk')) => {
    const news = await NatsRunNews.open({ urls: nats.url, cell, worker, log });
    opened.push(news);
    return news;
  };
  const someCell = () => `stk_server_${++cells}`;
  const someRun = (): RunName => ({ tenantId, runId: newId('run') });

  it('ARC-03, EVT-02: a reader outside finds each event once, in order, as lines of public envelopes', async () => {
    const cell = someCell();
    const news = await open(cell);
    const run = someRun();
    const entries = [1, 2, 3, 4].map((sequence) => entry(sequence));
    news.committed(run, entries.slice(0, 3));
    news.committed(run, entries.slice(0, 3)); // its answer was lost, so it is said again
    news.committed(run, entries.slice(3));
    await news.close();
    const subjects = subjectsOf(cell);
    const { eventsStream } = subjects;
    const manager = await jetstreamManager(stranger);
    await manager.consumers.add(eventsStream, { durable_name: 'reader', ack_policy: AckPolicy.Explicit });
    const consumer = await jetstream(stranger).consumers.get(eventsStream, 'reader');
    const messages = [await consumer.next({ expires: 1_000 }), await consumer.next({ expires: 1_000 })];
    expect(messages.map((message) => message!.subject)).toEqual([subjects.log(run), subjects.log(run)]);
    expect(messages.flatMap((message) => message!.string().split('\n'))).toEqual(entries.map((each) => each.envelope));
    expect((await consumer.info()).num_pending).toBe(0);
  });

  it('TEN-02: nodes that share a server do not hear each other', async () => {
    const [here, there] = [await open(someCell()), await open(someCell())];
    const { heard, listener } = ear();
    await there.listen(listener);
    const run = someRun();
    there.follow(run);
    await stranger.flush();
    here.committed(run, [entry(1)], 'ended_outside');
    await here.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard).toEqual({ entries: [], hints: 0, wakes: 0 });
  });

  it('ARC-03, RUN-06: a wake-up that a dying process took goes to another', async () => {
    const cell = someCell();
    const [speaker, dying, heir] = [await open(cell), await open(cell), await open(cell)];
    const taken = ear({ onRunsWaiting: () => (taken.heard.wakes++, new Promise<never>(() => {})) });
    const heirs = ear({ hasRoom: () => taken.heard.wakes > 0 });
    await dying.listen(taken.listener);
    await heir.listen(heirs.listener);
    speaker.committed(someRun(), [entry(1)], 'waiting');
    await until(() => taken.heard.wakes === 1);
    await dying.close();
    await until(() => heirs.heard.wakes === 1);
  });

  it('RUN-06: a server that comes back with an empty disk is set up anew; it is said once that it was away', async () => {
    const cell = someCell();
    const [here, there] = [await open(cell), await open(cell)];
    const { heard, listener } = ear();
    await there.listen(listener);
    await nats.kill();
    await until(() => !here.state().ok && !there.state().ok);
    for (let i = 0; i < 5; i++) here.committed(someRun(), [entry(1)], 'waiting');
    expect(here.state()).toMatchObject({ message: expect.stringContaining('sweeps') });
    await nats.forget();
    await nats.start();
    await until(() => here.state().ok && there.state().ok);
    here.committed(someRun(), [entry(1)], 'waiting');
    await until(() => heard.wakes > 0);
    expect(lines.filter((line) => line.includes('does not travel'))).toHaveLength(2);
    expect(lines.filter((line) => line.includes('travels again'))).toHaveLength(2);
  });

  it('ARC-05: a server that hangs costs bounded memory, and followers are told to look when it goes on', async () => {
    const cell = someCell();
    const [here, there] = [await open(cell), await open(cell)];
    const { heard, listener } = ear();
    await there.listen(listener);
    const run = someRun();
    process.kill(nats.pid, 'SIGSTOP');
    for (let i = 1; i <= 2_000; i++) here.committed(run, [entry(i, 100_000)]);
    process.kill(nats.pid, 'SIGCONT');
    await until(() => heard.hints > 0);
    await here.close();
    const { state } = await (await jetstreamManager(stranger)).streams.info(subjectsOf(cell).eventsStream);
    expect(state.messages).toBeGreaterThan(0);
    expect(state.bytes).toBeLessThan(17_000_000);
  });

  it('EVT-02: a message that none of our processes wrote is only a hint to look', async () => {
    const cell = someCell();
    const news = await open(cell);
    const { heard, listener } = ear();
    await news.listen(listener);
    const run = someRun();
    news.follow(run);
    const subjects = subjectsOf(cell);
    const { headers } = await import('@nats-io/transport-node');
    const bad = [
      '',
      'null',
      '{}',
      '[[]]',
      '[[0,"e","t","x"]]',
      '[["1","e","t","x"]]',
      '[[1,"e","t","x"],[2,"e","t","x"]]',
    ];
    await until(async () => {
      stranger.publish(subjects.log(run), 'who knows');
      await stranger.flush();
      return heard.hints > 0;
    });
    heard.hints = 0;
    for (const heads of bad) {
      const all = headers();
      all.set(headsHeader, heads);
      stranger.publish(subjects.log(run), 'not an envelope', { headers: all });
    }
    stranger.publish(subjects.look, '{"not":"a list"}');
    stranger.publish(subjects.look, '[1]');
    await until(() => heard.hints >= bad.length + 2);
    expect(heard.entries).toEqual([]);
  });
});

describe.runIf(natsAvailable())('a NATS server that cannot be used', () => {
  const tryOpen = (urls: string) =>
    NatsRunNews.open({ urls, cell: 'stk_refused', worker: 'wrk_1', log: { warn() {}, info() {} } });
  const withServer = async (settings: string[], attempt: (url: string) => Promise<unknown>) => {
    const nats = await startTestNats(settings);
    try {
      return await attempt(nats.url);
    } finally {
      await nats.stop();
    }
  };

  it('SEC-07: what is wrong is said with the way out, and without a secret', async () => {
    const unreachable = { code: 'dependency_unavailable', message: expect.stringContaining('AGENTOS_NATS_URL') };
    await expect(tryOpen('nats://someone:secret@127.0.0.1:1')).rejects.toMatchObject(unreachable);
    await expect(tryOpen('nats://someone:secret@127.0.0.1:1')).rejects.toThrow(/^(?!.*secret)/);
    await withServer([], (url) => expect(tryOpen(url)).rejects.toThrow(/no usable JetStream/));
    const guarded = ['--jetstream', '--user', 'node', '--pass', 'right'];
    await withServer(guarded, (url) => expect(tryOpen(url)).rejects.toThrow(/refuses to let this node in/));
    await withServer(guarded, async (url) => {
      const news = await tryOpen(url.replace('//', '//node:right@'));
      expect(news.state()).toEqual({ ok: true });
      await news.close();
    });
    await withServer(['--jetstream'], (url) =>
      expect(tryOpen(url.replace('nats:', 'tls:'))).rejects.toThrow(/cannot be spoken to by TLS/),
    );
  });
});
