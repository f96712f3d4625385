import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SqlSource } from '#orchestrator/sql-sources/sql-source.ts';
import { behaviourSources } from '#orchestrator/sql-sources/sql-sources.behaviour.ts';
import { testServerUrl } from '../../../tools/test-database/index.ts';
import { createPostgresSources } from './postgres-sources.ts';
import { readAnswer } from './read-answer.ts';
import { openReaderCase, type ReaderCase } from './reader-case.ts';
import { withReadingConnection } from './reading-connection.ts';

/** What the walls do each by itself, and what a question costs the database after its end. */
let reader: ReaderCase;
beforeAll(async () => {
  reader = await openReaderCase(testServerUrl());
});
afterAll(() => reader.close());

const auth = (tenant_id: string) => ({
  tenant_id,
  principal: { principal_id: 'usr_a', principal_type: 'user' as const },
  scopes: [],
  roles: [],
});
const sourceWith = (parts: Partial<SqlSource> = {}): SqlSource => ({
  ...behaviourSources(reader.url)[0]!,
  tenantIds: ['*'],
  ...parts,
});
const ask = (source: SqlSource, sql: string, signal = new AbortController().signal, tenantId = 'tnt_a') =>
  createPostgresSources([source], () => {}).query(auth(tenantId), { sourceId: 'sales', sql, parameters: [] }, signal);
/** Without the list of names. */
const askUnlisted = (source: SqlSource, sql: string) =>
  withReadingConnection(source, new AbortController().signal, (connection) =>
    readAnswer(connection, source, { sql, parameters: [] }),
  );
const busy = async () => {
  const text = `select 1 from pg_stat_activity where usename = $1 and application_name like 'agentos sql%'`;
  return (await reader.owner.query(text, [reader.role])).rows.length;
};
const until = async (count: number) => {
  while ((await busy()) !== count) await new Promise((resolve) => setTimeout(resolve, 10));
};

describe('sql sources: what is left of a question', () => {
  it('RUN-04: who stops frees the connection, and the statement is over in the database', async () => {
    const stop = new AbortController();
    const asked = ask(sourceWith({ timeoutMs: 60_000 }), 'select pg_sleep(60)', stop.signal);
    const stopped = expect(asked).rejects.toThrow('enough');
    await until(1);
    stop.abort(new Error('enough'));
    await stopped;
    await until(0);
  });

  it('TOOL-01: an answer, a refusal and a time-out leave no connection behind', async () => {
    await ask(sourceWith(), 'select 1');
    await expect(ask(sourceWith(), 'selec 1')).rejects.toMatchObject({ code: 'invalid_request' });
    await expect(ask(sourceWith({ timeoutMs: 200 }), 'select pg_sleep(9)')).rejects.toMatchObject({ code: 'timeout' });
    await until(0);
  });

  it('TOOL-01: values that no process could hold are not read to their end', async () => {
    const source = sourceWith({ timeoutMs: 20_000 });
    await expect(ask(source, `select repeat(repeat('x', 1000), 50000)`)).rejects.toMatchObject({
      code: 'invalid_request',
      details: { wire_bytes_max: 8_388_608 },
    });
    await until(0);
  });
});

describe('sql sources: time-outs', () => {
  it('TOOL-01: a statement cannot lift its own for the rows that follow', async () => {
    const sql = `select case when n = 1 then set_config('statement_timeout', '0', false) else pg_sleep(600)::text end
      from generate_series(1, 2) n`;
    await expect(askUnlisted(sourceWith({ timeoutMs: 400 }), sql)).rejects.toMatchObject({ code: '57014' });
    await until(0);
  });

  it('TOOL-01: nobody waits long for a lock', async () => {
    await reader.owner.query('begin; lock table app.orders in access exclusive mode');
    await expect(ask(sourceWith(), 'select * from app.orders')).rejects.toMatchObject({
      code: 'invalid_request',
      details: { sqlstate: '55P03' },
    });
    await reader.owner.query('rollback');
  });
});

describe('sql sources: the transaction, without the list of names', () => {
  it.each([
    `select set_config('transaction_read_only', 'off', true)`,
    `select set_config('transaction_read_only', 'off', false), nextval('app.numbers')`,
    `select set_config('role', 'postgres', true)`,
    `select set_config('session_authorization', 'postgres', true)`,
  ])('TOOL-01: cannot be led out of itself: %s', async (sql) => {
    await expect(askUnlisted(sourceWith(), sql)).rejects.toThrow(/read-write mode|permission denied|must be member/);
  });
});

describe('sql sources: who gets the connections', () => {
  it('TEN-03: one tenant leaves half of them to the others', async () => {
    const source = sourceWith({ timeoutMs: 60_000, connectionsMax: 2 });
    const sources = createPostgresSources([source], () => {});
    const stop = new AbortController();
    const sleep = { sourceId: 'sales', sql: 'select pg_sleep(60)', parameters: [] };
    const greedy = [1, 2, 3].map(() => sources.query(auth('tnt_a'), sleep, stop.signal).catch((e: Error) => e.message));
    await until(1);
    const short = { ...sleep, sql: 'select 1 as one' };
    expect((await sources.query(auth('tnt_b'), short, new AbortController().signal)).rows).toEqual([[1]]);
    stop.abort(new Error('enough'));
    expect(await Promise.all(greedy)).toEqual(['enough', 'enough', 'enough']);
    await until(0);
  });
});

describe('sql sources: values', () => {
  it.each([
    ['true', 'boolean', true],
    ['null::int', 'integer', null],
    ['32767::int2', 'smallint', 32_767],
    ['9007199254740993::int8', 'bigint', '9007199254740993'],
    ['1.10::numeric(12, 2)', 'numeric(12,2)', '1.10'],
    ['1.5::float8', 'double precision', 1.5],
    [`'NaN'::float8`, 'double precision', 'NaN'],
    [`'\\x00ff'::bytea`, 'bytea', 'AP8='],
    [`'2026-11-23 17:04:05.123456+01'::timestamptz`, 'timestamp with time zone', '2026-11-23T16:04:05.123456Z'],
    [`'infinity'::timestamptz`, 'timestamp with time zone', 'infinity'],
    [`'2026-11-23 17:04:05'::timestamp`, 'timestamp without time zone', '2026-11-23T17:04:05'],
    [`'2026-11-23'::date`, 'date', '2026-11-23'],
    [`'1 day 2 hours'::interval`, 'interval', 'P1DT2H'],
    [`array['a,b', null]`, 'text[]', '{"a,b",NULL}'],
    [`'{"a": [12345678901234567890, 1.5, "x"]}'::jsonb`, 'jsonb', { a: ['12345678901234567890', 1.5, 'x'] }],
    [`'null'::jsonb`, 'jsonb', null],
  ])('TOOL-01: %s', async (sql, type, value) => {
    const { columns, rows } = await ask(sourceWith(), `select ${sql} as it`);
    expect({ columns, rows }).toEqual({ columns: [{ name: 'it', type }], rows: [[value]] });
  });
});
