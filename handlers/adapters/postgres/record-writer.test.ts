import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase } from '../../../tools/test-database/index.ts';
import { openDatabase, type Database } from './database.ts';
import { createRecordWriter, type AuditLogRow } from './record-writer.ts';

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

const audit: AuditLogRow = {
  tenant_id: 'tnt_records',
  audit_id: 'aud_1',
  actor: {},
  action: 'model.chat',
  resource_type: 'model',
  resource_id: 'simulated/chat',
  outcome: 'ok',
  policy_id: null,
  details: {},
  correlation_id: 'corr_1',
};

it('MOD-10: what a model answered is recorded although the connection broke meanwhile, and once', async () => {
  const writer = createRecordWriter(database);
  let recorded: Promise<undefined> | undefined;
  await database.transaction(async (query) => {
    await query({ text: 'lock table audit_log' });
    recorded = writer.submit({ audit });
    for (let ended = 0; ended === 0;) {
      const rows = await database.query({
        text: `select pg_terminate_backend(pid) from pg_stat_activity
          where application_name = 'agentos records' and wait_event_type = 'Lock'`,
      });
      ended = rows.length;
    }
  });
  await recorded;
  const rows = await database.query({ text: `select action from audit_log where tenant_id = 'tnt_records'` });
  expect(rows).toEqual([{ action: 'model.chat' }]);
});
