import type { LogEntry } from '#orchestrator/runs/log-entry.ts';
import type { RunChange, RunLease } from '#orchestrator/runs/run-store.port.ts';
import { intArray, textArray } from './binary-array.ts';
import { jsonText } from './run-rows.ts';

export interface AppendItem {
  lease: RunLease;
  entries: readonly LogEntry[];
  change: RunChange;
}

/**
 * What `runs_append_v2` takes, but for its notice. A run stands at most once in a batch: its log is written by one
 * worker that waits for each append (`RunLog`).
 * @param items in the order of their run ids, in which every write locks runs
 */
export function appendParameters(items: readonly AppendItem[]): Buffer[] {
  const text = (column: (item: AppendItem) => string | null) => textArray(items.map(column));
  const int = (column: (item: AppendItem) => number) => intArray(items.map(column));
  const events = items.flatMap(({ lease, entries }, i) => entries.map((entry) => ({ owner: i + 1, lease, entry })));
  const eventText = (column: (event: (typeof events)[number]) => string | null) => textArray(events.map(column));
  return [
    text(({ lease }) => lease.tenantId),
    text(({ lease }) => lease.runId),
    int(({ lease }) => lease.epoch),
    int(({ entries }) => entries[0]!.sequence - 1),
    int(({ entries }) => entries.at(-1)!.sequence),
    text(({ entries }) => entries.at(-1)!.eventId),
    text(({ change }) => change.status),
    int(({ change }) => change.summary.steps_total),
    int(({ change }) => change.summary.tool_calls_total),
    int(({ change }) => change.summary.model_calls_total),
    text(({ change }) => jsonText(change.output)),
    text(({ change }) => jsonText(change.error)),
    intArray(events.map(({ owner }) => owner)),
    eventText(({ lease }) => lease.tenantId),
    eventText(({ lease }) => lease.runId),
    intArray(events.map(({ entry }) => entry.sequence)),
    eventText(({ entry }) => entry.eventId),
    eventText(({ entry }) => entry.type),
    eventText(({ entry }) => entry.time),
    eventText(({ entry }) => entry.envelope),
    eventText(({ entry }) => jsonText(entry.private)),
  ];
}
