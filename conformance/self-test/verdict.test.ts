import { describe, expect, it } from 'vitest';
import { unproven, verdictOnBug, verdictOnSound } from './verdict.ts';
import { plantedBugs } from './bugs/index.ts';

const bug = { ...plantedBugs[0]!, check: 'one run for each' };
const played = (titles: string[], undecided?: string) => ({
  failed: titles.map((title) => ({ requirements: [], title, outcome: 'failed' as const, problems: ['two runs'] })),
  passed: 3,
  seconds: 1,
  undecided,
});

describe('TST-05: a planted bug counts as caught', () => {
  it('when the check failed that it names', () => {
    const verdict = verdictOnBug(bug, played(['the scenario runs to its end', '5 keys: one run for each']));
    expect(verdict).toEqual({ outcome: 'passed', says: 'caught by "5 keys: one run for each": two runs' });
  });

  it.each([
    ['nothing failed', played([]), 'every check passed'],
    ['something else failed', played(['the scenario runs to its end']), 'failed: the scenario runs to its end'],
    ['its program took too long', played([], 'it took too long'), 'nothing can be said'],
  ])('not when %s', (_, play, says) => {
    const verdict = verdictOnBug(bug, play);
    expect(verdict.outcome).toBe('failed');
    expect(verdict.says).toContain(says);
  });

  it('only by a program that passes on the sources as they are', () => {
    expect(verdictOnSound(played([])).outcome).toBe('passed');
    expect(verdictOnSound(played(['one run for each'])).outcome).toBe('failed');
    expect(unproven(verdictOnSound(played(['one run for each']))).outcome).toBe('failed');
    expect(verdictOnSound(played([], 'no report')).outcome).toBe('failed');
  });

  it('nor not caught where the machine cannot play the program', () => {
    const sound = verdictOnSound({ ...played([]), passed: 0 });
    expect(sound.outcome).toBe('skipped');
    expect(unproven(sound)).toBe(sound);
  });
});
