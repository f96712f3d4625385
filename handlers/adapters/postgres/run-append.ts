import type { LogEntry } from '#orchestrator/runs/log-entry.ts';
import type { RunChange, RunLease } from '#orchestrator/runs/run-store.port.ts';
import { storableJson } from '#vocabulary/storable-json.ts';
import type { Session } from './session.ts';
import { eventJson, jsonText } from './run-rows.ts';

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
export async function appendToRuns(session: Session, notice: string, items: AppendItem[]): Promise<boolean[]> {
  const batch = items.map(({ lease, entries, change }, i) => {
    const last = entries.at(-1)!;
    return {
      ...{ i, t: lease.tenantId, r: lease.runId, e: lease.epoch, x: entries[0]!.sequence - 1, n: last.sequence },
      ...{ s: change.status, st: change.summary.steps_total, tc: change.summary.tool_calls_total },
      ...{ mc: change.summary.model_calls_total, o: jsonText(change.output), er: jsonText(change.error) },
      id: last.eventId,
    };
  });
  batch.sort((a, b) => (a.r < b.r ? -1 : 1)); // the order in which every multi-row write locks runs
  const events = items.flatMap(({ entries }, i) => entries.map((entry) => eventJson(i, entry)));
  const rows = await session.query<{ i: number }>({
    name: 'runs_append',
    text: 'select * from runs_append_v1($1, $2, $3)',
    values: [storableJson(JSON.stringify(batch)), `[${events.join()}]`, notice],
  });
  const written = new Set(rows.map((row) => row.i));
  return items.map((_, i) => written.has(i));
}
