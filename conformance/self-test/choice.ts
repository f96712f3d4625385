import { WrongUse } from '../chaos/choice.ts';
import type { PlantedBug } from './planted-bug.ts';

/** @param asked names, each argument may hold several with commas between them; all bugs when left out */
export function chosenBugs(all: readonly PlantedBug[], asked: readonly string[] | undefined): readonly PlantedBug[] {
  if (!asked) return all;
  const names = asked.flatMap((argument) => argument.split(',')).map((name) => name.trim());
  return names.map((name) => {
    const found = all.find((bug) => bug.name === name);
    if (found) return found;
    throw new WrongUse(`There is no bug "${name}"; there are ${all.map((each) => each.name).join(', ')}.`);
  });
}

/**
 * So many bugs in a row, beginning where the seed says: neighbours have a detector in common, whose sound run they share,
 * and over many seeds each has its turn.
 */
export function inTurn(all: readonly PlantedBug[], count: number, seed: number): readonly PlantedBug[] {
  const first = seed % all.length;
  return [...all.slice(first), ...all.slice(0, first)].slice(0, count);
}

/** So that two lanes do not wait for the same sound run: neighbours share one. */
export function fromBothEnds<Item>(items: readonly Item[]): Item[] {
  return items.map((_, i) => (i % 2 === 0 ? items[i / 2]! : items[items.length - (i + 1) / 2]!));
}
