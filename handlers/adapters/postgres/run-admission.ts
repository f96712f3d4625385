import type { LogEntry } from '#orchestrator/runs/log-entry.ts';
import type { Admission, AskedRun, NewRun } from '#orchestrator/runs/run-store.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { newId } from '#vocabulary/ids.ts';
import type { Session } from './session.ts';
import { arraysOf, floatArray, intArray, textArray } from './binary-array.ts';
import { eventMembers, logColumns } from './log-columns.ts';
import { jsonText, plainText } from './run-rows.ts';

export interface AdmissionItem {
  auth: AuthContext;
  run: NewRun;
}

/** What the admit function says of one item; an existing run has still to be read. */
export type AdmissionResult = Exclude<Admission, { outcome: 'existing' }> | { outcome: 'existing'; runId: string };

interface AdmissionRow {
  i: number;
  outcome: Admission['outcome'];
  run_id: string;
  epoch: number | null;
  retry_after_ms: number | null;
}

const priorities = { low: 0, normal: 1, high: 2 } as const;

/** Admits many runs in one commit (`runs_admit_v3`). */
export async function admitRuns(
  session: Session,
  notice: string | null,
  items: AdmissionItem[],
): Promise<AdmissionResult[]> {
  const members = items.map(({ auth, run }) => membersOf(auth, run));
  const events = items.flatMap(({ auth, run }, i) =>
    [run.created, ...(run.start?.entries ?? [])].map((entry) => ({
      o: i + 1,
      f: entry === run.created ? 0 : 1,
      ...eventMembers(auth.tenant_id, run.runId, entry),
    })),
  );
  const rows = await session.query<AdmissionRow>({
    name: 'runs_admit',
    text: admitText,
    values: [...arraysOf(itemColumns, members), ...arraysOf(eventColumns, events), notice],
  });
  const results = new Array<AdmissionResult>(items.length);
  for (const row of rows) results[row.i - 1] = resultOf(row, items[row.i - 1]!);
  return results;
}

/** In the order of the function's parameters. */
const itemColumns = {
  t: textArray,
  p: textArray,
  a: textArray,
  v: intArray,
  r: textArray,
  k: textArray,
  h: textArray,
  ks: intArray,
  q: floatArray,
  b: floatArray,
  c: intArray,
  qm: intArray,
  pr: intArray,
  to: intArray,
  w: textArray,
  ls: intArray,
  sq: intArray,
  ss: intArray,
  sm: intArray,
  au: textArray,
  rq: textArray,
  la: textArray,
  ca: textArray,
  co: textArray,
  tp: textArray,
  d: textArray,
};
const eventColumns = { o: intArray, f: intArray, ...logColumns };
const parameters = [...Object.keys(itemColumns), ...Object.keys(eventColumns), 'notice'];
const admitText = `select * from runs_admit_v3(${parameters.map((_, i) => `$${i + 1}`).join()})`;

function membersOf(auth: AuthContext, run: NewRun): Record<string, unknown> {
  const { idempotency, limits } = run;
  const asked = whatRuns(auth, run);
  return {
    ...asked,
    ...startOf(run),
    au: JSON.stringify(asked.au),
    la: jsonText(asked.la),
    p: auth.principal.principal_id,
    k: idempotency && plainText(idempotency.key),
    h: idempotency?.bodyHash,
    ks: idempotency?.retentionSeconds,
    q: limits.createPerSecond,
    b: limits.createBurst,
    c: limits.concurrentMax,
    qm: limits.queuedMax,
  };
}

/** What is said of every run, whoever asked for it. */
export function whatRuns(auth: AuthContext, run: AskedRun) {
  const { request } = run;
  return {
    t: auth.tenant_id,
    a: run.agentId,
    v: run.agentVersion,
    r: run.runId,
    pr: priorities[request.run_options?.priority ?? 'normal'],
    to: request.run_options?.timeout_ms,
    au: auth,
    rq: jsonText(request),
    la: labelsOf(run),
    ca: run.createdAt,
    co: run.correlationId,
    tp: run.traceparent,
    d: newId('aud'),
  };
}

function labelsOf({ request }: AskedRun): Record<string, string> | undefined {
  const labels = Object.entries(request.context?.labels ?? {});
  if (labels.length === 0) return undefined;
  return Object.fromEntries(labels.map(([name, value]) => [plainText(name), plainText(value)]));
}

/** Who would run it, and what the projection is once the events of its start are in the log. */
export function startOf({ start }: Pick<NewRun, 'start'>) {
  if (!start) return {};
  const count = (type: LogEntry['type']) => start.entries.filter((entry) => entry.type === type).length;
  return {
    w: start.worker,
    ls: start.leaseSeconds,
    sq: start.entries.at(-1)!.sequence,
    ss: count('agentos.run.step.started'),
    sm: count('agentos.model.requested'),
  };
}

function resultOf(row: AdmissionRow, { auth, run }: AdmissionItem): AdmissionResult {
  switch (row.outcome) {
    case 'existing':
      return { outcome: 'existing', runId: row.run_id };
    case 'key_reused':
      return { outcome: 'key_reused' };
    case 'queue_full':
      return { outcome: 'queue_full' };
    case 'rate_limited':
      return { outcome: 'rate_limited', retryAfterMs: Math.max(1, row.retry_after_ms ?? 1_000) };
    case 'created':
      if (row.epoch === null || !run.start) return { outcome: 'created' };
      return {
        outcome: 'created',
        lease: { tenantId: auth.tenant_id, runId: run.runId, worker: run.start.worker, epoch: row.epoch },
      };
  }
}
