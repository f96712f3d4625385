import { mkdtempSync, readFileSync, rmSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { driftOf, type Files, writeFiles } from './files.ts';

const files: Files = new Map([
  ['a/one.ts', 'export const one = 1;\n'],
  ['two.json', '{}\n'],
]);

describe('G-03: drift', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'agentos-drift-'));
    writeFiles(files, folder);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is none right after writing', () => {
    expect(driftOf(files, folder)).toEqual([]);
  });

  it('is seen in a single changed byte', () => {
    writeFileSync(join(folder, 'a/one.ts'), 'export const one = 2;\n');
    expect(driftOf(files, folder)).toEqual([{ path: 'a/one.ts', kind: 'differs' }]);
  });

  it('is seen in a missing and in a left-over file', () => {
    unlinkSync(join(folder, 'two.json'));
    writeFileSync(join(folder, 'a/three.ts'), '');
    expect(driftOf(files, folder)).toEqual([
      { path: 'a/three.ts', kind: 'left over' },
      { path: 'two.json', kind: 'missing' },
    ]);
  });

  it('is taken away by writing again, which touches nothing else', () => {
    utimesSync(join(folder, 'two.json'), 1, 1);
    writeFileSync(join(folder, 'a/one.ts'), 'edited by hand');
    writeFileSync(join(folder, 'a/three.ts'), '');
    expect(writeFiles(files, folder)).toHaveLength(2);
    expect(driftOf(files, folder)).toEqual([]);
    expect(readFileSync(join(folder, 'a/one.ts'), 'utf8')).toBe(files.get('a/one.ts'));
    expect(statSync(join(folder, 'two.json')).mtimeMs).toBe(1000);
  });

  it('is everything where the folder does not exist', () => {
    expect(driftOf(files, join(folder, 'nowhere'))).toHaveLength(2);
  });
});
