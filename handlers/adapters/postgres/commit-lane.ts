import type { UsageRow } from '#model-policy/metering/usage-row.ts';
import { auditColumns, type AuditLogRow } from './audit-columns.ts';
import type { Database } from './database.ts';
import { Grouping } from './grouping.ts';
import { insertParameters, insertText } from './record-columns.ts';
import { appendParameterCount, appendParameters, type AppendItem } from './run-append.ts';
import type { Session } from './session.ts';
import { usageColumnTypes } from './usage-columns.ts';
import { writerSettings } from './writer-settings.ts';

export type CommitItem = { append: AppendItem } | { audit: AuditLogRow } | { usage: UsageRow };

/** Gives whether an append was written; what is only added, such as a record, always is. */
export type CommitLane = Grouping<CommitItem, boolean>;

const limits = {
  batchMax: 500, // bounds one statement to about 2 MB of usual items
  sizes: { of: sizeOf, max: 4_194_304 }, // characters, two seconds of a slow disk: what models write has no other bound
  waitingMax: 20_000, // some 40 MB; a database that is that far behind is not reachable in any useful sense
};

/**
 * Everything that the work of a process adds to the database goes this one way: a model turn is one commit with what
 * it cost and who asked for it, and all runs of the moment share that commit. What is sent again because its answer
 * was lost may be there already, and is not added twice.
 * @param noticeOf what other processes are told of the runs whose logs have grown
 */
export function createCommitLane(
  database: Database,
  noticeOf: (runIds: string[]) => string | null = () => null,
): CommitLane {
  const session = database.session('commit', writerSettings);
  return new Grouping<CommitItem, boolean>((items) => {
    const grown = items.flatMap((item) => ('append' in item ? [item.append.lease.runId] : []));
    return commit(session, grown.length > 0 ? noticeOf(grown) : null, items);
  }, limits);
}

/** One commit of many items. */
export async function commit(
  session: Pick<Session, 'query'>,
  notice: string | null,
  items: CommitItem[],
): Promise<boolean[]> {
  const appends = items
    .flatMap((item, i) => ('append' in item ? [{ append: item.append, i }] : []))
    .sort((a, b) => (a.append.lease.runId < b.append.lease.runId ? -1 : 1));
  const audits = items.flatMap((item) => ('audit' in item ? [item.audit] : []));
  const usages = items.flatMap((item) => ('usage' in item ? [item.usage] : []));
  const rows = await session.query<{ i: number }>({
    name: 'commit',
    text: commitText,
    values: [
      ...appendParameters(appends.map(({ append }) => append)),
      notice,
      ...insertParameters(auditColumns, audits),
      ...insertParameters(usageColumnTypes, usages),
    ],
  });
  const written = new Set(rows.map((row) => appends[row.i - 1]!.i));
  return items.map((item, i) => !('append' in item) || written.has(i));
}

/** In characters, of what may be large. A run's answer is also in the event of its end. */
function sizeOf(item: CommitItem): number {
  if (!('append' in item)) return 0;
  return item.append.entries.reduce(
    (size, { envelope, private: secret }) => size + envelope.length + (secret?.message?.content?.length ?? 0),
    0,
  );
}

/** Behind them come the notice, and then the records. */
const recordsFrom = appendParameterCount + 2;
const commitText = `
  with audited as (
    ${insertText('audit_log', auditColumns, recordsFrom, { time: 'now()' })}),
  metered as (
    ${insertText('model_usage', usageColumnTypes, recordsFrom + Object.keys(auditColumns).length)})
  select i from runs_append_v2(${Array.from({ length: appendParameterCount + 1 }, (_, i) => `$${i + 1}`).join(', ')})`;
