import { setTimeout as delay } from 'node:timers/promises';
import type { UsageRow } from '#model-policy/metering/usage-row.ts';
import { Fault } from '#vocabulary/fault.ts';
import { storableJson } from '#vocabulary/storable-json.ts';
import type { Database } from './database.ts';
import { Grouping } from './grouping.ts';
import { usageColumns } from './usage-columns.ts';

/** A row of `audit_log`, but for its time, which is the database's. */
export interface AuditLogRow {
  tenant_id: string;
  audit_id: string;
  actor: unknown;
  action: string;
  resource_type: string;
  resource_id: string;
  outcome: string;
  policy_id: string | null;
  details: unknown;
  correlation_id: string;
}

export type RecordItem = { audit: AuditLogRow } | { usage: UsageRow };

const limits = {
  batchMax: 500, // rows of one statement: about 200 KB
  waitingMax: 20_000, // some 10 MB; a database that is that far behind is not reachable in any useful sense
};

/**
 * What a model has answered was paid for, and is thrown away when it cannot be recorded: a database that restarts is
 * waited for. In ms; a caller still hears of a longer outage in time.
 */
const outageMaxMs = 3_000;
const retryEveryMs = 200;

export type RecordWriter = Grouping<RecordItem, undefined>;

/**
 * Usage rows and audit entries that arrive together go as one statement and one commit: a model request writes one of
 * each and is not answered before both are durable. What is sent again after a connection broke may be there already.
 */
export function createRecordWriter(database: Database): RecordWriter {
  const session = database.session('records');
  return new Grouping<RecordItem, undefined>(async (items) => {
    const audits = items.flatMap((item) => ('audit' in item ? [item.audit] : []));
    const usages = items.flatMap((item) => ('usage' in item ? [item.usage] : []));
    await throughShortOutage(() =>
      session.query({
        name: 'records',
        text: `with audited as (
          insert into audit_log (tenant_id, audit_id, time, actor, action, resource_type, resource_id, outcome,
            policy_id, details, correlation_id)
          select tenant_id, audit_id, now(), actor, action, resource_type, resource_id, outcome, policy_id, details,
            correlation_id from json_populate_recordset(null::audit_log, $1)
          on conflict do nothing)
        insert into model_usage (${usageColumns})
        select ${usageColumns} from json_populate_recordset(null::model_usage, $2) on conflict do nothing`,
        values: [storableJson(JSON.stringify(audits)), storableJson(JSON.stringify(usages))],
      }),
    );
    return items.map(() => undefined);
  }, limits);
}

async function throughShortOutage(write: () => Promise<unknown>): Promise<void> {
  const until = performance.now() + outageMaxMs;
  for (;;) {
    try {
      await write();
      return;
    } catch (error) {
      if (!(error instanceof Fault && error.retryable) || performance.now() + retryEveryMs > until) throw error;
      await delay(retryEveryMs);
    }
  }
}
