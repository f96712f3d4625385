import { afterEach, describe, expect, it } from 'vitest';
import { createInMemoryRuns } from '#adapters/in-memory/run-store.ts';
import { until } from '#orchestrator/runs/run-engine-case.ts';
import { times } from '#orchestrator/runs/run-samples.behaviour.ts';
import { newId } from '#vocabulary/ids.ts';
import { never, nodeOn, stopHubs } from './event-hub-case.ts';
import { heard, order, textOf, type HeardFrame } from './heard-case.ts';

afterEach(stopHubs);
const stepId = newId('stp');

/** A run whose log has three entries, its voice, and those who listen. */
async function speaking(timings = never) {
  const node = await nodeOn(createInMemoryRuns(), 1, timings);
  const { hub, auth, runId } = node;
  const run = (await node.store.get(auth, runId))!;
  const listen = (after = 0, onFrame?: (frame: HeardFrame) => unknown) =>
    heard(hub.follow(auth, runId, after, { deltas: true }), onFrame);
  /** One who has seen all there is so far. */
  const listening = async () => {
    const frames: HeardFrame[] = [];
    const done = listen(0, (frame) => frames.push(frame));
    await until(() => frames.length === 3);
    return { frames, done };
  };
  return { ...node, run, voice: hub.deltas.of(run, 1), listen, listening };
}

