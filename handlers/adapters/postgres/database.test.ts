import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Fault } from '#vocabulary/fault.ts';
import { createTestDatabase } from '../../../tools/test-database/index.ts';
import { connectionFault } from './connection-fault.ts';
import { openDatabase, type Database } from './database.ts';
import type { Session } from './session.ts';

let test: Awaited<ReturnType<typeof createTestDatabase>>;
let database: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  database = openDatabase(test.url);
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

const value = async (source: Pick<Session, 'query'>) =>
  (await source.query<{ v: number }>({ text: 'select 7 as v' }))[0]!.v;
const pidOf = async (session: Session) =>
  (await session.query<{ pid: number }>({ text: 'select pg_backend_pid() as pid' }))[0]!.pid;
const terminate = (pid: number) => database.query({ text: 'select pg_terminate_backend($1)', values: [pid] });
const until = async (holds: () => boolean | Promise<boolean>) => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe('a statement', () => {
  it.each([
    ['2026-01-02 03:04:05+00', '2026-01-02T03:04:05.000Z'],
    ['2026-01-02 03:04:05.6+00', '2026-01-02T03:04:05.600Z'],
    ['2026-01-02 03:04:05.67+00', '2026-01-02T03:04:05.670Z'],
    ['2026-01-02 03:04:05.678999+00', '2026-01-02T03:04:05.678Z'],
    ['2026-01-02 00:30:00+02', '2026-01-01T22:30:00.000Z'],
    ['0999-12-31 23:59:59.999+00', '0999-12-31T23:59:59.999Z'],
  ])('gives %s as %s', async (stored, told) => {
    const [row] = await database.query<{ t: string }>({ text: 'select $1::timestamptz as t', values: [stored] });
    expect(row!.t).toBe(told);
  });

  it('gives times as RFC 3339 and big counts as numbers', async () => {
    const [row] = await database.query({
      text: `select timestamptz '2026-01-02 03:04:05.678+02' as t, count(*) as n from (values (1)) v`,
    });
    expect(row).toEqual({ t: '2026-01-02T01:04:05.678Z', n: 1 });
  });

  it('that is wrong fails as what it is, not as a database that is away', async () => {
    await expect(database.query({ text: 'select * from nowhere' })).rejects.toMatchObject({ code: '42P01' });
    expect(await value(database)).toBe(7);
  });
});

describe('a transaction', () => {
  it('is kept as a whole or not at all', async () => {
    await database.query({ text: 'create table kept (n int)' });
    await database.transaction((query) => query({ text: 'insert into kept values (1)' }));
    const failing = database.transaction(async (query) => {
      await query({ text: 'insert into kept values (2)' });
      throw new Fault('conflict', 'no');
    });
    await expect(failing).rejects.toMatchObject({ code: 'conflict' });
    expect(await database.query({ text: 'select n from kept' })).toEqual([{ n: 1 }]);
  });

  it('whose connection breaks says that the database is away, and the pool goes on', async () => {
    const broken = database.transaction(async (query) => {
      const [{ pid }] = (await query<{ pid: number }>({ text: 'select pg_backend_pid() as pid' })) as [{ pid: number }];
      await terminate(pid);
      return query({ text: 'select 1' });
    });
    await expect(broken).rejects.toMatchObject({ code: 'dependency_unavailable', retryable: true });
    expect(await Promise.all(Array.from({ length: 12 }, () => value(database)))).toEqual(Array(12).fill(7));
  });
});

