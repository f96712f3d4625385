import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from './layout.ts';
import { digest, type Manifest, manifestPath, sourceDigests } from './manifest.ts';

const generated = join(repositoryRoot, 'generated');
const manifest = JSON.parse(readFileSync(join(generated, manifestPath), 'utf8')) as Manifest;
const wayOut = 'run "npm run generate" and commit the result';

/** Needs no generator, so it guards every run of the tests; \`npm run generate -- --check\` proves the same by doing it. */
describe('G-03: generated/ is what the contracts say', () => {
  it('nothing in contracts/ or in the pipeline has changed since', () => {
    const now = sourceDigests(join(repositoryRoot, 'contracts'));
    const paths = new Set([...Object.keys(now), ...Object.keys(manifest.sources)]);
    const changed = [...paths].filter((path) => now[path] !== manifest.sources[path]);
    expect(changed, `changed since generated/ was written: ${wayOut}`).toEqual([]);
  });

  it('G-06: no generated file was edited, added or removed by hand', () => {
    const now = Object.fromEntries(
      readdirSync(generated, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => [file.slice(generated.length + 1).replaceAll('\\', '/'), file] as const)
        .filter(([path]) => path !== manifestPath)
        .map(([path, file]) => [path, digest(readFileSync(file, 'utf8'))]),
    );
    expect(now, `generated/ is written by machines only: ${wayOut}`).toEqual(manifest.files);
  });

  it('every file that can carry one has a banner that names its source', () => {
    const bare = Object.keys(manifest.files)
      .filter((path) => /\.(ts|js|md)$/.test(path))
      .filter((path) => !/^(\/\/|<!--) Generated from \S+/.test(readFileSync(join(generated, path), 'utf8')));
    expect(bare).toEqual([]);
  });
});

it('a digest does not depend on the line ends of the checkout', () => {
  expect(digest('a\r\nb\r\n')).toBe(digest('a\nb\n'));
  expect(digest('a\nb')).not.toBe(digest('a\nb\n'));
});
