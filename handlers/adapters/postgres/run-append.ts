import type { LogEntry } from '#orchestrator/runs/log-entry.ts';
import type { RunChange, RunLease } from '#orchestrator/runs/run-store.port.ts';
import { arraysOf, intArray, textArray } from './binary-array.ts';
import { eventMembers, logColumns } from './log-columns.ts';
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
  const events = items.flatMap(({ lease, entries }, i) =>
    entries.map((entry) => ({ o: i + 1, ...eventMembers(lease.tenantId, lease.runId, entry) })),
  );
  return [...arraysOf(itemColumns, items.map(membersOf)), ...arraysOf(eventColumns, events)];
}

/** In the order of the function's parameters. */
const itemColumns = {
  t: textArray,
  r: textArray,
  e: intArray,
  x: intArray,
  n: intArray,
  id: textArray,
  s: textArray,
  st: intArray,
  tc: intArray,
  mc: intArray,
  o: textArray,
  er: textArray,
};
const eventColumns = { o: intArray, ...logColumns };

/** Of `appendParameters`. */
export const appendParameterCount = Object.keys(itemColumns).length + Object.keys(eventColumns).length;

function membersOf({ lease, entries, change }: AppendItem) {
  const last = entries.at(-1)!;
  return {
    t: lease.tenantId,
    r: lease.runId,
    e: lease.epoch,
    x: entries[0]!.sequence - 1,
    n: last.sequence,
    id: last.eventId,
    s: change.status,
    st: change.summary.steps_total,
    tc: change.summary.tool_calls_total,
    mc: change.summary.model_calls_total,
    o: jsonText(change.output),
    er: jsonText(change.error),
  };
}
