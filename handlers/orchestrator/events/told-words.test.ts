import { describe, expect, it } from 'vitest';
import { createInMemoryAgentStore } from '#adapters/in-memory/agent-store.ts';
import { createInMemoryNews } from '#adapters/in-memory/run-news.ts';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { begin, startProcess, until, worldOf, type Script } from '#orchestrator/runs/run-engine-case.ts';
import { times } from '#orchestrator/runs/run-samples.behaviour.ts';
import { heard, order, textOf, type HeardFrame } from './heard-case.ts';
import type { RunNews } from './run-news.port.ts';
import { wish } from './words-whisper.ts';

/** Processes on one store; whispers are counted. The first executes what it creates. */
async function processes(script: Script, count = 2, lose: (text: string) => boolean = () => false) {
  const runs = createInMemoryRuns();
  const news = createInMemoryNews();
  const agents = createInMemoryAgentStore();
  const whispers: string[] = [];
  const counted = (of: RunNews): RunNews => ({
    ...of,
    whisper: (run, text) => void (whispers.push(text), lose(text) || of.whisper(run, text)),
  });
  const all = await Promise.all(
    times(count, async (i) => {
      const world = await worldOf({ agents, store: runs.process }, script);
      const process = startProcess(world, `wrk_${i}`, { news: counted(news.process()) });
      await process.listen();
      return { ...process, world };
    }),
  );
  const follow = (process: number, runId: string, onFrame?: (frame: HeardFrame) => unknown, deltas = true) =>
    heard(all[process]!.hub.follow(all[0]!.world.auth, runId, 0, { deltas }), onFrame);
  return { all, whispers, follow };
}

/** A model that says what it is told to, when it is told to. */
function dictated() {
  const turns: { say: ((text: string) => void) | undefined; finish: (text: string) => void }[] = [];
  const script: Script = (turn, { onDelta }) => {
    const { promise, resolve } = Promise.withResolvers<{ text: string }>();
    turns[turn] = { say: onDelta, finish: (text) => resolve({ text }) };
    return promise;
  };
  return { script, turns };
}

const toListeners = { run_options: { stream_deltas: true } };

