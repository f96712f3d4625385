import type { ChildAdmission, NewChild, RunLease } from '#orchestrator/runs/run-store.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { startOf, whatRuns } from './run-admission.ts';
import { eventsJson, itemJson } from './run-rows.ts';
import type { Session } from './session.ts';

export interface ChildItem {
  auth: AuthContext;
  run: NewChild;
}

interface ChildRow {
  i: number;
  outcome: ChildAdmission['outcome'];
  epoch: number | null;
}

/** Admits and starts many children in one commit (`runs_admit_children_v1`). */
export async function admitChildren(
  session: Session,
  notice: string | null,
  items: ChildItem[],
): Promise<ChildAdmission[]> {
  const batch = items.map(({ auth, run }, i) =>
    itemJson(membersOf(auth, run, i), eventsJson([run.created, ...run.start.entries])),
  );
  const rows = await session.query<ChildRow>({
    name: 'runs_admit_children',
    text: 'select * from runs_admit_children_v1($1, $2)',
    values: [`[${batch.join()}]`, notice],
  });
  const results = new Array<ChildAdmission>(items.length);
  for (const row of rows) results[row.i] = resultOf(row, items[row.i]!);
  return results;
}

function membersOf(auth: AuthContext, run: NewChild, i: number): Record<string, unknown> {
  const { parent, treeMax } = run;
  return {
    i,
    ...whatRuns(auth, run),
    ...startOf(run),
    pa: parent.lease.runId,
    pe: parent.lease.epoch,
    ro: parent.rootRunId,
    m: treeMax,
  };
}

function resultOf({ outcome, epoch }: ChildRow, { auth, run }: ChildItem): ChildAdmission {
  if (outcome !== 'created') return { outcome };
  if (epoch === null) return { outcome };
  const lease: RunLease = { tenantId: auth.tenant_id, runId: run.runId, worker: run.start.worker, epoch };
  return { outcome, lease };
}
