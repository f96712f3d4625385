import { operationsOf, type Operation } from '../../contract/operations.ts';
import { ReplyCheck } from '../../contract/reply-check.ts';
import { serviceNames, type ServiceName } from '../../contract/document.ts';
import type { Target } from '../../driver/target.ts';
import { federationCases } from '../../federation/cases.ts';
import { modelPolicyCases } from '../../model-policy/cases.ts';
import { orchestratorCases } from '../../orchestrator/cases.ts';
import type { SuiteReport } from '../../report/suite-report.ts';
import { Caller } from './caller.ts';
import { checkAuthorization } from './check-authorization.ts';
import { checkBodies, type BodyBudget } from './check-bodies.ts';
import { checkFraming } from './check-framing.ts';
import { checkIsolation } from './check-isolation.ts';
import { checkParameters } from './check-parameters.ts';
import { checkRoutes } from './check-routes.ts';
import { checkValid } from './check-valid.ts';
import type { OperationCases, World } from './case.ts';
import { webhookToolId } from './webhook-tools.ts';
import { prepareWorld } from './world.ts';

export const casesOf: Readonly<Record<ServiceName, OperationCases>> = {
  orchestrator: orchestratorCases,
  'model-policy': modelPolicyCases,
  federation: federationCases,
};

/**
 * TST-03 on a live node: every operation of every contract, called rightly and in every way wrongly. Generated from
 * the contracts; a case only says which values to use. An operation without a case fails.
 */
export async function runOperations(target: Target, report: SuiteReport, budget: BodyBudget): Promise<void> {
  report.facts.seed = budget.seed;
  const world = await prepareWorld(target);
  const unbuilt: string[] = [];
  for (const service of serviceNames) {
    if (!target.services[service]) {
      report.skip(['TST-03'], `${service}: every operation`, 'this service does not answer at the target');
      continue;
    }
    const operations = operationsOf(service);
    for (const operation of operations) {
      const built = await runOperation(target, report, operation, { ...world, operation }, budget);
      if (!built) unbuilt.push(`${service}/${operation.operationId}`);
    }
    await checkRoutes(report, target, service, operations, (path) => examplePath(path, target, world.endedRunId));
    report.say(`${service}: ${operations.length} operations, ${report.count('passed')} checks passed so far`);
  }
  report.facts.not_built_yet = unbuilt;
  if (unbuilt.length > 0) report.say(`${unbuilt.length} operations answer 501 not_implemented: ${unbuilt.join(', ')}`);
}

/** Returns false when the operation answers 501. */
async function runOperation(
  target: Target,
  report: SuiteReport,
  operation: Operation,
  world: World,
  budget: BodyBudget,
): Promise<boolean> {
  const operationCase = casesOf[operation.service][operation.operationId];
  const name = `${operation.service} ${operation.operationId}`;
  if (!operationCase) {
    report.check(['TST-03'], `${name} has a case`, [`add one to conformance/${operation.service}/cases.ts`]);
    return true;
  }
  if (operationCase.caller === 'peer' && !target.keys.peer) {
    report.skip(['TST-03'], `${name}: called by a peer`, 'the target has no key of a peer');
    return true;
  }
  let built = true;
  await report.part(['TST-03'], `${name} can be tested`, async () => {
    const caller = new Caller(target, operation, operationCase);
    const replies = new ReplyCheck(operation.document);
    built = !(await checkValid(report, caller, operationCase, world, replies));
    const [request] = await operationCase.valid(world);
    await checkAuthorization(report, caller, request!, replies, target.keys);
    await checkIsolation(report, caller, operationCase, world, replies);
    await checkParameters(report, caller, request!, replies);
    await checkFraming(report, caller, request!, replies, !built);
    await checkBodies(report, caller, request!, replies, budget, !built);
  });
  return built;
}

function examplePath(path: string, target: Target, runId: string): string {
  return path
    .replace('{agent_id}', target.agentId)
    .replace('{run_id}', runId)
    .replace('{tool_id}', webhookToolId())
    .replace('{namespace}', 'conformance')
    .replace('{key}', 'example')
    .replace('{model}', encodeURIComponent(target.chatModel));
}
