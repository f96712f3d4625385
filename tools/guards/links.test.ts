import { describe, expect, it } from 'vitest';
import { brokenPointers } from './links.ts';
import { files, read, sources } from './repository.ts';

describe('G-01: links', () => {
  it('G-01: every canonical path, relative link and anchor of the documents resolves', () => {
    const pages = sources(/\.md$/).filter(({ path }) => !path.startsWith('generated/'));
    expect(brokenPointers(pages, files())).toEqual([]);
  });

  it('G-01: every decision is listed', () => {
    const list = read('docs/decisions/README.md');
    const pages = files().flatMap((path) => /^docs\/decisions\/(\d{4}-.*)$/.exec(path)?.[1] ?? []);
    expect(pages.filter((name) => !list.includes(`](${name})`))).toEqual([]);
  });

  const page = (text: string) => brokenPointers([{ path: 'docs/a.md', text }], ['docs/a.md', 'handlers/x/y.ts']);

  it.each([
    ['a missing page', '[b](b.md)'],
    ['a missing anchor', '# One\n[up](#two)'],
    ['a path nobody wrote', 'see `handlers/x/z.ts`'],
  ])('G-01: names %s', (_, text) => {
    expect(page(text)).toHaveLength(1);
  });

  it.each([
    ['an anchor as GitHub spells it', '## A.1 The `id`\n[id](#a1-the-id)'],
    ['a repeated heading', '# One\n# One\n[second](#one-1)'],
    ['a path, a folder, a pattern', '`handlers/x/y.ts` `handlers/x/` `handlers/*/y.ts`'],
    ['a placeholder', '`handlers/<service>/operations/`'],
    ['fenced code', '```\n[b](b.md)\n```'],
    ['another site', '[w](https://example.org/b.md)'],
  ])('G-01: accepts %s', (_, text) => {
    expect(page(text)).toEqual([]);
  });
});
