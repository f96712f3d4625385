import { usageLedgerBehaviour } from '#model-policy/metering/usage-ledger.behaviour.ts';
import { InMemoryUsageLedger } from './usage-ledger.ts';

usageLedgerBehaviour('in memory', async () => ({ ledger: new InMemoryUsageLedger(), close: async () => {} }));
