import type { Operations } from '#generated/federation/operations.ts';
import type { NodeFacts } from '#federation/node-facts.port.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

/** FED-01. */
export function getPeerInfo(facts: NodeFacts): OperationHandler<Operations['getPeerInfo']> {
  const peer = {
    stack_id: facts.stackId,
    environment: facts.environment,
    region: facts.region,
    api_versions: ['v1'],
    endpoints: {
      agent_orchestrator_base_url: facts.urls.orchestrator,
      model_policy_base_url: facts.urls.modelPolicy,
      federation_base_url: facts.urls.federation,
    },
    build: facts.build,
  };
  return (_auth, _input, call) => Promise.resolve({ status: 200, body: { peer, correlation_id: call.correlationId } });
}
