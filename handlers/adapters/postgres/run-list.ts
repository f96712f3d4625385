import { createHash } from 'node:crypto';
import type { ListedRun, RunList, RunPage } from '#orchestrator/runs/run-store.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { firstIdAt } from '#vocabulary/ids.ts';
import type { Database } from './database.ts';
import { originalText, plainText } from './run-rows.ts';

/**
 * Runs that one page may look at, in the order of the index that drives it: a list that hardly anything matches comes in
 * short pages, each in bounded time, rather than in one that walks the whole history of a tenant.
 */
const examinedMax = 5_000;
/** A run's id is made with its time of creation, but for a child's whose parent had another clock: bounds on ids leave this much room, in ms. */
const idSlackMs = 10_000;
/** Before and behind every run id. */
const [lowest, highest] = ['', '~'];

const columns = `tenant_id run_id agent_id agent_version status created_at started_at completed_at run_options labels
  steps_total tool_calls_total model_calls_total output output_bytes error correlation_id parent_run_id`.split(/\s+/);

interface ListedRow extends Omit<ListedRun, 'summary' | 'labels' | 'parent_run_id'> {
  steps_total: number;
  tool_calls_total: number;
  model_calls_total: number;
  labels: Record<string, string> | null;
  parent_run_id: string | null;
  /** Rows before the page's bytes were judged. */
  found: number;
}

/**
 * The planner may only walk. A bitmap of all that matches, which it likes where it expects few runs, has no bound where
 * a tenant has many more of them than others do.
 */
const onlyWalks = { enable_seqscan: 'off', enable_bitmapscan: 'off', jit: 'off' };

/** Newest first: a run id begins with its time. */
export function listRuns(database: Database, auth: AuthContext, page: RunPage): Promise<RunList> {
  return database.transaction(async (query) => {
    const { walk, ids, order, values } = walkOf(auth, page);
    const given = values.length;
    const param = (value: unknown) => `$${values.push(value)}`;
    const conditions = conditionsOf(page, param);
    const rows = await query<ListedRow>({
      text: `select * from (
          select *, count(*) over () as found,
            sum(output_bytes) over (order by run_id desc rows between unbounded preceding and 1 preceding) as bytes_before
          from (select * from (select ${columnsOf('r')} ${walk} ${order} limit ${examinedMax}) examined
            ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}
            limit ${param(page.limit + 1)}) page) weighed
        where bytes_before is null or bytes_before < ${param(page.bytesMax)} order by run_id desc`,
      values,
    });
    const runs = rows.slice(0, page.limit).map(listedRun);
    if (runs.length < (rows[0]?.found ?? 0)) return { runs, next: runs.at(-1)!.run_id };
    if (conditions.length === 0) return { runs, next: null };
    // Perhaps the page ended because it had looked at as many runs as it may: then the next one goes on behind the last.
    const [last] = await query<{ run_id: string }>({
      text: `select ${ids ?? `r.run_id ${walk}`} ${order} offset ${examinedMax - 1} limit 1`,
      values: values.slice(0, given),
    });
    return { runs, next: last?.run_id ?? null };
  }, onlyWalks);
}

interface Walk {
  /** From and where, with the runs as `r`. */
  walk: string;
  /** The ids of the same walk, where they can be had without the runs. */
  ids?: string;
  order: string;
  values: unknown[];
}

/**
 * The walk through one index that a page is taken from. Said as a comparison of rows in the order of the index, because
 * the planner, asked for equal columns, may take another index in which it hopes to find matches early, and read a
 * tenant's whole history where there are none.
 */
