import { existsSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SqlSource } from '#orchestrator/sql-sources/sql-source.ts';
import { behaviourSources } from '#orchestrator/sql-sources/sql-sources.behaviour.ts';
import { testServerUrl } from '../../../tools/test-database/index.ts';
import { hostile } from './hostile-statements.ts';
import { createPostgresSources, type PostgresSources } from './postgres-sources.ts';
import { readAnswer } from './read-answer.ts';
import { openReaderCase, type ReaderCase } from './reader-case.ts';
import { withReadingConnection } from './reading-connection.ts';
import { canaryFile, watch, type Watch } from './watch-case.ts';

/** Each statement of the corpus is asked, and then everything is as it was: for whoever owns the data and for whoever else asks. */
let reader: ReaderCase;
let source: SqlSource;
let sources: PostgresSources;
let seen: Watch;
beforeAll(async () => {
  reader = await openReaderCase(testServerUrl());
  source = { ...behaviourSources(reader.url)[0]!, tenantIds: ['*'], timeoutMs: 500 };
  sources = createPostgresSources([source], () => {});
  seen = await watch(reader);
});
afterAll(async () => {
  await seen.close();
  await reader.close();
});

const auth = {
  tenant_id: 'tnt_a',
  principal: { principal_id: 'usr_a', principal_type: 'user' as const },
  scopes: [],
  roles: [],
};
const outcome = (asked: Promise<unknown>) =>
  asked.then(
    (answer) => JSON.stringify(answer),
    (error: Error) => error,
  );

const corpus = Object.entries(hostile).map(
  ([kind, statements]) => [kind, statements.map((sql) => sql.replaceAll('$CANARY', canaryFile))] as const,
);

describe.each(corpus)('sql sources: statements that would %s', (kind, statements) => {
  it.each(statements)('TOOL-01: %s', async (sql) => {
    const signal = new AbortController().signal;
    const answer = await outcome(sources.query(auth, { sourceId: source.sourceId, sql, parameters: [] }, signal));
    expect(await seen.effects()).toEqual([]);
    if (answer instanceof Error) {
      expect(['invalid_request', 'forbidden', 'timeout']).toContain((answer as { code?: string }).code);
      expect(answer.message).not.toContain('p&ss');
    } else {
      // It was answered: then there was nothing to it but reading, within the caps.
      expect(kind).toMatch(/hang|read what/);
      expect(answer.length).toBeLessThan(source.bytesMax + 1_000);
      expect(answer).not.toContain('the secret of');
    }
  });
});

/** The same with the first wall taken away: a role that owns the tables. */
describe('sql sources: a role that could write, were it asked without being looked at', () => {
  let owning: SqlSource;
  beforeAll(async () => {
    await reader.owner
      .query(`alter table app.orders owner to ${reader.role}; alter sequence app.numbers owner to ${reader.role};
      grant all on schema app to ${reader.role}`);
    owning = { ...source, sourceId: 'owning' };
    await seen.begin();
  });

  it('TOOL-01: is refused, and the operator is told why', async () => {
    const reports: string[] = [];
    const looked = createPostgresSources([owning], ({ problems }) => void reports.push(...problems));
    const question = { sourceId: 'owning', sql: 'select 1', parameters: [] };
    const asked = looked.query(auth, question, new AbortController().signal);
    await expect(asked).rejects.toMatchObject({ code: 'dependency_unavailable', retryable: false });
    expect(reports).toContain('it may write to app.orders');
  });

  it.each([...hostile.write!, ...hostile.escape!])('TOOL-01: cannot: %s', async (sql) => {
    const asked = withReadingConnection(owning, new AbortController().signal, (connection) =>
      readAnswer(connection, owning, { sql, parameters: [] }),
    );
    await outcome(asked);
    expect(await seen.effects()).toEqual([]);
  });
});

describe('sql sources: what the watch would see', () => {
  const effects: [string, (client: pg.Client) => Promise<unknown>][] = [
    ['rows', (client) => client.query(`delete from app.orders where id = 1`)],
    ['relations', (client) => client.query(`create table app.mine (id int)`)],
    ['numbers', (client) => client.query(`select nextval('app.numbers')`)],
    ['locks', (client) => client.query(`select pg_advisory_lock(1)`)],
    ['notifications', (client) => client.query(`notify canary, 'sung'`)],
    ['settings', (client) => client.query(`alter role ${reader.role} set work_mem = '1GB'`)],
  ];
  it.each(effects)('TST-05: a change of %s', async (name, act) => {
    const client = new pg.Client(reader.url);
    await client.connect();
    await act(client);
    expect(await seen.effects()).toContain(name);
    await client.end();
    await seen.begin();
  });

  it('TST-05: a canary file is looked for where the statements would write it', () => {
    expect(existsSync(canaryFile)).toBe(false);
  });
});
