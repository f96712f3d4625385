import type { RunEvent } from '#generated/events/types.ts';

/**
 * One line of a run's log: the event as the contract says, ready to send, and a private part that never leaves the
 * database (what resuming needs and readers must not see).
 */
export interface LogEntry {
  readonly sequence: number;
  readonly eventId: string;
  readonly type: RunEvent['type'];
  /** RFC 3339. */
  readonly time: string;
  /** The D.4 envelope as JSON text, encoded once for storage and for every subscriber. */
  readonly envelope: string;
  readonly private: PrivatePart | null;
}

/** The assistant's turn, which a resumed run hands back to the model word for word. */
export interface PrivatePart {
  message: AssistantTurn;
}

export interface AssistantTurn {
  content: string | null;
  tool_calls: { tool_call_id: string; tool_id: string; name: string; input: unknown }[];
}

const terminalTypes: ReadonlySet<string> = new Set([
  'agentos.run.completed',
  'agentos.run.failed',
  'agentos.run.canceled',
] satisfies RunEvent['type'][]);

/** Whether the entry is the last of its run. */
export function isTerminal(type: string): boolean {
  return terminalTypes.has(type);
}
