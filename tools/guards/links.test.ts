import { describe, expect, it } from 'vitest';
import { brokenPointers, unknownDecisions } from './links.ts';
import { files, read, sources } from './repository.ts';

describe('G-01: links', () => {
  it('G-01: every canonical path, relative link and anchor of the documents resolves', () => {
    const pages = sources(/\.md$/).filter(({ path }) => !path.startsWith('generated/'));
    expect(brokenPointers(pages, files())).toEqual([]);
  });

  it('G-01: every decision that code or documents rest on is written', () => {
    const texts = sources(/^(?:contracts|handlers|conformance|tools|deploy|docs)\/.*\.(?:ts|mjs|ya?ml|md)$/);
    const others = texts.filter(
      ({ path }) => path !== 'tools/guards/links.ts' && path !== 'tools/guards/links.test.ts',
    );
    expect(unknownDecisions(others, files())).toEqual([]);
    expect(unknownDecisions([{ path: 'a.ts', text: '// see decision 0042' }], files())).toHaveLength(1);
  });

  it('G-01: every decision is listed', () => {
    const list = read('docs/decisions/README.md');
    const pages = files().flatMap((path) => /^docs\/decisions\/(\d{4}-.*)$/.exec(path)?.[1] ?? []);
    const unlisted = pages.filter((name) => !list.includes(`](${name})`));
    expect(unlisted.map((name) => `Add a line for ${name} to docs/decisions/README.md.`)).toEqual([]);
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
