import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../../tools/test-database/index.ts';
import { openDatabase, type Database } from './database.ts';
import { startMuteProxy, type MuteProxy } from './mute-proxy-case.ts';

let test: Awaited<ReturnType<typeof createTestDatabase>>;
let proxy: MuteProxy;
let database: Database;

beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());
beforeEach(async () => {
  proxy = await startMuteProxy(test.url);
  database = openDatabase(proxy.url, { poolSize: 2, silence: { doubtAfterMs: 100, proofWithinMs: 1_000 } });
});
afterEach(async () => {
  proxy.unmute();
  await database.close();
  await proxy.close();
});

const one = { text: 'select 1 as one' };
const away = { code: 'dependency_unavailable', retryable: true, retryAfterMs: expect.any(Number) };
const answers = () => database.query(one).then(Boolean, () => false);

/** Two that hold the pool's connections, some that wait for one, a session and a transaction. */
async function waitingForSilence(): Promise<PromiseSettledResult<unknown>[]> {
  const session = database.session('silent');
  await Promise.all([session.query(one), database.query(one), database.query(one)]);
  proxy.mute();
  const asked = [
    ...Array.from({ length: 5 }, () => database.query(one)),
    session.query(one),
    session.query(one),
    database.transaction((query) => query(one)),
  ];
  return Promise.allSettled(asked);
}

describe('RUN-06: a database that says nothing any more', () => {
  it('is told to everybody who waits for it, long before their statements’ own time-out', async () => {
    const settled = await waitingForSilence();
    for (const each of settled) expect(each).toMatchObject({ status: 'rejected', reason: away });
  }, 8_000);

  it('is told at once to who asks anew, and is asked again as soon as it answers', async () => {
    await waitingForSilence();
    await expect(database.query(one)).rejects.toMatchObject({ ...away, detail: expect.stringContaining('silent') });
    proxy.unmute();
    while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, 5));
    const session = database.session('again');
    expect(await session.query(one)).toEqual([{ one: 1 }]);
    expect(await database.transaction((query) => query(one))).toEqual([{ one: 1 }]);
  });

  it('is heard again by a listener', async () => {
    const heard: string[] = [];
    await database.session('listener').listen('silence', (payload) => heard.push(payload));
    await waitingForSilence();
    proxy.unmute();
    while (heard.length === 0) {
      await database.query({ text: `select pg_notify('silence', 'again')` }).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(heard[0]).toBe('again');
  });
});

describe('a database that is slow', () => {
  it('is waited for, however long nothing else is answered', async () => {
    const began = await database.query<{ pid: number }>({ text: 'select pg_backend_pid() as pid, pg_sleep(0.7)' });
    expect(began).toHaveLength(1);
  });

  it('is there also when it has no room for another connection', async () => {
    const role = `crowded_${process.pid}`;
    await database.query({ text: `create role ${role} login password 'crowded' connection limit 1` });
    const url = new URL(proxy.url);
    url.username = role;
    url.password = 'crowded';
    const crowded = openDatabase(url.href, { poolSize: 1, silence: { doubtAfterMs: 100, proofWithinMs: 1_000 } });
    await crowded.query(one); // from now on it has its one connection
    expect(await crowded.query({ text: 'select pg_sleep(0.4)' })).toHaveLength(1);
    await crowded.close();
    await database.query({ text: `drop role ${role}` });
  });
});
