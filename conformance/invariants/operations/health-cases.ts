import type { OperationCases } from './case.ts';

/** What every service answers to anyone (HLT-01). */
export const healthCases: OperationCases = {
  getLiveness: { valid: () => [{ title: 'asked', expect: [200] }] },
  getReadiness: { valid: () => [{ title: 'asked', expect: [200] }] },
  getHealth: { valid: () => [{ title: 'asked', expect: [200] }] },
};
