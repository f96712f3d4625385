import type { DetectorName } from './detectors.ts';

/** A bug that a hurried hand could make, in the words of the sources. */
export interface PlantedBug {
  /** As it is asked for: `--bug NAME`. */
  readonly name: string;
  /** The promise that it breaks. */
  readonly breaks: string;
  /** What somebody would notice, and mostly too late. */
  readonly seen: string;
  readonly edits: readonly Edit[];
  /** What must catch it. */
  readonly by: DetectorName;
  /** Words in the title of the check that must fail: a check that fails for another reason has not caught the bug. */
  readonly check: string;
}

/** One place in the product's sources. Where that place changes its words, they change here. */
export interface Edit {
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly from: string;
  readonly to: string;
}

/** Throws when the bug cannot be planted: a bug that is not there would be caught by nobody. */
export function withEdit(text: string, { file, from, to }: Edit): string {
  const places = text.split(from).length - 1;
  if (places !== 1) throw new Error(`${file} has ${places} places that read "${from}", instead of one.`);
  if (from === to) throw new Error(`The edit of ${file} changes nothing.`);
  return text.replace(from, () => to);
}
