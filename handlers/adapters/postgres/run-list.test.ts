import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunPage } from '#orchestrator/runs/run-store.port.ts';
import { someone } from '#orchestrator/runs/run-samples.behaviour.ts';
import { createTestDatabase } from '../../../tools/test-database/index.ts';
import { openDatabase, type Database, type Query, type Statement } from './database.ts';
import { listRuns } from './run-list.ts';

/** A tenant whose runs are many, in a table where others have as many. */
const runsOfTenant = 12_000;
const auth = someone('tnt_long');

let test: Awaited<ReturnType<typeof createTestDatabase>>;
let database: Database;
beforeAll(async () => {
  test = await createTestDatabase();
  database = openDatabase(test.url);
  // Every run is labelled `all`, one in a thousand `rare`; the oldest ten of agt_old are the only ones that failed.
  await database.query({
    text: `insert into runs (tenant_id, run_id, agent_id, agent_version, auth, request, labels, status, priority,
        concurrent_max, created_at, deadline_at, last_sequence, correlation_id, traceparent, output)
      select t, 'run_01K' || lpad(i::text, 23, '0'), case when i <= 10 then 'agt_old' else 'agt_' || i % 3 end, 1, '{}',
        '{"run_options":{"max_steps":3}}', jsonb_build_object('all', 'yes', 'kind', case when i % 1000 = 0 then 'rare' else 'usual' end),
        case when i <= 10 and t = 'tnt_long' then 'failed' else 'completed' end, 1, 10,
        timestamptz '2025-01-01' + i * interval '1 s', now(), 4, 'corr', 'tp', '{"type":"text","text":"done"}'
      from unnest(array['tnt_long', 'tnt_a', 'tnt_z']) t, generate_series(1, ${runsOfTenant}) i`,
  });
  await database.query({ text: 'analyze runs, run_labels' });
}, 60_000);
afterAll(async () => {
  await database.close();
  await test.drop();
});

interface PlanNode {
  'Node Type': string;
  'Index Name'?: string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}

interface Explained {
  'QUERY PLAN': { Plan: PlanNode }[];
}

/** How the statements of a page were carried out. */
async function planOf(page: Partial<RunPage>): Promise<PlanNode[]> {
  const plans: PlanNode[] = [];
  const explained =
    (query: Query) =>
    async <Row>({ text, values = [] }: Statement) => {
      const [row] = await query<Explained>({ text: `explain (analyze, format json) ${text}`, values });
      plans.push(row!['QUERY PLAN'][0]!.Plan);
      return query<Row>({ text, values });
    };
  const watched: Database = {
    ...database,
    transaction: (work, settings) => database.transaction((query) => work(explained(query)), settings),
  };
  await listRuns(watched, auth, { limit: 20, bytesMax: 1_000_000, ...page });
  const all = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(all)];
  return plans.flatMap(all);
}

const filters: [string, Partial<RunPage>, string][] = [
  ['nothing', {}, 'runs_pkey'],
  ['a cursor', { before: 'run_01K00000000000000000006000' }, 'runs_pkey'],
  ['an agent', { agentId: 'agt_1' }, 'runs_of_agent'],
  ['a state of most', { status: 'completed' }, 'runs_of_status'],
  ['a state of none', { status: 'queued' }, 'runs_of_status'],
  ['a state of few, all old', { status: 'failed' }, 'runs_of_status'],
  ['an agent and a state of few', { agentId: 'agt_1', status: 'failed' }, 'runs_of_status'],
  ['an agent and a state of most', { agentId: 'agt_2', status: 'completed' }, 'runs_of_agent'],
  ['an agent and a state that it has not', { agentId: 'agt_old', status: 'completed' }, 'runs_of_agent'],
  ['a time', { createdAfter: '2025-01-01T01:00:00Z', createdBefore: '2025-01-01T02:00:00Z' }, 'runs_pkey'],
  ['a label of all', { label: { name: 'all', value: 'yes' } }, 'run_labels_pkey'],
  ['a label of few', { label: { name: 'kind', value: 'rare' } }, 'run_labels_pkey'],
  ['a label of none', { label: { name: 'kind', value: 'odd' } }, 'run_labels_pkey'],
  ['a label and an agent', { label: { name: 'all', value: 'yes' }, agentId: 'agt_old' }, 'run_labels_pkey'],
  ['a label and a state', { label: { name: 'all', value: 'yes' }, status: 'failed' }, 'run_labels_pkey'],
  [
    'everything',
    {
      label: { name: 'all', value: 'yes' },
      status: 'failed',
      agentId: 'agt_old',
      createdAfter: '2025-01-01T00:00:00Z',
      createdBefore: '2026-01-01T00:00:00Z',
      before: 'run_01K00000000000000000011000',
    },
    'run_labels_pkey',
  ],
];

describe('PERF: a page of runs', () => {
  it.each(filters)(
    'RUN-08: filtered by %s walks one index, and looks at a bounded number of runs',
    async (_, page, index) => {
      const nodes = await planOf(page);
      expect(nodes.map((node) => node['Node Type']).filter((type) => /Seq Scan|Bitmap/.test(type))).toEqual([]);
      const used = nodes.flatMap((node) => node['Index Name'] ?? []);
      expect(used).toContain(index);
      expect(new Set(used).size).toBeLessThanOrEqual(page.label ? 2 : 1);
      for (const node of nodes) {
        expect(node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)).toBeLessThanOrEqual(5_000);
      }
    },
  );
});

it('RUN-08: what hardly any run matches comes in short pages, none of which is lost', async () => {
  const page = { limit: 6, bytesMax: 1_000_000, label: { name: 'all', value: 'yes' }, status: 'failed' as const };
  const pages: number[] = [];
  const seen: string[] = [];
  let before: string | undefined;
  do {
    const { runs, next } = await listRuns(database, auth, { ...page, ...(before && { before }) });
    pages.push(runs.length);
    seen.push(...runs.map((run) => run.run_id));
    before = next ?? undefined;
  } while (before);
  expect(pages).toEqual([0, 0, 6, 4]);
  expect(seen.map((id) => Number(id.slice(8)))).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
});

it('TEN-02: no list shows runs of another tenant', async () => {
  for (const [, filter] of filters) {
    const { runs } = await listRuns(database, auth, { limit: 100, bytesMax: 10_000_000, ...filter });
    expect(new Set(runs.map((run) => run.tenant_id)).size).toBeLessThanOrEqual(1);
    for (const run of runs) expect(run.tenant_id).toBe('tnt_long');
  }
});
