import { expect, it } from 'vitest';
import { Fault } from '#vocabulary/fault.ts';
import { Grouping, type GroupingLimits } from './grouping.ts';

const limits = { batchMax: 4, waitingMax: 8 };
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A writer whose flushes end when the test says so. */
function gated(limitsOfCase: GroupingLimits<number> = limits) {
  const flushes: { items: number[]; answer: (error?: Error) => void }[] = [];
  const writer = new Grouping<number, string>(
    (items) =>
      new Promise((resolve, reject) => {
        const answer = (error?: Error) => (error ? reject(error) : resolve(items.map((item) => `wrote ${item}`)));
        flushes.push({ items, answer });
      }),
    limitsOfCase,
  );
  return { writer, flushes };
}

it('RUN-06: what is written in one turn goes as one flush, each caller gets its own answer', async () => {
  const { writer, flushes } = gated();
  const written = Promise.all([1, 2, 3].map((item) => writer.submit(item)));
  await turn();
  expect(flushes.map((flush) => flush.items)).toEqual([[1, 2, 3]]);
  flushes[0]!.answer();
  expect(await written).toEqual(['wrote 1', 'wrote 2', 'wrote 3']);
});

it('RUN-06: a single item is not kept waiting for company', async () => {
  const { writer, flushes } = gated();
  const written = writer.submit(1);
  await turn();
  expect(flushes).toHaveLength(1);
  flushes[0]!.answer();
  expect(await written).toBe('wrote 1');
});

it('RUN-06: what comes during a flush gathers for the next, in order, at most batchMax at once', async () => {
  const { writer, flushes } = gated();
  const written = [writer.submit(0)];
  await turn();
  for (let item = 1; item <= 6; item++) written.push(writer.submit(item));
  await turn();
  expect(flushes).toHaveLength(1); // one at a time
  for (let i = 0; i < 3; i++) {
    flushes[i]!.answer();
    await turn();
  }
  expect(flushes.map((flush) => flush.items)).toEqual([[0], [1, 2, 3, 4], [5, 6]]);
  await Promise.all(written);
});

it('SEC-06: large items do not go together, and those beside them are not left waiting', async () => {
  const { writer, flushes } = gated({ ...limits, sizes: { of: (item) => item, max: 10 } });
  const written = Promise.all([1, 9, 99, 5, 5, 1].map((item) => writer.submit(item)));
  for (let i = 0; i < 4; i++) {
    await turn();
    flushes[i]!.answer();
  }
  await written;
  expect(flushes.map((flush) => flush.items)).toEqual([[1, 9], [99], [5, 5], [1]]);
});

it('API-06: beyond waitingMax a writer is told to come back, and those before it are still written', async () => {
  const { writer, flushes } = gated({ batchMax: 2, waitingMax: 2 });
  const first = writer.submit(0);
  await turn();
  const waiting = [writer.submit(1), writer.submit(2)];
  await expect(writer.submit(3)).rejects.toMatchObject({ code: 'dependency_unavailable', retryAfterMs: 1_000 });
  flushes[0]!.answer();
  await first;
  await turn();
  flushes[1]!.answer();
  expect(await Promise.all(waiting)).toEqual(['wrote 1', 'wrote 2']);
});

it('API-06: behind an item that has waited too long nobody else gets in, until the queue moves again', async () => {
  const { writer, flushes } = gated({ ...limits, waitMsMax: 20 });
  const written = [writer.submit(0)];
  await turn();
  written.push(writer.submit(1), writer.submit(2));
  await new Promise((resolve) => setTimeout(resolve, 40));
  await expect(writer.submit(3)).rejects.toMatchObject({ code: 'dependency_unavailable', retryAfterMs: 1_000 });
  flushes[0]!.answer();
  await written[0];
  await turn();
  written.push(writer.submit(4)); // the flush that hangs now holds the old ones: whoever comes waits anew
  flushes[1]!.answer();
  await turn();
  flushes[2]!.answer();
  expect(await Promise.all(written)).toEqual(['wrote 0', 'wrote 1', 'wrote 2', 'wrote 4']);
});

it('SEC-06: an item that the database refuses takes none of its neighbours down with it', async () => {
  const attempts: number[][] = [];
  const writer = new Grouping<number, number>(async (items) => {
    attempts.push(items);
    if (items.includes(2)) throw new Error('refused');
    return items;
  }, limits);
  const results = await Promise.allSettled([1, 2, 3].map((item) => writer.submit(item)));
  expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(attempts).toEqual([[1, 2, 3], [1], [2], [3]]);
  expect(await writer.submit(4)).toBe(4);
});

it('RUN-06: when the database is away all are told at once, and the next flush tries anew', async () => {
  let away = true;
  let flushes = 0;
  const writer = new Grouping<number, number>(async (items) => {
    flushes++;
    if (away) throw new Fault('dependency_unavailable', 'away');
    return items;
  }, limits);
  const results = await Promise.allSettled([1, 2].map((item) => writer.submit(item)));
  expect(results.map((result) => result.status)).toEqual(['rejected', 'rejected']);
  expect(flushes).toBe(1);
  away = false;
  expect(await writer.submit(3)).toBe(3);
});
