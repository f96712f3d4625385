import { describe, expect, it } from 'vitest';
import { createInMemorySqlSources } from '#adapters/in-memory/sql-sources.ts';
import { behaviourSources, knownStatements } from '#orchestrator/sql-sources/sql-sources.behaviour.ts';
import { createSqlTools } from './sql-query.ts';
import { auth, box, call, tenant } from './tool-box-case.ts';

const declared = behaviourSources('postgres://nowhere').map((source) =>
  source.sourceId === 'sales' ? { ...source, schemaHint: 'orders (id int, amount numeric)' } : source,
);
const open = (sources = declared) =>
  box([], { sources: [createSqlTools(createInMemorySqlSources(sources, knownStatements))] });
const own = tenant(['tool.sql.query']);
const ask = (input: object, signal?: AbortSignal) =>
  open().invoke(
    auth,
    own,
    { tool_id: 'tool_sql_query', tool_call_id: 'tcall_1', input, offered: ['tool.sql.query'] },
    call(signal),
  );
const sql = 'select i, i::bigint * 1000 as b from generate_series(1, $1::int) i';

describe('tool.sql.query', () => {
  it('TOOL-01: tells a model which sources its tenant has, and what is in them', async () => {
    const [tool] = await open().offer(own, ['tool.sql.query']);
    expect(tool).toMatchObject({ name: 'tool_sql_query' });
    expect(tool!.description).toContain('- sales: About sales. At most 10 rows.\norders (id int, amount numeric)');
    expect(tool!.description).not.toContain('theirs');
    expect(tool!.input_schema).toMatchObject({ properties: { source: { enum: ['archive', 'hasty', 'sales'] } } });
  });

  it('TOOL-01, TEN-02: is not there for a tenant without sources, or without the entitlement', async () => {
    const tools = open(declared.filter(({ sourceId }) => sourceId === 'theirs'));
    expect(await tools.list(own)).toEqual([]);
    expect(await tools.offer(own, ['tool.sql.query'])).toEqual([]);
    expect(await open().list(tenant(['tool.echo']))).toEqual([]);
  });

  it('TOOL-01: answers columns, rows, their number, and whether there were more', async () => {
    expect((await ask({ source: 'sales', sql, parameters: [2] })).output).toEqual({
      columns: [
        { name: 'i', type: 'integer' },
        { name: 'b', type: 'bigint' },
      ],
      rows: [
        [1, '1000'],
        [2, '2000'],
      ],
      row_count: 2,
      truncated: false,
    });
    expect((await ask({ source: 'sales', sql, parameters: [11] })).output).toMatchObject({
      row_count: 10,
      truncated: true,
    });
  });

  it.each([
    { sql },
    { source: 'sales' },
    { source: 'sales', sql: '' },
    { source: 'sales', sql, parameters: [[1]] },
    { source: 'sales', sql, parameters: {} },
    { source: 'theirs', sql },
    { source: 'sales', sql, timeout_ms: 1 },
  ])('TOOL-04: refuses %j', async (input) => {
    expect(await ask(input)).toMatchObject({ status: 'error', error: { code: 'invalid_request' } });
  });

  it('TOOL-04: what the source refuses is an observation', async () => {
    const outcome = await ask({ source: 'sales', sql: 'drop table orders' });
    expect(outcome).toMatchObject({ status: 'error', output: null, error: { code: 'invalid_request' } });
  });

  it('RUN-04: ends with its run', async () => {
    const stop = new AbortController();
    const asked = ask({ source: 'sales', sql: 'select pg_sleep(60)' }, stop.signal);
    setTimeout(() => stop.abort(), 50);
    await expect(asked).rejects.toThrow('aborted');
  });
});