describe('the words of a run', () => {
  it('EVT-04: the model need not stream while nobody listens; from the next call on when somebody does', async () => {
    const { hub, auth, runId, voice, listen, listening, end } = await speaking();
    const plain = heard(hub.follow(auth, runId, 0));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(voice.speak(stepId, 3)).toBeUndefined();
    const { frames, done } = await listening();
    const speech = voice.speak(stepId, 3)!;
    speech.say('Hello, ');
    await until(() => frames.length === 4);
    speech.say('world.');
    speech.end();
    voice.close();
    await end();
    await done;
    expect(order(frames)).toEqual([1, 2, 3, 'Hello, ', 'world.', 4]);
    expect(order(await plain)).toEqual([1, 2, 3, 4]);
    expect(order(await listen())).toEqual([1, 2, 3, 4]);
  });

  it('EVT-04: words wait for the event that they follow, and the event behind them waits for the last of them', async () => {
    const { voice, listening, grow, end } = await speaking();
    const { frames, done } = await listening();
    const speech = voice.speak(stepId, 5)!; // two events are still on their way to the log
    speech.say('early');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(frames).toHaveLength(3);
    await grow(2);
    await until(() => frames.length === 6);
    speech.say(' late');
    speech.end();
    speech.say(' too late');
    await end();
    await done;
    expect(order(frames)).toEqual([1, 2, 3, 4, 5, 'early', ' late', 6]);
  });

  it('EVT-04: who joins in the midst of a step begins with what was said so far, wherever it resumes', async () => {
    const { run, voice, listen, end } = await speaking();
    run.request.run_options = { ...run.request.run_options, stream_deltas: true };
    const speech = voice.speak(stepId, 3)!; // nobody is there yet: they come a moment later
    speech.say('said before ');
    let joined = 0;
    const places = [0, 2, 3].map((after) => listen(after, ({ delta }) => delta?.offset === 0 && joined++));
    await until(() => joined === 3);
    speech.say('and after');
    speech.end();
    await end();
    for (const frames of await Promise.all(places)) expect(textOf(frames)).toBe('said before and after');
    expect(textOf(await listen(3))).toBe('');
  });

  it('EVT-04: what was said in a step that is over is not replayed, though others follow the run still', async () => {
    const { voice, listen, listening, grow, end } = await speaking();
    const { frames, done } = await listening();
    const speech = voice.speak(stepId, 3)!;
    speech.say('over');
    speech.end();
    await grow();
    await until(() => frames.length === 5);
    const late = listen();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await end();
    expect(order(await late)).toEqual([1, 2, 3, 4, 5]);
    expect(order(await done)).toEqual([1, 2, 3, 'over', 4, 5]);
  });

  it('EVT-04: a slow reader holds up nobody, and gets in one piece what was said meanwhile', async () => {
    const { voice, listen, listening, end } = await speaking();
    const gate = Promise.withResolvers<void>();
    let held = 0;
    const slow = listen(0, ({ delta }) => delta && ++held === 1 && gate.promise);
    const { frames, done } = await listening();
    const speech = voice.speak(stepId, 3)!;
    for (const word of times(6, (i) => `word ${i} `)) {
      speech.say(word);
      await until(() => textOf(frames).endsWith(word));
    }
    expect(held).toBe(1);
    gate.resolve();
    await until(() => held === 2);
    speech.end();
    await end();
    await done;
    expect(frames.filter(({ delta }) => delta)).toHaveLength(6);
    expect((await slow).filter(({ delta }) => delta)).toHaveLength(2);
    expect(textOf(await slow)).toBe(textOf(frames));
  });

  it('EVT-04: one for whom the log has gone on meanwhile is sent the words before the event behind them', async () => {
    const { voice, listen, grow, end } = await speaking();
    const gate = Promise.withResolvers<void>();
    let waiting = false;
    const held = listen(0, ({ id }) => id === 3 && ((waiting = true), gate.promise));
    await until(() => waiting);
    const speech = voice.speak(stepId, 4)!;
    speech.say('all of it');
    speech.end();
    await grow(3);
    gate.resolve();
    await end();
    expect(order(await held)).toEqual([1, 2, 3, 4, 'all of it', 5, 6, 7]);
  });

  it('EVT-04: many words in a moment are few frames', async () => {
    const { voice, listening, end } = await speaking();
    const { frames, done } = await listening();
    const speech = voice.speak(stepId, 3)!;
    for (let i = 0; i < 1_000; i++) {
      speech.say('x');
      await new Promise((resolve) => setImmediate(resolve));
    }
    speech.end();
    await end();
    await done;
    expect(textOf(frames)).toHaveLength(1_000);
    expect(frames.length).toBeLessThan(200);
  });

  it('EVT-04, RUN-06: a worker that lost the run is not heard behind its successor, nor in its words', async () => {
    const { run, hub, voice, listening, grow, end } = await speaking();
    const { frames, done } = await listening();
    const old = voice.speak(stepId, 3)!;
    old.say('lost');
    await until(() => textOf(frames) === 'lost');
    const speech = hub.deltas.of(run, 2).speak(stepId, 4)!;
    speech.say('found');
    old.say(' after its time');
    await new Promise((resolve) => setTimeout(resolve, 60));
    await grow(); // the event that the successor speaks behind
    await until(() => textOf(frames) === 'found');
    old.say(' and gone');
    old.end();
    voice.close();
    speech.say(' again');
    speech.end();
    await end();
    await done;
    expect(order(frames)).toEqual([1, 2, 3, 'lost', 4, 'found', ' again', 5]);
    expect(frames.map(({ delta }) => delta?.attempt).filter(Boolean)).toEqual([1, 2, 2]);
  });

  it('EVT-03, EVT-04: comments go by the clock, words or not', async () => {
    const { hub, auth, runId, voice, end } = await speaking({ ...never, pingEveryMs: 3 });
    let text = '';
    const reading = (async () => {
      for await (const chunk of hub.follow(auth, runId, 0, { deltas: true })) text += Buffer.from(chunk).toString();
    })();
    await until(() => text.includes('id: 3'));
    const speech = voice.speak(stepId, 3)!;
    for (const word of ['a', 'b', 'c']) {
      speech.say(word);
      await until(() => text.includes(`"text":"${word}"`));
    }
    expect(text).not.toContain(': ping');
    hub.start(() => {});
    await until(() => text.includes(': ping'));
    speech.end();
    await end();
    await reading;
  });
});
