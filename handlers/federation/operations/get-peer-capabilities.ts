import type { Operations } from '#generated/federation/operations.ts';
import type { NodeFacts } from '#federation/node-facts.port.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

/** FED-01. Forwarding is not built yet, and said so: a peer finds out before it sends a run. */
export function getPeerCapabilities(facts: NodeFacts): OperationHandler<Operations['getPeerCapabilities']> {
  const capabilities = {
    supports: { runs_forward: false, events_stream: false, tenant_isolation: true, tool_hosting: false },
    limits: { max_concurrent_runs: facts.limits.concurrentRunsMax, max_event_streams: facts.limits.eventStreamsMax },
    models: {
      tiers: facts.models.tiers,
      backends: facts.models.backends,
      max_context_tokens: facts.models.contextTokensMax,
    },
  };
  return (_auth, _input, call) =>
    Promise.resolve({ status: 200, body: { capabilities, correlation_id: call.correlationId } });
}