describe('words told to other processes', () => {
  it('EVT-04: a run that was created to be heard tells its words unasked when nobody listens where it is executed', async () => {
    const { script, turns } = dictated();
    const { all, follow } = await processes(script, 2, (text) => text === wish);
    const { run_id } = await begin(all[0]!, toListeners);
    await until(() => turns.length === 1);
    const seen: HeardFrame[] = [];
    const follower = follow(1, run_id, (frame) => seen.push(frame));
    turns[0]!.say!('At once.');
    await until(() => textOf(seen) === 'At once.');
    turns[0]!.finish('At once.');
    await follower;
  });

  it('EVT-04: a run of another process is heard from its first word, before its model has finished', async () => {
    const { script, turns } = dictated();
    const { all, follow } = await processes(script, 3);
    const { run_id } = await begin(all[0]!, toListeners);
    await until(() => turns.length === 1);
    turns[0]!.say!('Once upon ');
    const seen = times(2, (): HeardFrame[] => []);
    const followers = seen.map((frames, i) => follow(i + 1, run_id, (frame) => frames.push(frame)));
    await until(() => seen.every((frames) => textOf(frames) === 'Once upon '));
    turns[0]!.say!('a time \u{1f9ed}');
    await until(() => seen.every((frames) => textOf(frames) === 'Once upon a time \u{1f9ed}'));
    turns[0]!.say!('.');
    turns[0]!.finish('Once upon a time \u{1f9ed}.');
    await Promise.all(followers);
    for (const frames of seen) {
      expect(textOf(frames)).toBe('Once upon a time \u{1f9ed}.');
      const types = frames.map(({ type }) => type);
      expect(types.lastIndexOf('agentos.model.delta')).toBeLessThan(types.indexOf('agentos.model.completed'));
      expect(types.indexOf('agentos.model.delta')).toBeGreaterThan(types.indexOf('agentos.model.requested'));
    }
  });

  it('EVT-04: where nobody listens nothing is streamed and nothing told, however many follow the log', async () => {
    const { script, turns } = dictated();
    const { all, follow, whispers } = await processes(script);
    const { run_id } = await begin(all[0]!);
    await until(() => turns.length === 1);
    const followers = [follow(0, run_id, undefined, false), follow(1, run_id, undefined, false)];
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(turns[0]!.say).toBeUndefined();
    turns[0]!.finish('done');
    for (const frames of await Promise.all(followers)) expect(order(frames)).toEqual(times(7, (i) => i + 1));
    expect(whispers).toEqual([]);
  });

  it('EVT-04: a listener elsewhere is heard of, and the next call of the model streams', async () => {
    const turns: boolean[] = [];
    const gate = Promise.withResolvers<void>();
    const { all, follow } = await processes(async (turn, { onDelta }) => {
      turns[turn] = onDelta !== undefined;
      if (turn === 0) await gate.promise;
      onDelta?.(`turn ${turn}`);
      return turn === 0 ? { tools: [{ name: 'tool_note', input: {} }] } : { text: `turn ${turn}` };
    });
    const { run_id } = await begin(all[0]!);
    await until(() => turns.length === 1);
    let seen = 0;
    const frames = follow(1, run_id, () => seen++);
    await until(() => seen === 4);
    gate.resolve();
    expect(textOf(await frames)).toBe('turn 1');
    expect(turns).toEqual([false, true]);
  });

  it('EVT-04: what gets lost on the way shows as a gap by its offset, and nothing else suffers', async () => {
    const { script, turns } = dictated();
    const { all, follow } = await processes(script, 2, (text) => text.includes('"text":"two "'));
    const { run_id } = await begin(all[0]!, toListeners);
    await until(() => turns.length === 1);
    const frames: HeardFrame[] = [];
    const done = follow(1, run_id, (frame) => frames.push(frame));
    await until(() => frames.length === 4);
    turns[0]!.say!('one ');
    await until(() => textOf(frames) === 'one ');
    turns[0]!.say!('two ');
    await new Promise((resolve) => setTimeout(resolve, 150));
    turns[0]!.say!('three');
    await until(() => frames.at(-1)!.delta?.text === 'three');
    turns[0]!.finish('one two three');
    await done;
    const deltas = frames.flatMap(({ delta }) => delta ?? []);
    expect(deltas.map(({ offset, text }) => [offset, text])).toEqual([
      [0, 'one '],
      [8, 'three'],
    ]);
    expect(frames.flatMap(({ id }) => id ?? [])).toEqual(times(7, (i) => i + 1));
  });

  it('EVT-04: words that are told after the log has gone on, or in another version of the node, are passed over', async () => {
    const { script, turns } = dictated();
    const { all, follow } = await processes(script);
    const { run_id } = await begin(all[0]!, toListeners);
    await until(() => turns.length === 1);
    const frames: HeardFrame[] = [];
    const done = follow(1, run_id, (frame) => frames.push(frame));
    await until(() => frames.length === 4);
    turns[0]!.say!('in ');
    await until(() => textOf(frames) === 'in ');
    const run = { tenantId: all[0]!.world.auth.tenant_id, runId: run_id };
    const step = { stepId: 'stp_late', agentId: 'agt_world', attempt: 1, after: 3 };
    all[1]!.hub.deltas.heard(run, JSON.stringify({ step, offset: 0, text: 'late' }));
    all[1]!.hub.deltas.heard(run, '{"words":["of","tomorrow"]}');
    all[1]!.hub.deltas.heard(run, 'no JSON');
    const late: HeardFrame[] = [];
    const second = follow(1, run_id, (frame) => late.push(frame));
    await until(() => late.length === 5);
    turns[0]!.say!('time');
    turns[0]!.finish('in time');
    expect(textOf(await second)).toBe('in time');
    expect(order(await done)).toEqual([1, 2, 3, 4, 'in ', 'time', 5, 6, 7]);
  });
});
