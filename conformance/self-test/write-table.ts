import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlantedBug } from './planted-bug.ts';
import { logFolder } from './play.ts';
import type { Verdict } from './verdict.ts';

/** One program that was run: on a planted bug, or on the sources as they are. */
export interface Line {
  name: string;
  by: string;
  seconds: number;
  verdict: Verdict;
  bug?: PlantedBug;
}

/** @returns the page's path */
export function writeTable(lines: readonly Line[], seed: number): string {
  const page = join(logFolder, 'planted-bugs.md');
  const rows = lines.map(
    ({ name, by, seconds, verdict, bug }) =>
      `| ${[name, bug?.breaks ?? '', by, verdict.says, String(seconds)].map(cell).join(' | ')} |`,
  );
  const head = ['| bug | promise | program | outcome | seconds |', '| --- | --- | --- | --- | --- |'];
  writeFileSync(page, [`# Planted bugs, seed ${seed}`, '', ...head, ...rows, ''].join('\n'));
  return page;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
