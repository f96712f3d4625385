import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chosenScenarios, chosenSize } from '../chaos/choice.ts';
import { projectRoot } from '../driver/child.ts';
import { suites } from '../suites.ts';
import { plantedBugs } from './bugs/index.ts';
import { chosenBugs, fromBothEnds, inTurn } from './choice.ts';
import { detectors } from './detectors.ts';
import { withEdit } from './planted-bug.ts';

describe('TST-05: planted bugs', () => {
  it.each(plantedBugs)('"$name" can still be planted', ({ edits }) => {
    const files = new Map<string, string>();
    for (const edit of edits) {
      const text = files.get(edit.file) ?? readFileSync(join(projectRoot, edit.file), 'utf8');
      files.set(edit.file, withEdit(text, edit));
    }
    expect(edits.length).toBeGreaterThan(0);
  });

  it('are refused where their place has changed its words, or would change nothing', () => {
    const edit = { file: 'x.ts', from: 'a', to: 'b' };
    expect(() => withEdit('c', edit)).toThrow('x.ts has 0 places');
    expect(() => withEdit('a a', edit)).toThrow('x.ts has 2 places');
    expect(() => withEdit('a', { ...edit, to: 'a' })).toThrow('changes nothing');
    expect(withEdit('$& a', { ...edit, to: '$&' })).toBe('$& $&');
  });

  it('have names of their own, and are at least the fifteen of the plan', () => {
    expect(new Set(plantedBugs.map(({ name }) => name)).size).toBe(plantedBugs.length);
    expect(plantedBugs.length).toBeGreaterThanOrEqual(15);
  });

  it('all have their turn as seeds go by, so many at a time', () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < plantedBugs.length; seed++) {
      const chosen = inTurn(plantedBugs, 6, seed);
      expect(chosen).toHaveLength(6);
      for (const { name } of chosen) seen.add(name);
    }
    expect(seen.size).toBe(plantedBugs.length);
  });

  it('are taken from both ends, none left out', () => {
    expect(fromBothEnds([1, 2, 3, 4, 5])).toEqual([1, 5, 2, 4, 3]);
    expect(fromBothEnds([1, 2, 3, 4])).toEqual([1, 4, 2, 3]);
  });

  it('can be asked for by name', () => {
    const [first, second] = plantedBugs;
    expect(chosenBugs(plantedBugs, [`${second!.name},${first!.name}`])).toEqual([second, first]);
    expect(() => chosenBugs(plantedBugs, ['none'])).toThrow('There is no bug "none"');
  });
});

describe('TST-05: what must catch them', () => {
  it.each(Object.entries(detectors))('%s is a program that takes these arguments', (_, { program }) => {
    const [, option, name, , size] = program;
    if (option === '--suite') return expect(suites).toHaveProperty(name!);
    const chosen = chosenScenarios([name!]);
    return expect(chosenSize(chosen, chosen[0]!, 'ci', size)).toBeDefined();
  });

  it.each(Object.keys(detectors))('%s has a bug to catch', (name) => {
    expect(plantedBugs.map(({ by }) => by)).toContain(name);
  });
});