function walkOf(auth: AuthContext, page: RunPage): Walk {
  const { agentId, status, label, parentRunId } = page;
  const from = idAt(page.createdAfter, -idSlackMs) ?? lowest;
  const byTime = idAt(page.createdBefore, idSlackMs) ?? highest;
  const until = page.before !== undefined && page.before < byTime ? page.before : byTime;
  const through = (column: 'parent_run_id' | 'status' | 'agent_id', value: string): Walk => {
    const key = `(r.tenant_id, r.${column}, r.run_id)`;
    return {
      walk: `from runs r where ${key} >= ($1, $2, $3) and ${key} < ($1, $2, $4) and r.${column} is not null`,
      order: `order by r.tenant_id desc, r.${column} desc, r.run_id desc`,
      values: [auth.tenant_id, value, from, until],
    };
  };
  if (parentRunId !== undefined) return through('parent_run_id', parentRunId);
  if (label) {
    const labelled = `l.tenant_id = $1 and l.label = $2 and l.run_id >= $3 and l.run_id < $4`;
    return {
      walk: `from run_labels l cross join lateral (
          select ${columnsOf('r')} from runs r where r.tenant_id = l.tenant_id and r.run_id = l.run_id offset 0) r
        where ${labelled}`,
      ids: `l.run_id from run_labels l where ${labelled}`,
      order: 'order by l.run_id desc',
      values: [auth.tenant_id, labelDigest(label), from, until],
    };
  }
  // An agent's completed runs are looked for among the agent's; of the other states a tenant has few.
  if (status !== undefined && (agentId === undefined || status !== 'completed')) return through('status', status);
  if (agentId !== undefined) return through('agent_id', agentId);
  return {
    walk: 'from runs r where r.tenant_id = $1 and r.run_id >= $2 and r.run_id < $3',
    order: 'order by r.run_id desc',
    values: [auth.tenant_id, from, until],
  };
}

/** What is asked of each run that the walk comes to. Those that the walk answers already cost nothing to ask again. */
function conditionsOf(page: RunPage, param: (value: unknown) => string): string[] {
  const { agentId, status, label, parentRunId, createdAfter, createdBefore } = page;
  return [
    ...(status === undefined ? [] : [`status = ${param(status)}`]),
    ...(agentId === undefined ? [] : [`agent_id = ${param(agentId)}`]),
    ...(parentRunId === undefined ? [] : [`parent_run_id = ${param(parentRunId)}`]),
    ...(label && parentRunId !== undefined
      ? [`labels->>${param(plainText(label.name))} = ${param(plainText(label.value))}`]
      : []),
    ...(createdAfter === undefined ? [] : [`created_at >= ${param(timeOf(createdAfter))}`]),
    ...(createdBefore === undefined ? [] : [`created_at < ${param(timeOf(createdBefore))}`]),
  ];
}

function columnsOf(alias: string): string {
  return columns.map((column) => `${alias}.${column}`).join(', ');
}

function listedRun({
  steps_total,
  tool_calls_total,
  model_calls_total,
  labels,
  parent_run_id,
  ...row
}: ListedRow): ListedRun {
  const { tenant_id, run_id, agent_id, agent_version, status, created_at, started_at, completed_at } = row;
  const { run_options, output, error, correlation_id } = row;
  return {
    tenant_id,
    run_id,
    agent_id,
    agent_version,
    status,
    created_at,
    started_at,
    completed_at,
    run_options,
    ...(labels && { labels: labelsOf(labels) }),
    ...(parent_run_id !== null && { parent_run_id }),
    summary: { steps_total, tool_calls_total, model_calls_total },
    output,
    error,
    correlation_id,
  };
}

/** As they came: they are kept in a form that every text type takes. */
function labelsOf(kept: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(kept).map(([name, value]) => [originalText(name), originalText(value)]));
}

/** `run_label` of the database. */
function labelDigest({ name, value }: { name: string; value: string }): Buffer {
  return createHash('sha256')
    .update(`${plainText(name)}:${plainText(value)}`)
    .digest()
    .subarray(0, 16);
}

function idAt(time: string | undefined, slackMs: number): string | undefined {
  const ms = time === undefined ? NaN : Date.parse(time) + slackMs;
  return Number.isNaN(ms) ? undefined : firstIdAt('run', ms);
}

/** The contract's times begin with the year 0000, PostgreSQL's with 4713 BC and no year 0. */
function timeOf(time: string): string {
  return time.startsWith('0000-') ? '-infinity' : time;
}
