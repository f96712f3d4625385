import { describe, expect, it } from 'vitest';
import { readSourcesFile } from './read-sources-file.ts';
import { SourcesFileError } from './sources-file-problem.ts';

const url = 'postgres://reader:p%26ss@db.internal:5432/sales';
const urls = (inline = true) => ({
  env: (name: string) => (name === 'SALES_URL' ? `${url}\n` : undefined),
  file: (path: string) => (path === '/run/secrets/sales' ? url : undefined),
  inline,
});
const source = { source_id: 'sales', description: 'Orders.', tenant_ids: ['tnt_a'], url };

function problemsOf(document: unknown, inline?: boolean): string[] {
  try {
    readSourcesFile(document, urls(inline));
    return [];
  } catch (error) {
    if (!(error instanceof SourcesFileError)) throw error;
    return error.problems.map(({ key, got }) => `${key}: ${got}`);
  }
}

describe('the file of SQL sources', () => {
  it('TOOL-01: no file is no source', () => {
    expect(readSourcesFile(null, urls())).toEqual([]);
  });

  it('TOOL-01: has caps for what it does not say', () => {
    const [read] = readSourcesFile({ sources: [source] }, urls());
    expect(read).toMatchObject({
      sourceId: 'sales',
      rowsMax: 200,
      bytesMax: 65_536,
      timeoutMs: 10_000,
      connectionsMax: 4,
    });
  });

  it.each([{ url }, { url_file: '/run/secrets/sales' }, { url_env: 'SALES_URL' }])(
    'SEC-04: takes the URL from %j, and no log can write it',
    (from) => {
      const { url: _, ...rest } = source;
      const [read] = readSourcesFile({ sources: [{ ...rest, ...from }] }, urls());
      expect(read!.url()).toBe(url);
      expect(JSON.stringify(read)).not.toContain('p%26ss');
    },
  );

  const { url: _, ...without } = source;
  const wrong: [string, object, string][] = [
    ['no source id', { ...source, source_id: undefined }, 'sources[0].source_id: nothing'],
    ['no tenants', { ...source, tenant_ids: [] }, 'sources[0].tenant_ids: []'],
    ['a tenant that is none', { ...source, tenant_ids: ['all'] }, 'sources[0].tenant_ids[0]: "all"'],
    ['a key that is not known', { ...source, write: true }, 'sources[0].write: a key that is not known'],
    ['a cap beyond what a tool may answer', { ...source, bytes_max: 1e6 }, 'sources[0].bytes_max: 1000000'],
    ['no URL', without, 'sources[0]: no URL'],
    ['two URLs', { ...source, url_env: 'SALES_URL' }, 'sources[0]: url and url_env'],
    ['a variable that is not set', { ...without, url_env: 'NOPE' }, 'sources[0].url_env: "NOPE", which holds nothing'],
    ['another database', { ...source, url: 'mysql://x' }, 'sources[0].url: "mysql://x"'],
  ];
  it.each(wrong)('TRK-02: says what is wrong: %s', (_what, entry, problem) => {
    expect(problemsOf({ sources: [JSON.parse(JSON.stringify(entry))] })).toEqual([problem]);
  });

  it('TRK-02: says all that is wrong at once, an id that is there twice too', () => {
    expect(problemsOf({ sources: [source, { ...source, url: 'postgres://a b' }, {}] })).toHaveLength(4);
    expect(problemsOf({ sources: [source, source] })).toEqual(['sources[1].source_id: "sales" again']);
  });

  it('SEC-07: in prod no URL stands in the file', () => {
    expect(problemsOf({ sources: [source] }, false)).toEqual(['sources[0].url: a URL in the file']);
    expect(problemsOf({ sources: [{ ...without, url_env: 'SALES_URL' }] }, false)).toEqual([]);
  });
});
