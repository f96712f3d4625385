import type { Operations } from '#generated/federation/operations.ts';
import type { NodeFacts } from '#federation/node-facts.port.ts';
import type { OperationHandlers } from '#vocabulary/operation.ts';
import { getPeerCapabilities } from './operations/get-peer-capabilities.ts';
import { getPeerInfo } from './operations/get-peer-info.ts';

/** In the contract and without a handler: the server room answers 501 `not_implemented`. */
type Unbuilt = 'forwardRun' | 'streamFederatedRunEvents' | 'ingestEvents';
type HealthOperations = 'getLiveness' | 'getReadiness' | 'getHealth';

export type FederationHandlers = Omit<OperationHandlers<Operations>, Unbuilt | HealthOperations>;

export function createFederation(facts: NodeFacts): { operations: FederationHandlers } {
  return { operations: { getPeerInfo: getPeerInfo(facts), getPeerCapabilities: getPeerCapabilities(facts) } };
}
