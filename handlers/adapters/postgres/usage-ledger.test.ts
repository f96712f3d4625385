import { usageLedgerBehaviour } from '#model-policy/metering/usage-ledger.behaviour.ts';
import { createTestDatabase } from '../../../tools/test-database/index.ts';
import { openDatabase } from './database.ts';
import { createUsageLedger } from './usage-ledger.ts';

usageLedgerBehaviour('postgres', async () => {
  const test = await createTestDatabase();
  const database = openDatabase(test.url);
  return { ledger: createUsageLedger(database), close: () => database.close().then(test.drop) };
});
