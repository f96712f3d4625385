import { describe, expect, it } from 'vitest';
import { chosenScenarios, chosenSize, WrongUse } from './choice.ts';
import { scenarios } from './scenarios/index.ts';

describe('which scenarios are played, and how big', () => {
  const [first] = scenarios;

  it('plays all when none is named, and those that are named in the order of naming', () => {
    expect(chosenScenarios(undefined)).toBe(scenarios);
    const names = scenarios.map(({ name }) => name).toReversed();
    expect(chosenScenarios([names.join()]).map(({ name }) => name)).toEqual(names);
  });

  it('teaches which there are when one is not known', () => {
    expect(() => chosenScenarios(['kil'])).toThrow(/there are kill/);
  });

  it('takes single numbers in place of the scale’s, for one scenario only', () => {
    const chosen = chosenScenarios(['kill']);
    expect(chosenSize(chosen, chosen[0]!, 'ci', 'kills=3')).toEqual({ ...chosen[0]!.sizes.ci, kills: 3 });
    expect(() => chosenSize(chosen, chosen[0]!, 'ci', 'kill=3')).toThrow(/it has kills, runs/);
    expect(() => chosenSize(chosen, chosen[0]!, 'ci', 'kills=many')).toThrow(WrongUse);
    expect(() => chosenSize([first!, first!], first!, 'ci', 'kills=3')).toThrow(/one scenario/);
  });

  it('has a name of its own for each scenario, and the same numbers at both scales', () => {
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
    for (const { sizes } of scenarios) expect(Object.keys(sizes.full)).toEqual(Object.keys(sizes.ci));
  });
});
