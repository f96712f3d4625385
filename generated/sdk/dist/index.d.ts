// Generated from generated/sdk/index.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

export { AgentOS } from './client.ts';
export * from './errors.ts';
export { dispatchEvents, type EventHandlers, EventStreamError, eventTypes, isTerminal } from './events.ts';
export * from './orchestrator.ts';
export * from './model-policy.ts';
export * from './federation.ts';
export type { AgentOSOptions, CallOptions, Service } from './options.ts';
export { PageRequest } from './pages.ts';
export type * from './types.ts';
