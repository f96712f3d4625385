import * as federationMatcher from '#generated/federation/matcher.ts';
import * as federationOperations from '#generated/federation/operations.ts';
import * as federationValidators from '#generated/federation/validators.js';
import * as modelPolicyMatcher from '#generated/model-policy/matcher.ts';
import * as modelPolicyOperations from '#generated/model-policy/operations.ts';
import * as modelPolicyValidators from '#generated/model-policy/validators.js';
import * as orchestratorMatcher from '#generated/orchestrator/matcher.ts';
import * as orchestratorOperations from '#generated/orchestrator/operations.ts';
import * as orchestratorValidators from '#generated/orchestrator/validators.js';
import type { ServiceContract } from './http/contract.ts';
import type { ServiceName } from './settings.ts';

/** What was generated from each service's OpenAPI document. */
export const contracts: Readonly<Record<ServiceName, ServiceContract>> = {
  orchestrator: {
    name: 'orchestrator',
    title: 'AgentOS Orchestrator',
    ...orchestratorOperations,
    ...orchestratorMatcher,
    ...orchestratorValidators,
  },
  'model-policy': {
    name: 'model-policy',
    title: 'AgentOS Model Policy',
    ...modelPolicyOperations,
    ...modelPolicyMatcher,
    ...modelPolicyValidators,
  },
  federation: {
    name: 'federation',
    title: 'AgentOS Federation',
    ...federationOperations,
    ...federationMatcher,
    ...federationValidators,
  },
};
