import { existsSync } from 'node:fs';
import { impatient, type ServiceName, serviceNames } from '../client/node-client.ts';
import { databaseUrlInUse, type NodeContext, tokenOf, usesEmbeddedDatabase } from '../node-context.ts';
import { runningNode } from '../process/node-process.ts';
import { count } from '../terminal/format.ts';
import { checkBackend, readBackends } from './backend-check.ts';
import { CheckFailed, CheckList, type CheckResult } from './check.ts';
import { lookAtDatabase } from './database-check.ts';
import { checkIsolation } from './isolation-check.ts';
import { checkHealth, checkReadiness } from './service-check.ts';
import { type SmokeRun, smokeRun } from './smoke-check.ts';

interface PlannedCheck {
  id: string;
  title: string;
  /** Ids of checks without which this one would only repeat their bad news. */
  needs: string[];
  run: () => Promise<string>;
  /** Why there is nothing to check here. */
  absent?: string;
}

export interface Validation {
  checks: CheckResult[];
  smoke: SmokeRun | undefined;
}

/** All checks of CLI-08 in order; a check whose ground is missing is skipped and says so. */
export async function validateNode(
  context: NodeContext,
  watch: {
    onPlan?: (total: number) => void;
    onStart?: (title: string) => void;
    onResult?: (result: CheckResult) => void;
  } = {},
): Promise<Validation> {
  const found: { smoke?: SmokeRun } = {};
  const plan = [...groundChecks(context), ...backendChecks(context), ...workChecks(context, found)];
  watch.onPlan?.(plan.length);
  const list = new CheckList(watch.onResult);
  const passed = new Set<string>();
  for (const check of plan) {
    const missing = check.needs.find((id) => !passed.has(id));
    if (check.absent) list.skip(check.id, check.title, check.absent);
    else if (missing)
      list.skip(check.id, check.title, `needs: ${plan.find(({ id }) => id === missing)?.title ?? missing}`);
    else {
      watch.onStart?.(check.title);
      if (await list.run(check.id, check.title, check.run)) passed.add(check.id);
    }
  }
  return { checks: list.results, smoke: found.smoke };
}

/** How many checks there will be, for a progress line. */
export function plannedChecks(context: NodeContext): number {
  return groundChecks(context).length + backendChecks(context).length + workChecks(context, {}).length;
}

function groundChecks(context: NodeContext): PlannedCheck[] {
  const { state, configuration, urls } = context;
  const services = (
    kind: string,
    run: (name: ServiceName) => Promise<string>,
    needs: (name: ServiceName) => string[],
  ) =>
    serviceNames.map((name) => ({
      id: `${kind}.${name}`,
      title: `${name} ${kind}`,
      needs: needs(name),
      run: () => run(name),
    }));
  return [
    {
      id: 'process',
      title: 'node process',
      needs: [],
      run: async () => {
        const node = runningNode(state);
        if (!node) throw new CheckFailed('The node process is not running.', 'agentos up');
        return `pid ${node.pid}, version ${node.version}`;
      },
    },
    {
      id: 'database',
      title: 'database',
      needs: [],
      run: async () => {
        const url = databaseUrlInUse(state);
        if (!url) throw new CheckFailed('This node has no database yet.', 'agentos up');
        const view = await lookAtDatabase(url, usesEmbeddedDatabase(configuration));
        return `PostgreSQL ${view.version} at ${view.place}`;
      },
    },
    ...services(
      'health',
      (name) => checkHealth(name, urls[name]),
      () => ['process'],
    ),
    ...services(
      'readiness',
      (name) => checkReadiness(name, urls[name]),
      (name) => [`health.${name}`],
    ),
  ];
}

function backendChecks({ state, configuration }: NodeContext): PlannedCheck[] {
  const file = configuration.modelsFile ?? state.modelsFile;
  if (!existsSync(file)) return [];
  return readBackends(file).map((backend) => ({
    id: `model.${backend.backend_id}`,
    title: `model backend ${backend.backend_id}`,
    needs: [],
    run: () => checkBackend(file, backend),
  }));
}

function workChecks(context: NodeContext, found: { smoke?: SmokeRun }): PlannedCheck[] {
  const { state, urls, actors } = context;
  const ground = ['database', 'readiness.orchestrator', 'health.model-policy']; // another model's backend may be down
  const agentId = actors?.agentId;
  const stranger = actors?.stranger;
  return [
    {
      id: 'smoke',
      title: 'smoke run',
      needs: ground,
      ...(agentId ? {} : { absent: actors ? 'the seeds hold no agent' : 'nothing is seeded yet' }),
      run: async () => {
        found.smoke = await smokeRun(urls, agentId!, tokenOf(state, actors!.tenant));
        const { runId, durationMs, modelCalls, toolCalls } = found.smoke;
        return `${runId} completed in ${durationMs} ms: ${count(modelCalls, 'model call')}, ${count(toolCalls, 'tool call')}`;
      },
    },
    {
      id: 'isolation',
      title: 'tenant isolation',
      needs: ['smoke'],
      ...(stranger
        ? {}
        : { absent: actors ? 'the seeds hold no principal of a second tenant' : 'nothing is seeded yet' }),
      run: () => checkIsolation(urls, found.smoke!.runId, tokenOf(state, stranger!)),
    },
    {
      id: 'federation',
      title: 'federation endpoint',
      needs: ['readiness.federation'],
      ...(actors?.platform ? {} : { absent: actors ? 'the seeds hold no platform admin' : 'nothing is seeded yet' }),
      run: async () => {
        const token = tokenOf(state, actors!.platform!);
        const { peer } = await impatient(urls, token).federation.getPeerInfo();
        return `peers see this node as ${peer.stack_id}`;
      },
    },
  ];
}
