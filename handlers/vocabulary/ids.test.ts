import { expect, it } from 'vitest';
import { derivedId, firstIdAt, newId, timeOfId } from './ids.ts';

const form = /^run_[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

it('A.1: an id is its prefix and a ULID, and no two are alike', () => {
  const ids = Array.from({ length: 1_000 }, () => newId('run'));
  for (const id of ids) expect(id).toMatch(form);
  expect(new Set(ids).size).toBe(1_000);
});

it('A.1: ids sort by the time they were made', () => {
  const times = [0, 1, 31, 32, 1_700_000_000_000, 1_700_000_000_001, 2 ** 48 - 1];
  const ids = times.map((ms) => newId('run', ms));
  expect(ids.toSorted()).toEqual(ids);
  expect(newId('run', 1_700_000_000_000).slice(0, 14)).toBe(ids[4]!.slice(0, 14));
});

it('RUN-06: a derived id is the same each time, and another for other parts', () => {
  expect(derivedId('req', 'run_1', 2)).toBe(derivedId('req', 'run_1', 2));
  expect(derivedId('run', 'run_1', 2)).toMatch(form);
  const ids = [
    derivedId('req', 'run_1', 2),
    derivedId('req', 'run_12'),
    derivedId('req', 'run_1', 3),
    derivedId('req', 'run_', 12),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});

it('A.1: an id tells when it was made, and what sorts before it', () => {
  for (const ms of [0, 1, 31, 32, 1_700_000_000_000, 2 ** 48 - 1]) {
    const id = newId('run', ms);
    expect(timeOfId(id)).toBe(ms);
    expect(firstIdAt('run', ms) < id).toBe(true);
    expect(id < firstIdAt('run', ms + 1)).toBe(true);
  }
  for (const text of ['run_', 'run_1', `run_8${'0'.repeat(25)}`, `run_${'U'.repeat(26)}`, '']) {
    expect(timeOfId(text)).toBeUndefined();
  }
});
