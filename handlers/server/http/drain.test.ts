import { describe, expect, it } from 'vitest';
import { ask } from './stand-in/ask.ts';
import { startStandIn } from './stand-in/service.ts';

/** A handler that is entered when `entered` resolves and goes on after `release()`. */
function gate(): { entered: Promise<void>; open: Promise<void>; enter(): void; release(): void } {
  let enter = (): void => {};
  let release = (): void => {};
  const entered = new Promise<void>((resolve) => (enter = resolve));
  const open = new Promise<void>((resolve) => (release = resolve));
  return { entered, open, enter: () => enter(), release: () => release() };
}

describe('draining a service', () => {
  it('HLT-01: open requests are answered, connections told to close, nothing new accepted', async () => {
    const held = gate();
    const node = await startStandIn({
      handlers: {
        getThing: async (_auth, { path }: { path: { thing_id: string } }) => {
          held.enter();
          await held.open;
          return { status: 200, body: { thing_id: path.thing_id } };
        },
      },
    });
    const key = await node.keyOf({});
    const slow = ask(node, '/v1/things/slow', { key });
    await held.entered;
    node.service.drain();
    expect((await ask(node, '/healthz')).headers.get('connection')).toBe('close');
    const closed = node.service.close(60_000);
    await expect(ask(node, '/healthz')).rejects.toThrow();
    held.release();
    expect(await slow).toMatchObject({ status: 200, body: { thing_id: 'slow' } });
    await closed;
  });

  it('EVT-03: resumable streams end at once with a hint when to come back, model streams run to their end', async () => {
    const held = gate();
    const waiting = async function* (first: string) {
      yield first;
      await held.open;
      yield 'data: last\n\n';
    };
    const node = await startStandIn({
      handlers: {
        watchThing: async () => ({ status: 200, stream: waiting('id: 7\ndata: {}\n\n') }),
        completeThing: async () => ({ status: 200, stream: waiting('data: {}\n\n') }),
      },
    });
    const key = await node.keyOf({});
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const run = await fetch(`${node.url}/v1/things/a/events`, { headers });
    const init = { method: 'POST', body: '{"name":"x"}', headers };
    const model = await fetch(`${node.url}/v1/chat/completions`, init);
    node.service.drain();
    expect(await run.text()).toBe('id: 7\ndata: {}\n\nretry: 2000\n\n');
    const closed = node.service.close(60_000);
    held.release();
    expect(await model.text()).toBe('data: {}\n\ndata: last\n\n');
    await closed;
  });

  it('HLT-01: who does not finish in time is cut off', async () => {
    const held = gate();
    const node = await startStandIn({
      handlers: {
        getThing: async () => {
          held.enter();
          await new Promise(() => {});
          return { status: 200, body: {} };
        },
      },
    });
    const stuck = ask(node, '/v1/things/stuck', { key: await node.keyOf({}) });
    const failed = expect(stuck).rejects.toThrow();
    await held.entered;
    await node.service.close(1);
    await failed;
  });
});
