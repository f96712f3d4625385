import { setImmediate as soon } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Turns } from './turns.ts';

/** Works that end when told to. */
function openWorks() {
  const ends = new Map<string, (fail?: Error) => void>();
  const work = (name: string) => () =>
    new Promise<string>((resolve, reject) => ends.set(name, (fail) => (fail ? reject(fail) : resolve(name))));
  const end = async (name: string, fail?: Error) => {
    ends.get(name)!(fail);
    await soon();
  };
  return { work, end, begun: () => [...ends.keys()] };
}

describe('Turns', () => {
  it('MEM-01: as many as there are slots run, the others in the order in which they came', async () => {
    const turns = new Turns({ slots: 2, waitingMax: 10, dependency: 'database' });
    const { work, end, begun } = openWorks();
    const all = ['a', 'b', 'c', 'd'].map((name) => turns.take(work(name)));
    await soon();
    expect(begun()).toEqual(['a', 'b']);
    await end('b');
    expect(begun()).toEqual(['a', 'b', 'c']);
    await end('a');
    await end('c');
    await end('d');
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('MEM-01: a work that fails gives its slot on', async () => {
    const turns = new Turns({ slots: 1, waitingMax: 1, dependency: 'database' });
    const { work, end } = openWorks();
    const failed = turns.take(work('a'));
    const next = turns.take(work('b'));
    const refused = expect(failed).rejects.toThrow('no');
    await soon();
    await end('a', new Error('no'));
    await refused;
    await end('b');
    expect(await next).toBe('b');
  });

  it('MEM-01: who finds the queue full is refused at once, and later gets its turn', async () => {
    const turns = new Turns({ slots: 1, waitingMax: 1, dependency: 'database' });
    const { work, end } = openWorks();
    const [a, b] = [turns.take(work('a')), turns.take(work('b'))];
    await expect(turns.take(work('c'))).rejects.toMatchObject({ code: 'dependency_unavailable', retryAfterMs: 1_000 });
    await soon();
    await end('a');
    await end('b');
    expect(await Promise.all([a, b])).toEqual(['a', 'b']);
    const d = turns.take(work('d'));
    await soon();
    await end('d');
    expect(await d).toBe('d');
  });

  it('MEM-01: who gives up while it waits leaves its place to the next and never begins', async () => {
    const turns = new Turns({ slots: 1, waitingMax: 2, dependency: 'database' });
    const { work, end, begun } = openWorks();
    const control = new AbortController();
    const a = turns.take(work('a'));
    const b = turns.take(work('b'), control.signal);
    const c = turns.take(work('c'));
    const refused = expect(b).rejects.toThrow('gone');
    control.abort(new Error('gone'));
    await refused;
    await end('a');
    await end('c');
    expect(await Promise.all([a, c])).toEqual(['a', 'c']);
    expect(begun()).toEqual(['a', 'c']);
    expect(turns.idle).toBe(true);
  });
});
