import type { LogEntry } from '#orchestrator/runs/log-entry.ts';
import type { RunChange, RunLease } from '#orchestrator/runs/run-store.port.ts';
import { eventsJson, itemJson, jsonText } from './run-rows.ts';
import type { Session } from './session.ts';

export interface AppendItem {
  lease: RunLease;
  entries: readonly LogEntry[];
  change: RunChange;
}

/**
 * Appends to many runs in one commit (`runs_append_v1`). A run stands at most once in a batch: its log is written by
 * one worker that waits for each append (`RunLog`).
 * @returns for each item whether it was written.
 */
export async function appendToRuns(session: Session, notice: string | null, items: AppendItem[]): Promise<boolean[]> {
  const batch = items
    .map((item, i) => ({ item, i }))
    .sort((a, b) => (a.item.lease.runId < b.item.lease.runId ? -1 : 1)) // the order in which every write locks runs
    .map(({ item, i }) => itemJson(membersOf(item, i), eventsJson(item.entries)));
  const rows = await session.query<{ i: number }>({
    name: 'runs_append',
    text: 'select * from runs_append_v1($1, $2)',
    values: [`[${batch.join()}]`, notice],
  });
  const written = new Set(rows.map((row) => row.i));
  return items.map((_, i) => written.has(i));
}

function membersOf({ lease, entries, change }: AppendItem, i: number): Record<string, unknown> {
  const last = entries.at(-1)!;
  return {
    i,
    t: lease.tenantId,
    r: lease.runId,
    e: lease.epoch,
    x: entries[0]!.sequence - 1,
    n: last.sequence,
    s: change.status,
    st: change.summary.steps_total,
    tc: change.summary.tool_calls_total,
    mc: change.summary.model_calls_total,
    o: jsonText(change.output),
    er: jsonText(change.error),
    id: last.eventId,
  };
}
