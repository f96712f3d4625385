import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { plantedBugs } from './planted-bugs.ts';

it.each(plantedBugs)('RUN-06: "$name" can still be planted in $file', ({ file, from, to }) => {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  expect(text.split(from)).toHaveLength(2);
  expect(to).not.toBe(from);
});
