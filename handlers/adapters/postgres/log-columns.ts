import type { LogEntry } from '#orchestrator/runs/log-entry.ts';
import { intArray, textArray } from './binary-array.ts';
import { jsonText } from './run-rows.ts';

/** Columns of `run_events` as the group commits take them, in the order of the functions' parameters. */
export const logColumns = {
  t: textArray,
  r: textArray,
  q: intArray,
  e: textArray,
  y: textArray,
  m: textArray,
  x: textArray,
  z: textArray,
};

/** What an entry has in these columns. */
export function eventMembers(tenantId: string, runId: string, entry: LogEntry) {
  const { sequence, eventId, type, time, envelope, private: secret } = entry;
  return { t: tenantId, r: runId, q: sequence, e: eventId, y: type, m: time, x: envelope, z: jsonText(secret) };
}
