import pg from 'pg';
import { sqlSource } from '../../driver/sql-source.ts';
import type { Target } from '../../driver/target.ts';
import { exchange, exchangePatiently } from '../../http/exchange.ts';
import { parseStream } from '../../http/sse.ts';
import { createRun } from '../../invariants/operations/world.ts';
import type { SuiteReport } from '../../report/suite-report.ts';
import { eventsUrl } from '../stream-run-events/events-url.ts';
import { readStream } from '../stream-run-events/read-stream.ts';
import { untilAsked, untilNobodyAsks } from './askers.ts';

/** Each would change, hang or show something; a run whose model tries them all goes on to its end. */
const hostile = [
  'delete from orders',
  'select 1; delete from orders',
  'with gone as (delete from orders returning id) select * from gone',
  `select set_config('transaction_read_only', 'off', false)`,
  'set role postgres',
  `copy orders to program 'true'`,
  `select pg_read_file('PG_VERSION')`,
  'select * from pg_authid',
  'select pg_terminate_backend(pid) from pg_stat_activity',
  'do $$ begin delete from orders; end $$',
];

interface ToolEnd {
  status: string;
  output: unknown;
  error: { code: string; message: string } | null;
}

/** TOOL-01: `tool.sql.query`, called by the model of a run. */
export async function runSql(target: Target, report: SuiteReport): Promise<void> {
  const { multiStepAgentId: agentId, sqlOwnerUrl } = target;
  if (agentId === undefined || sqlOwnerUrl === undefined) {
    report.skip(['TOOL-01'], 'tool.sql.query', 'only a node of our own declares the source that is asked');
    return;
  }
  await checkOffer(target, report);
  await checkAnswers(target, report, agentId);
  await checkRefusals(target, report, agentId, sqlOwnerUrl);
  await report.part(['RUN-04'], 'a run that is canceled while its query runs', () =>
    checkCancel(target, report, agentId, sqlOwnerUrl),
  );
}

async function checkOffer(target: Target, report: SuiteReport): Promise<void> {
  const tool = await toolOf(target, target.keys.member);
  const { sourceId, schemaHint } = sqlSource;
  const told = tool?.description.includes(schemaHint) && JSON.stringify(tool.input_schema).includes(`["${sourceId}"]`);
  report.check(['TOOL-01'], 'the tool names the sources of its tenant', told ? [] : [JSON.stringify(tool)]);
  const others = await toolOf(target, target.keys.outsider!);
  report.check(['TEN-02'], 'a tenant without sources does not see the tool', others ? [JSON.stringify(others)] : []);
  const reply = await exchangePatiently({
    method: 'POST',
    url: `${target.services.orchestrator}/v1/agents`,
    headers: { authorization: `Bearer ${target.keys.outsider}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      agent_id: 'agt_outsider_sql',
      name: 'Asks others',
      config: { instructions: 'Ask.', model_ref: target.chatModel, tools: ['tool.sql.query'] },
    }),
  });
  report.check(['TEN-02'], 'and gives it to no agent', reply.status === 400 ? [] : [`${reply.status} ${reply.text}`]);
}

async function toolOf(target: Target, key: string) {
  const url = `${target.services.orchestrator}/v1/tools?limit=100`;
  const reply = await exchange({ method: 'GET', url, headers: { authorization: `Bearer ${key}` } });
  const { tools } = reply.json as { tools: { tool_id: string; description: string; input_schema: unknown }[] };
  return tools.find(({ tool_id }) => tool_id === 'tool.sql.query');
}

async function checkAnswers(target: Target, report: SuiteReport, agentId: string): Promise<void> {
  const [answer, all] = await ask(target, agentId, [
    { sql: 'select id, amount from orders where id > $1 order by id limit 2', parameters: [10] },
    { sql: 'table orders' },
  ]);
  const expected = {
    columns: [
      { name: 'id', type: 'integer' },
      { name: 'amount', type: 'numeric' },
    ],
    rows: [
      [11, '5.5'],
      [12, '6.0'],
    ],
    row_count: 2,
    truncated: false,
  };
  const same = JSON.stringify(answer?.output) === JSON.stringify(expected);
  report.check(
    ['TOOL-01'],
    'a model’s question is answered with columns and rows',
    same ? [] : [JSON.stringify(answer)],
  );
  const { row_count, truncated } = (all?.output ?? {}) as { row_count?: number; truncated?: boolean };
  const capped = row_count === sqlSource.rowsMax && truncated === true;
  report.check(
    ['TOOL-01'],
    'rows beyond the cap are left out, and the model is told',
    capped ? [] : [JSON.stringify(all)],
  );
}

async function checkRefusals(target: Target, report: SuiteReport, agentId: string, ownerUrl: string): Promise<void> {
  const ends = await ask(
    target,
    agentId,
    hostile.map((sql) => ({ sql })),
  );
  for (const [i, sql] of hostile.entries()) {
    const end = ends[i];
    const refused = end?.status === 'error' && ['invalid_request', 'forbidden'].includes(end.error!.code);
    report.check(['TOOL-01', 'TOOL-04'], `refused and observed: ${sql}`, refused ? [] : [JSON.stringify(end)]);
  }
  const count = await orders(ownerUrl);
  report.check(['TOOL-01'], 'the orders are as they were', count === sqlSource.rows ? [] : [`${count} are left`]);
}

async function checkCancel(target: Target, report: SuiteReport, agentId: string, ownerUrl: string): Promise<void> {
  const script = scriptOf([{ sql: 'select pg_sleep(25)' }]);
  const runId = await createRun(target, target.keys.member, agentId, script);
  await untilAsked(ownerUrl);
  const reply = await exchangePatiently({
    method: 'POST',
    url: `${target.services.orchestrator}/v1/runs/${runId}:cancel`,
    headers: { authorization: `Bearer ${target.keys.member}`, 'content-type': 'application/json' },
    body: JSON.stringify({ reason: 'enough' }),
  });
  const leftMs = await untilNobodyAsks(ownerUrl);
  report.facts['canceled_query_gone_ms'] = leftMs;
  const problems =
    reply.status === 200 || reply.status === 202 ? [] : [`cancel answered ${reply.status}: ${reply.text}`];
  report.check(['RUN-04'], 'a canceled run’s query is over in the database', [
    ...problems,
    ...(leftMs === undefined ? ['it goes on'] : []),
  ]);
}

interface Question {
  sql: string;
  parameters?: unknown[];
}

/** One run in which the model asks each of these, in turns of its own; how each call ended. */
async function ask(target: Target, agentId: string, questions: Question[]): Promise<ToolEnd[]> {
  const runId = await createRun(target, target.keys.member, agentId, scriptOf(questions));
  const { text } = await readStream({ url: eventsUrl(target, runId), key: target.keys.member });
  return parseStream(text)
    .frames.filter((frame) => frame.event === 'agentos.tool.call.completed')
    .map((frame) => (JSON.parse(frame.data) as { payload: ToolEnd }).payload);
}

function scriptOf(questions: Question[]): string {
  const calls = questions.map((question) => ({
    call: [{ tool: 'tool.sql.query', input: { source: sqlSource.sourceId, ...question } }],
  }));
  return JSON.stringify({ name: 'sql', steps: [...calls, { say: 'Done.' }] });
}

async function orders(ownerUrl: string): Promise<number> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    return Number((await client.query<{ count: string }>('select count(*) from orders')).rows[0]!.count);
  } finally {
    await client.end();
  }
}
