import type { Scale, Scenario, Size } from './scenario.ts';
import { scenarios } from './scenarios/index.ts';

export class WrongUse extends Error {
  override name = 'WrongUse';
}

/** @param asked names, each argument may hold several with commas between them; all scenarios when left out */
export function chosenScenarios(asked: readonly string[] | undefined): readonly Scenario[] {
  if (!asked) return scenarios;
  const names = asked.flatMap((argument) => argument.split(',')).map((name) => name.trim());
  return names.map((name) => {
    const found = scenarios.find((scenario) => scenario.name === name);
    if (found) return found;
    throw new WrongUse(`There is no scenario "${name}"; there are ${scenarios.map((each) => each.name).join(', ')}.`);
  });
}

/** The scale's numbers, with those that were asked for (`kills=4,runs=20`) in place of theirs. */
export function chosenSize(
  chosen: readonly Scenario[],
  scenario: Scenario,
  scale: Scale,
  asked: string | undefined,
): Size {
  const usual = scenario.sizes[scale];
  if (asked === undefined) return usual;
  if (chosen.length !== 1) throw new WrongUse('--size is for one scenario: name it with --scenario.');
  const given = asked.split(',').map((pair): [string, number] => {
    const [name = '', number = ''] = pair.split('=');
    if (!(name in usual) || !/^[0-9]+$/.test(number))
      throw new WrongUse(
        `"${pair}" is no size of ${scenario.name}: it has ${Object.keys(usual).join(', ')}, as NAME=N.`,
      );
    return [name, Number(number)];
  });
  return { ...usual, ...Object.fromEntries(given) };
}
