import { relative } from 'node:path';
import { typed } from '../command-name.ts';
import type { RunPlan } from '#generated/sdk/index.ts';
import type { CheckResult } from '../checks/check.ts';
import type { SmokeRun } from '../checks/smoke-check.ts';
import { serviceNames } from '../client/node-client.ts';
import { type NodeContext, usesEmbeddedDatabase } from '../node-context.ts';
import type { Report } from '../report/report.ts';
import { count, duration } from '../terminal/format.ts';
import type { Paint } from '../terminal/output.ts';
import { table } from '../terminal/table.ts';
import type { Booted } from './boot.ts';

const serviceTitles = {
  orchestrator: 'Orchestrator',
  'model-policy': 'Model policy',
  federation: 'Federation',
} as const;

/** What a person wants to know after `up` (CLI-05): where it is, whom to be, whether it works, what to type next. */
export function upSummary(
  context: NodeContext,
  report: Report,
  booted: Booted,
  { quota, smoke }: { quota: RunPlan['quota'] | undefined; smoke: SmokeRun | undefined },
  files: { markdown: string },
  paint: Paint,
): string {
  const { configuration, urls, actors } = context;
  const failed = report.checks.filter((check) => check.status === 'failed');
  const headline = failed.length === 0 ? paint.green('AgentOS is up') : paint.red('AgentOS is up, but not well');
  const verb = { started: '', kept: ', was already running', restarted: ', restarted with new settings' }[booted.node];
  const rows = [
    ...serviceNames.map((name) => [serviceTitles[name], urls[name]]),
    [
      'Database',
      `PostgreSQL ${booted.database.version}${usesEmbeddedDatabase(configuration) ? ', embedded' : ''}, ${booted.database.place}`,
    ],
    ...tokenRows(context, report),
    ...tenantRows(context, report, quota),
    ['Checks', checksText(report.checks, smoke, paint)],
    ['Settings', shown(context.state.envFile)],
    ['Report', shown(files.markdown)],
  ];
  const agent = actors?.agentId;
  const next = [...(agent ? [`agentos run ${agent} "hello"`] : []), 'agentos status', 'agentos logs node --follow'];
  return [
    '',
    `${paint.bold(headline)} ${paint.dim(`(${configuration.mode}, ${configuration.profile}, ${duration(report.duration_ms)}${verb})`)}`,
    '',
    ...table(rows.map(([name, value]) => [paint.dim(name!), value!])),
    ...failed.flatMap((check) => ['', `  ${paint.red('✖')} ${check.message}`, `    → ${typed(check.way_out ?? '')}`]),
    '',
    ...table(next.map((command, i) => [paint.dim(i === 0 ? 'Next' : ''), paint.cyan(typed(command))])),
    '',
  ].join('\n');
}

function tokenRows({ actors, state }: NodeContext, report: Report): string[][] {
  if (!actors || !report.token_files) return [];
  const wanted = [actors.tenant, ...(actors.platform ? [actors.platform] : [])];
  return wanted.map((principal, i) => [
    i === 0 ? 'Tokens' : '',
    `${shown(state.tokens)}/${principal.token_file}  (${principal.roles.join(', ').replace('_', ' ')})`,
  ]);
}

function tenantRows(
  { actors, state, configuration }: NodeContext,
  report: Report,
  quota: RunPlan['quota'] | undefined,
): string[][] {
  if (!actors) return [];
  return [
    ['Tenant', `${actors.tenantId}${quota ? `: ${limits(quota)}` : ''}`],
    [
      '',
      `more tenants: add them to ${shown(configuration.seedsFile ?? state.seedsFile)}, then \`${typed('agentos up')}\``,
    ],
    ...(report.seeded ? [['Agent', `${actors.agentId}, with ${report.seeded.sample_tool_ids.join(', ')}`]] : []),
  ];
}

function limits(quota: RunPlan['quota']): string {
  const { max_concurrent_runs: atOnce, run_create_qps: perSecond, run_create_burst: burst } = quota;
  return [
    atOnce !== undefined && `${count(atOnce, 'run')} at once`,
    perSecond !== undefined && `${perSecond} new ones a second${burst === undefined ? '' : `, ${burst} in a burst`}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function checksText(checks: CheckResult[], smoke: SmokeRun | undefined, paint: Paint): string {
  if (checks.length === 0) return paint.yellow('not run (--no-validate)');
  const failed = checks.filter((check) => check.status === 'failed').length;
  const passed = checks.filter((check) => check.status === 'ok').length;
  const took = duration(checks.reduce((sum, check) => sum + check.duration_ms, 0));
  const verdict = failed === 0 ? paint.green(`${passed} passed`) : paint.red(`${failed} failed, ${passed} passed`);
  return `${verdict} in ${took}${smoke ? `; smoke run: ${count(smoke.modelCalls, 'model call')} and ${count(smoke.toolCalls, 'tool call')} in ${duration(smoke.durationMs)}` : ''}`;
}

/** Relative where that is shorter to read. */
function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') || short === '' ? path : short;
}
