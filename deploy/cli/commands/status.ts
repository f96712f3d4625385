import { existsSync } from 'node:fs';
import { embeddedPostgresStatus } from '../../postgres/embedded.ts';
import { type DatabaseView, lookAtDatabase, placeOf } from '../checks/database-check.ts';
import { lookAtService, type ServiceView } from '../checks/service-check.ts';
import { countAgents } from '../client/count-agents.ts';
import { serviceNames } from '../client/node-client.ts';
import { typed } from '../command-name.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import {
  databaseUrlFile,
  databaseUrlInUse,
  type NodeContext,
  nodeContext,
  usesEmbeddedDatabase,
} from '../node-context.ts';
import { lastNode, runningNode } from '../process/node-process.ts';
import { productVersion } from '../project.ts';
import { readSeeds, readToken, type Seeds, tokenPath } from '../seeds.ts';
import { count } from '../terminal/format.ts';
import type { Output, Paint } from '../terminal/output.ts';
import { table } from '../terminal/table.ts';

/** The document of `status --json`; fields are only ever added. */
interface Status {
  status: 'healthy' | 'degraded' | 'down';
  version: string;
  mode: string;
  profile: string;
  home: string;
  urls: Record<string, string>;
  services: { name: string; url: string; status: string; version: string | null; message: string }[];
  node: { running: boolean; pid: number | null; started_at: string | null; log: string };
  database: {
    kind: 'embedded' | 'external';
    place: string | null;
    running: boolean;
    pid: number | null;
    version: string | null;
    message: string;
  };
  tokens: { principal_id: string; tenant_id: string; roles: string[]; file: string; present: boolean }[];
  agents: { tenant_id: string; count: number | null };
  problems: { problem: string; way_out: string }[];
}

/** `agentos status`: looks, changes nothing. Exit code 3 unless everything is healthy. */
export async function status(output: Output): Promise<ExitCode> {
  const context = nodeContext();
  const document = await gather(context);
  if (output.json) output.result(JSON.stringify(document, null, 2));
  else output.result(statusText(document, output.paint));
  return document.status === 'healthy' ? exitCodes.ok : exitCodes.unhealthy;
}

async function gather(context: NodeContext): Promise<Status> {
  const { state, configuration, urls } = context;
  const [services, database] = await Promise.all([
    Promise.all(serviceNames.map((name) => lookAtService(name, urls[name]))),
    gatherDatabase(context),
  ]);
  const node = runningNode(state);
  const problems = problemsOf(context, services, database, node !== undefined);
  const allDown = !node && services.every((service) => service.status === 'down');
  const started = node ?? lastNode(state);
  return {
    status: problems.length === 0 ? 'healthy' : allDown ? 'down' : 'degraded',
    version: services.find((service) => service.version)?.version ?? productVersion(),
    mode: started?.mode ?? configuration.mode,
    profile: started?.profile ?? configuration.profile,
    home: state.root,
    urls,
    services: services.map((service) => ({ ...service, version: service.version ?? null })),
    node: {
      running: node !== undefined,
      pid: node?.pid ?? null,
      started_at: node?.started_at ?? null,
      log: state.nodeLog,
    },
    database,
    tokens: tokens(context),
    agents: { tenant_id: context.actors?.tenantId ?? '', count: (await countAgents(context)) ?? null },
    problems,
  };
}

async function gatherDatabase({ state, configuration }: NodeContext): Promise<Status['database']> {
  const embedded = usesEmbeddedDatabase(configuration);
  const server = embedded ? embeddedPostgresStatus(state.postgresData) : undefined;
  const url = databaseUrlInUse(state);
  const found = {
    kind: embedded ? ('embedded' as const) : ('external' as const),
    place: url ? placeOf(url) : null,
    pid: server?.running ? server.pid : null,
  };
  if (!url) return { ...found, running: server?.running ?? false, version: null, message: 'not started yet' };
  try {
    const view: DatabaseView = await lookAtDatabase(url, embedded);
    return { ...found, running: true, version: view.version, message: 'answers' };
  } catch (cause) {
    return { ...found, running: server?.running ?? false, version: null, message: (cause as Error).message };
  }
}

