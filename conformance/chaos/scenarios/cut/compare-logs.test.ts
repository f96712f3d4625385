import { expect, it } from 'vitest';
import { differences } from './compare-logs.ts';

const logs = new Map([['run_1', ['{"a":1}', '{"a":2}', '{"a":3}']]]);
const frame = (id: number, data = `{"a":${id}}`) => ({ id: String(id), event: 'x', data });
const compared = (...frames: ReturnType<typeof frame>[]) =>
  differences({ seen: new Map([['run_1', frames]]) }, logs, 'client 1');

it('EVT-02: a client that heard the log has no difference', () => {
  expect(compared(frame(1), frame(2), frame(3))).toEqual([]);
});

it.each([
  ['an event is missing', [frame(1), frame(3)], 'frame 2 has the id 3'],
  ['an event comes twice', [frame(1), frame(1), frame(2), frame(3)], 'frame 2 has the id 1'],
  ['two events are swapped', [frame(2), frame(1), frame(3)], 'frame 1 has the id 2'],
  ['the end is missing', [frame(1), frame(2)], '2 frames of a log of 3'],
  ['an event is another', [frame(1), frame(2, '{"a":9}'), frame(3)], 'frame 2 is not what the log has'],
  ['nothing came', [], '0 frames of a log of 3'],
])('EVT-02: it is seen that %s', (_, frames, problem) => {
  expect(compared(...frames)).toEqual([`client 1, run_1: ${problem}`]);
});
