import type { UsageLedger } from '#model-policy/metering/usage-ledger.port.ts';
import type { UsageRow } from '#model-policy/metering/usage-row.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { Database } from './database.ts';
import { Grouping } from './grouping.ts';

const limits = {
  batchMax: 500, // rows of one statement: about 200 KB
  waitingMax: 20_000, // some 10 MB; a database that is that far behind is not reachable in any useful sense
};

/** The columns of `model_usage`, which are the fields of a row, each with its type in the database. */
const columns: Record<keyof UsageRow, string> = {
  usage_id: 'text',
  tenant_id: 'text',
  time: 'timestamptz',
  principal_id: 'text',
  agent_id: 'text',
  run_id: 'text',
  operation: 'text',
  door: 'text',
  model_ref: 'text',
  model_id: 'text',
  backend_id: 'text',
  input_tokens: 'bigint',
  output_tokens: 'bigint',
  cached_input_tokens: 'bigint',
  reasoning_tokens: 'bigint',
  estimated: 'boolean',
  cost_usd: 'double precision',
  price: 'jsonb',
  streamed: 'boolean',
  latency_ms: 'double precision',
  first_byte_ms: 'double precision',
  policy_decision: 'text',
  status: 'text',
  error_code: 'text',
  request_id: 'text',
  correlation_id: 'text',
};
const names = Object.keys(columns) as (keyof UsageRow)[];
const list = names.join(', ');
const arrays = names.map((name, i) => `$${i + 1}::${columns[name]}[]`).join(', ');

/** The usage ledger in Postgres. Rows that arrive together go as one statement; each waits until it is durable. */
export function createUsageLedger(database: Database): UsageLedger {
  const session = database.session('usage');
  const writer = new Grouping<UsageRow, undefined>(async (rows) => {
    await session.query({
      name: 'usage_record',
      text: `insert into model_usage (${list}) select * from unnest(${arrays}) on conflict do nothing`,
      values: names.map((name) => rows.map((row) => valueOf(row, name))),
    });
    return rows.map(() => undefined);
  }, limits);
  return {
    async record(auth, row) {
      if (row.tenant_id !== auth.tenant_id) throw new Fault('internal_error', 'A usage row names another tenant.');
      await writer.submit(row);
    },
    byCorrelation: ({ tenant_id }, correlationId) =>
      database.query<UsageRow>({
        name: 'usage_by_correlation',
        text: `select ${list} from model_usage where tenant_id = $1 and correlation_id = $2 order by usage_id`,
        values: [tenant_id, correlationId],
      }),
  };
}

function valueOf(row: UsageRow, name: keyof UsageRow): unknown {
  const value = row[name];
  return columns[name] === 'jsonb' && value !== null ? JSON.stringify(value) : value;
}
