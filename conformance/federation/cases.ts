import type { OperationCases } from '../invariants/operations/case.ts';
import { healthCases } from '../invariants/operations/health-cases.ts';

/**
 * Peers call these. What is not built yet answers 501, which the suite counts and lists: a 2xx is expected as soon as
 * there is one.
 */
export const federationCases: OperationCases = {
  ...healthCases,
  getPeerInfo: { caller: 'peer', valid: () => [{ title: 'asked', expect: [200] }] },
  getPeerCapabilities: { caller: 'peer', valid: () => [{ title: 'asked', expect: [200] }] },
  forwardRun: {
    caller: 'peer',
    valid: ({ operation }) =>
      operation.bodyExamples.map(({ name, value }) => ({
        title: `the contract's example "${name}"`,
        body: value,
        expect: [200, 201, 501],
      })),
  },
  streamFederatedRunEvents: {
    caller: 'peer',
    valid: ({ endedRunId }) => [{ title: 'asked', path: { run_id: endedRunId }, expect: [200, 501] }],
  },
  ingestEvents: {
    caller: 'peer',
    valid: ({ operation }) =>
      operation.bodyExamples.map(({ name, value }) => ({
        title: `the contract's example "${name}"`,
        body: value,
        expect: [200, 501],
      })),
  },
};
