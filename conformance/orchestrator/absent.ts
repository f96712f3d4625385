import type { OperationRequest, World } from '../invariants/operations/case.ts';

const unknownAgent = 'agt_nobody_has_this';

/** Requests that name something of another tenant, and something that nobody has. */
export interface Absent {
  foreign: OperationRequest | undefined;
  unknown: OperationRequest;
}

export function ofAgent({ target: { outsiderAgentId } }: World): Absent {
  const foreign = outsiderAgentId === undefined ? undefined : { path: { agent_id: outsiderAgentId } };
  return { foreign, unknown: { path: { agent_id: unknownAgent } } };
}

export function withBody({ foreign, unknown }: Absent, body: unknown): Absent {
  return { foreign: foreign && { ...foreign, body }, unknown: { ...unknown, body } };
}
