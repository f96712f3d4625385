import type { Run, RunStatus } from '#generated/vocabulary/types.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { decodeCursor, encodeCursor } from '#vocabulary/page-cursor.ts';
import type { RunStore } from './run-store.port.ts';
import { listedView } from './run-view.ts';

export interface RunFilter {
  agent_id?: string;
  status?: RunStatus;
  created_after?: string;
  created_before?: string;
  /** `name:value`; the name has no colon. */
  label?: string;
  parent_run_id?: string;
}

/** What the outputs of one page may weigh, in bytes: far more than those of a hundred usual runs. */
const pageBytesMax = 4 * 1024 * 1024;

/** A page of a tenant's runs, newest first (RUN-08). It may be shorter than its limit, even empty; the cursor says whether the list has ended. */
export async function listRuns(
  store: RunStore,
  auth: AuthContext,
  filter: RunFilter,
  page: { limit: number; cursor?: string },
): Promise<{ runs: Run[]; next_cursor: string | null }> {
  const scope = { list: 'runs', tenantId: auth.tenant_id, filter: { ...filter } };
  const before = decodeCursor(scope, page.cursor);
  const label = filter.label?.match(/^([^:]+):(.*)$/s);
  const { runs, next } = await store.list(auth, {
    ...(filter.agent_id !== undefined && { agentId: filter.agent_id }),
    ...(filter.status !== undefined && { status: filter.status }),
    ...(filter.created_after !== undefined && { createdAfter: filter.created_after }),
    ...(filter.created_before !== undefined && { createdBefore: filter.created_before }),
    ...(filter.parent_run_id !== undefined && { parentRunId: filter.parent_run_id }),
    ...(label && { label: { name: label[1]!, value: label[2]! } }),
    ...(before !== undefined && { before }),
    limit: page.limit,
    bytesMax: pageBytesMax,
  });
  return { runs: runs.map(listedView), next_cursor: next === null ? null : encodeCursor(scope, next) };
}