function problemsOf(
  { state }: NodeContext,
  services: ServiceView[],
  database: Status['database'],
  nodeRuns: boolean,
): Status['problems'] {
  const wayOut = 'agentos up';
  if (!nodeRuns && !lastNode(state)) {
    const kept = existsSync(databaseUrlFile(state));
    const problem = kept ? 'This node was taken down; its data is kept.' : 'This node has not been started here.';
    return [{ problem, way_out: wayOut }];
  }
  const problems: Status['problems'] = [];
  if (database.message !== 'answers') problems.push({ problem: database.message, way_out: wayOut });
  if (!nodeRuns) problems.push({ problem: 'The node process is not running.', way_out: wayOut });
  for (const service of services) {
    if (service.status === 'healthy' || (!nodeRuns && service.status === 'down')) continue; // one cause, one line; so below
    if (database.message !== 'answers' && service.message.startsWith('database')) continue;
    problems.push({
      problem: `The ${service.name} service is ${service.status}: ${service.message}`,
      way_out: 'agentos logs node',
    });
  }
  return problems;
}

function seedsOf({ state, configuration }: NodeContext): Seeds | undefined {
  const file = configuration.seedsFile ?? state.seedsFile;
  return existsSync(file) ? readSeeds(file) : undefined;
}

function tokens(context: NodeContext): Status['tokens'] {
  return (seedsOf(context)?.principals ?? []).map((principal) => {
    const file = tokenPath(context.state, principal);
    const { principal_id, tenant_id, roles } = principal;
    return { principal_id, tenant_id, roles, file, present: readToken(file) !== undefined };
  });
}

function statusText(document: Status, paint: Paint): string {
  const good = (text: string, ok: boolean, bad: Paint['red'] = paint.red) => (ok ? paint.green(text) : bad(text));
  const { node, database } = document;
  const rows = [
    ...document.services.map((service) => [
      service.name,
      good(service.status, service.status === 'healthy', service.status === 'not ready' ? paint.yellow : paint.red),
      service.url,
      paint.dim(service.version ? `version ${service.version}` : ''),
    ]),
    [
      'node process',
      good(node.running ? 'running' : 'not running', node.running),
      node.pid ? `pid ${node.pid}` : '',
      paint.dim(node.started_at ? `since ${node.started_at}` : ''),
    ],
    [
      'database',
      good(database.version ? 'running' : 'not answering', database.version !== null),
      database.place ?? '',
      paint.dim(
        [database.kind, database.version && `PostgreSQL ${database.version}`, database.pid && `pid ${database.pid}`]
          .filter(Boolean)
          .join(', '),
      ),
    ],
  ];
  const headline = good(
    document.status,
    document.status === 'healthy',
    document.status === 'degraded' ? paint.yellow : paint.red,
  );
  const agents =
    document.agents.count === null
      ? []
      : [['agents', `${count(document.agents.count, 'agent')} in ${document.agents.tenant_id}`]];
  return [
    '',
    `${paint.bold(`AgentOS is ${headline}`)} ${paint.dim(`(${document.mode}, ${document.profile}, ${document.home})`)}`,
    '',
    ...table(rows),
    '',
    ...table([
      ...agents,
      ...document.tokens.map((token, i) => [
        i === 0 ? 'tokens' : '',
        token.file,
        paint.dim(token.present ? `${token.roles.join(', ')} of ${token.tenant_id}` : 'missing'),
      ]),
      ['logs', node.log],
    ]),
    ...document.problems.flatMap(({ problem, way_out }) => [
      '',
      `  ${paint.red('✖')} ${problem}`,
      `    → ${typed(way_out)}`,
    ]),
    '',
  ].join('\n');
}
