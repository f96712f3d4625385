import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { SqlAnswer, SqlParameter, SqlSources, SqlValue } from './sql-sources.port.ts';
import type { SqlSource } from './sql-source.ts';

/** Statements of the suite and what they answer: a twin that cannot read SQL knows them by heart. */
export const knownStatements: Readonly<
  Record<string, { columns: SqlAnswer['columns']; rows(parameters: readonly SqlParameter[]): SqlValue[][] | 'never' }>
> = {
  'select 1 as one, null::text as nothing;': {
    columns: [
      { name: 'one', type: 'integer' },
      { name: 'nothing', type: 'text' },
    ],
    rows: () => [[1, null]],
  },
  'select i, i::bigint * 1000 as b from generate_series(1, $1::int) i': {
    columns: [
      { name: 'i', type: 'integer' },
      { name: 'b', type: 'bigint' },
    ],
    rows: ([count]) => Array.from({ length: Number(count) }, (_, i) => [i + 1, String((i + 1) * 1_000)]),
  },
  'select repeat($1, $2::int) as long from generate_series(1, 3)': {
    columns: [{ name: 'long', type: 'text' }],
    rows: ([text, times]) => Array.from({ length: 3 }, () => [String(text).repeat(Number(times))]),
  },
  'select pg_sleep(60)': { columns: [], rows: () => 'never' },
};

/** What the suite's sources say; the URL is the adapter's own affair. */
export const behaviourSources = (url: string): SqlSource[] =>
  [
    { sourceId: 'sales', tenantIds: ['tnt_a'] },
    { sourceId: 'archive', tenantIds: ['*'] },
    { sourceId: 'hasty', tenantIds: ['tnt_a'], timeoutMs: 300 },
    { sourceId: 'theirs', tenantIds: ['tnt_b'] },
  ].map((source) => ({
    description: `About ${source.sourceId}.`,
    schemaHint: '',
    url: () => url,
    rowsMax: 10,
    bytesMax: 2_048,
    timeoutMs: 10_000,
    connectionsMax: 4,
    trustedFunctions: [],
    ...source,
  }));

const auth = (tenant_id: string): AuthContext => ({
  tenant_id,
  principal: { principal_id: 'usr_a', principal_type: 'user' },
  scopes: [],
  roles: [],
});

/** What SqlSources promise, over `behaviourSources` (ARC-05). */
export function sqlSourcesBehaviour(
  name: string,
  open: () => Promise<{ sources: SqlSources; close(): Promise<void> }>,
): void {
  describe(`${name}: sql sources`, () => {
    let subject: Awaited<ReturnType<typeof open>>;
    beforeAll(async () => {
      subject = await open();
    });
    afterAll(() => subject.close());

    const ask = (sql: string, parameters: SqlParameter[] = [], sourceId = 'sales', signal?: AbortSignal) =>
      subject.sources.query(auth('tnt_a'), { sourceId, sql, parameters }, signal ?? new AbortController().signal);
    const count = (rows: number) => ask('select i, i::bigint * 1000 as b from generate_series(1, $1::int) i', [rows]);
    const long = (times: number) => ask('select repeat($1, $2::int) as long from generate_series(1, 3)', ['x', times]);

    it('TOOL-01, TEN-02: lists the sources of a tenant, by id', () => {
      const ids = (tenantId: string) => subject.sources.list(tenantId).map(({ sourceId }) => sourceId);
      expect(ids('tnt_a')).toEqual(['archive', 'hasty', 'sales']);
      expect(ids('tnt_b')).toEqual(['archive', 'theirs']);
      expect(ids('tnt_c')).toEqual(['archive']);
    });

    it('TOOL-01: answers columns with their types, and rows', async () => {
      expect(await ask('select 1 as one, null::text as nothing;')).toEqual({
        columns: [
          { name: 'one', type: 'integer' },
          { name: 'nothing', type: 'text' },
        ],
        rows: [[1, null]],
        truncated: false,
      });
    });

    it('TOOL-01: takes parameters; 64-bit numbers are text', async () => {
      expect((await count(2)).rows).toEqual([
        [1, '1000'],
        [2, '2000'],
      ]);
    });

    it.each([0, 1, 9, 10])('TOOL-01: %i rows are within the cap', async (rows) => {
      expect(await count(rows)).toMatchObject({ columns: { length: 2 }, rows: { length: rows }, truncated: false });
    });

    it.each([11, 5_000])('TOOL-01: of %i rows the first ten are answered', async (rows) => {
      const answer = await count(rows);
      expect(answer).toMatchObject({ rows: { length: 10 }, truncated: true });
      expect(answer.rows.at(-1)).toEqual([10, '10000']);
    });

    it('TOOL-01: rows beyond the cap on bytes are left out', async () => {
      expect(await long(900)).toMatchObject({ rows: { length: 2 }, truncated: true });
      expect(await long(100)).toMatchObject({ rows: { length: 3 }, truncated: false });
    });

    it('TOOL-01: a first row beyond the cap on bytes is refused with a way out', async () => {
      await expect(long(3_000)).rejects.toMatchObject({
        code: 'invalid_request',
        message: expect.stringContaining('Name fewer columns'),
      });
    });

    it('TEN-02: another tenant’s source is like none', async () => {
      const refusal = async (sourceId: string) => {
        const error = await ask('select 1 as one, null::text as nothing;', [], sourceId).catch((e: Error) => e);
        return JSON.stringify({ ...(error as object), message: (error as Error).message }).replaceAll(sourceId, '?');
      };
      expect(await refusal('theirs')).toBe(await refusal('nobodys'));
      expect(await refusal('theirs')).toContain('not_found');
    });

    it('TOOL-01: what does not end is ended', async () => {
      await expect(ask('select pg_sleep(60)', [], 'hasty')).rejects.toMatchObject({
        code: 'timeout',
        retryable: false,
      });
    });

    it('RUN-04: whoever asks may stop, at any moment', async () => {
      const stop = new AbortController();
      const asked = ask('select pg_sleep(60)', [], 'sales', stop.signal);
      const stopped = expect(asked).rejects.toThrow('no longer wanted');
      setTimeout(() => stop.abort(new Error('no longer wanted')), 100);
      await stopped;
      await expect(count(1)).resolves.toMatchObject({ rows: { length: 1 } });
      await expect(ask('select 1 as one, null::text as nothing;', [], 'sales', stop.signal)).rejects.toThrow(
        'no longer wanted',
      );
    });

    it('TOOL-01: what is no query is refused', async () => {
      await expect(ask('deletes everything')).rejects.toMatchObject({ code: 'invalid_request' });
    });
  });
}
