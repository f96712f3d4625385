import { describe, expect, it } from 'vitest';
import type { LogEntry } from './log-entry.ts';
import { tooManyAttempts, tooManyFruitless } from './poison.ts';

const started = (attempt: number) => entry('agentos.run.started', { attempt });
const finished = entry('agentos.tool.call.completed', {});
const requested = entry('agentos.tool.call.requested', {});

describe('RUN-06: a run that kills its workers', () => {
  it('is tried five times at one place, and not a sixth time', () => {
    const log = [entry('agentos.run.created', {}), started(1), requested, started(2), started(3), started(4)];
    expect(tooManyFruitless(log, 5)).toBeUndefined();
    expect(tooManyFruitless([...log, started(5)], 6)).toContain('5 workers');
  });

  it('is given up as well when its attempts left no trace', () => {
    expect(tooManyFruitless([started(1)], 5)).toBeUndefined();
    expect(tooManyFruitless([started(1)], 6)).toContain('5 workers');
  });

  it('is tried on for as long as each attempt gets something done', () => {
    const log = Array.from({ length: 40 }, (_, i) => [started(i + 1), requested, finished]).flat();
    expect(tooManyFruitless(log, 41)).toBeUndefined();
    expect(tooManyFruitless(log, 45)).toBeUndefined();
    expect(tooManyFruitless(log, 46)).toContain('5 workers');
  });

  it('ends some day whatever it gets done', () => {
    expect(tooManyAttempts(100)).toBeUndefined();
    expect(tooManyAttempts(101)).toContain('100 workers');
  });
});

function entry(type: LogEntry['type'], payload: object): LogEntry {
  return {
    sequence: 1,
    eventId: 'evt_1',
    type,
    time: '2026-11-23T15:04:05Z',
    envelope: JSON.stringify({ payload }),
    private: null,
  };
}