describe('a session', () => {
  it('RUN-06: reconnects by itself after its connection was ended', async () => {
    const session = database.session('test');
    const pid = await pidOf(session);
    await terminate(pid);
    await until(() =>
      value(session).then(
        () => true,
        () => false,
      ),
    );
    expect(await pidOf(session)).not.toBe(pid);
    await session.close();
  });

  it('RUN-06: what was under way when the connection broke fails as a database that is away', async () => {
    const session = database.session('test');
    const pid = await pidOf(session);
    const sleeping = session.query({ text: 'select pg_sleep(30)' });
    const failed = expect(sleeping).rejects.toMatchObject({
      code: 'dependency_unavailable',
      details: { dependency: 'database' },
    });
    await terminate(pid);
    await failed;
    expect(await value(session)).toBe(7);
    await session.close();
  });

  it('RUN-06: has one connection at a time, however often it breaks', async () => {
    const session = database.session('counted');
    const connections = async () =>
      (
        await database.query<{ n: number }>({
          text: `select count(*) as n from pg_stat_activity where application_name = 'agentos counted'`,
        })
      )[0]!.n;
    for (let round = 0; round < 5; round++) {
      const pid = await pidOf(session);
      const asked = Array.from({ length: 5 }, () => session.query({ text: 'select pg_sleep(0.01)' }).catch(() => {}));
      await terminate(pid);
      await Promise.all([...asked, ...Array.from({ length: 3 }, () => value(session).catch(() => {}))]);
    }
    await value(session);
    await until(async () => (await connections()) <= 1);
    await session.close();
    await until(async () => (await connections()) === 0);
  });

  it('EVT-03: listens again after a reconnection, and hears each message once', async () => {
    const session = database.session('listener');
    const heard: string[] = [];
    await session.listen('test_channel', (payload) => heard.push(payload));
    const tell = (payload: string) =>
      database.query({ text: `select pg_notify('test_channel', $1)`, values: [payload] });
    await tell('one');
    await until(() => heard.length === 1);
    const pid = await pidOf(session);
    await terminate(pid);
    await until(async () => {
      const rows = await database.query({
        text: `select from pg_stat_activity where application_name = 'agentos listener' and pid <> $1 and query ilike 'listen%'`,
        values: [pid],
      });
      return rows.length > 0;
    });
    await tell('two');
    await until(() => heard.length === 2);
    await tell('three');
    await until(() => heard.length === 3);
    expect(heard).toEqual(['one', 'two', 'three']);
    await session.close();
  });

  it('sets the parameters that it was opened with', async () => {
    const session = database.session('tuned', { enable_seqscan: 'off' });
    expect(await session.query({ text: 'show enable_seqscan' })).toEqual([{ enable_seqscan: 'off' }]);
    await session.close();
  });

  it('says that it is closed', async () => {
    const session = database.session('test');
    await session.close();
    await expect(value(session)).rejects.toMatchObject({ code: 'dependency_unavailable' });
  });
});

describe('a database that cannot be reached', () => {
  it.each(['refused', 'unknown host'])(
    'HLT-01: %s is dependency_unavailable everywhere, and tells no secret',
    async (how) => {
      const url = new URL(test.url);
      if (how === 'refused') url.port = '52598';
      else url.hostname = 'no-such-host.invalid';
      const away = openDatabase(url.href);
      const tries = [
        value(away),
        away.transaction((query) => query({ text: 'select 1' })),
        value(away.session('test')),
        away.session('test').listen('c', () => {}),
      ];
      for (const result of await Promise.allSettled(tries)) {
        expect(result).toMatchObject({
          status: 'rejected',
          reason: { code: 'dependency_unavailable', retryAfterMs: 1_000 },
        });
        const { message, details } = (result as PromiseRejectedResult).reason as Fault;
        expect(JSON.stringify([message, details])).not.toContain(url.password);
      }
      await away.close();
    },
  );
});

describe('connectionFault', () => {
  const coded = (code: string) => Object.assign(new Error('said so'), { code });
  it.each(['ECONNREFUSED', 'EPIPE', '08006', '53300', '57P01', '57P03', '57014', '40001', '40P01', '55P03', '25006'])(
    'API-03: %s is the database being away',
    (code) => {
      expect(connectionFault(coded(code))).toMatchObject({ code: 'dependency_unavailable', retryable: true });
    },
  );

  it.each([
    'Connection terminated unexpectedly',
    'timeout expired',
    'timeout exceeded when trying to connect',
    'Query read timeout',
  ])('API-03: so is the driver’s "%s"', (message) => {
    expect(connectionFault(new Error(message))).toMatchObject({ code: 'dependency_unavailable' });
  });

  it.each(['23505', '42P01', '22P05', '22021', '42501'])('API-03: %s is not', (code) => {
    const error = coded(code);
    expect(connectionFault(error)).toBe(error);
  });

  it('API-03: leaves faults and other errors as they are', () => {
    for (const error of [new Fault('conflict', 'no'), new TypeError('x is not a function'), 'text', undefined]) {
      expect(connectionFault(error)).toBe(error);
    }
  });
});
