// Generated from contracts/events/asyncapi.yaml by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import type {
  ModelCompletedEvent,
  ModelDeltaEvent,
  ModelRequestedEvent,
  RunCanceledEvent,
  RunCompletedEvent,
  RunCreatedEvent,
  RunFailedEvent,
  RunStartedEvent,
  StepCompletedEvent,
  StepStartedEvent,
  ToolCallCompletedEvent,
  ToolCallRequestedEvent,
} from '../vocabulary/types.ts';

/** Each event by its type on the wire. */
export interface EventMap {
  'agentos.run.created': RunCreatedEvent;
  'agentos.run.started': RunStartedEvent;
  'agentos.run.step.started': StepStartedEvent;
  'agentos.run.step.completed': StepCompletedEvent;
  'agentos.tool.call.requested': ToolCallRequestedEvent;
  'agentos.tool.call.completed': ToolCallCompletedEvent;
  'agentos.model.requested': ModelRequestedEvent;
  'agentos.model.completed': ModelCompletedEvent;
  'agentos.run.completed': RunCompletedEvent;
  'agentos.run.failed': RunFailedEvent;
  'agentos.run.canceled': RunCanceledEvent;
}

export type EventType = keyof EventMap;

/** Any event of a run; `type` tells which. */
export type RunEvent = EventMap[EventType];

/** What a stream carries besides for who asks: in no log, without a sequence, and any of it may be missing. */
export interface TransientEventMap {
  'agentos.model.delta': ModelDeltaEvent;
}

export type TransientEvent = TransientEventMap[keyof TransientEventMap];
