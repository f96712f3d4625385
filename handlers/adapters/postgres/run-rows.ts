import type { ClaimedRun, RunRecord } from '#orchestrator/runs/run-store.port.ts';
import type { LogEntry, PrivatePart } from '#orchestrator/runs/log-entry.ts';

/** A row of `runs` as the driver hands it over. */
export interface RunRow extends Omit<RunRecord, 'summary' | 'lineage'> {
  steps_total: number;
  tool_calls_total: number;
  model_calls_total: number;
  lease_epoch: number;
  attempts: number;
  parent_run_id: string | null;
  root_run_id: string | null;
  depth: number;
}

/** Columns of a run that readers and workers need. */
export const runColumns = `tenant_id, run_id, agent_id, agent_version, status, created_at, started_at, completed_at,
  request, auth, steps_total, tool_calls_total, model_calls_total, output, error, traceparent, correlation_id,
  deadline_at, last_sequence, lease_epoch, attempts, parent_run_id, root_run_id, depth`;

export function runRecord(row: RunRow): RunRecord {
  const { tenant_id, run_id, agent_id, agent_version, status, created_at, started_at, completed_at } = row;
  const { request, auth, output, error, traceparent, correlation_id, deadline_at, last_sequence } = row;
  const { steps_total, tool_calls_total, model_calls_total, parent_run_id, root_run_id, depth } = row;
  return {
    tenant_id,
    run_id,
    agent_id,
    agent_version,
    status,
    created_at,
    started_at,
    completed_at,
    request,
    auth,
    output,
    error,
    traceparent,
    correlation_id,
    deadline_at,
    last_sequence,
    summary: {
      steps_total,
      tool_calls_total,
      model_calls_total,
    },
    lineage: parent_run_id && root_run_id ? { parent_run_id, root_run_id, depth } : null,
  };
}

/** What a claim adds to the columns of a run. */
export const remainingColumn = `(extract(epoch from deadline_at - now()) * 1000)::float8 as remaining_ms`;

export function claimedRun(row: RunRow & { remaining_ms: number }, worker: string): ClaimedRun {
  const run = runRecord(row);
  const lease = { tenantId: run.tenant_id, runId: run.run_id, worker, epoch: row.lease_epoch };
  return { lease, run, attempt: row.attempts, remainingMs: row.remaining_ms };
}

export interface EventRow {
  tenant_id: string;
  run_id: string;
  sequence: number;
  event_id: string;
  type: LogEntry['type'];
  time: string;
  envelope: string;
  /** Missing where it was not asked for. */
  private?: PrivatePart | null;
}

export function logEntry(row: EventRow): LogEntry {
  const { sequence, event_id, type, time, envelope } = row;
  return { sequence, eventId: event_id, type, time, envelope, private: row.private ?? null };
}

/** Entries of a batch that is one JSON text; an envelope is JSON already and is not encoded again. */
export function eventsJson(entries: readonly LogEntry[]): string {
  return entries
    .map(({ sequence, eventId, type, time, envelope, private: secret }) => {
      const z = JSON.stringify(jsonText(secret));
      return `{"q":${sequence},"e":"${eventId}","y":"${type}","m":"${time}","x":${envelope},"z":${z}}`;
    })
    .join();
}

/** An item of a batch: its plain members, and its events as they stand. */
export function itemJson(members: Record<string, unknown>, events: string): string {
  return `${JSON.stringify(members).slice(0, -1)},"ev":[${events}]}`;
}

/** JSON as a string, for a member that the database casts to json; null stays null. */
export function jsonText(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}

/** The same text in a form that every text type of PostgreSQL takes: what JSON must escape is escaped. */
export function plainText(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** What `plainText` made plain. */
export function originalText(plain: string): string {
  return JSON.parse(`"${plain}"`) as string;
}
