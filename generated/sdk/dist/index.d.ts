// Generated from generated/sdk/index.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

export { AgentOS } from './client.js';
export * from './errors.js';
export { dispatchEvents, type EventHandlers, EventStreamError, eventTypes, isTerminal } from './events.js';
export * from './orchestrator.js';
export * from './model-policy.js';
export * from './federation.js';
export type { AgentOSOptions, CallOptions, Service } from './options.js';
export { PageRequest } from './pages.js';
export type * from './types.js';
