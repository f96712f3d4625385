import type { ErrorBody } from '#generated/vocabulary/types.ts';
import { faultBody } from '#vocabulary/fault-body.ts';
import { Fault } from '#vocabulary/fault.ts';

/** How a tool call ended: an observation for the model either way (TOOL-04). The field names are those of D.5. */
export interface ToolOutcome {
  readonly status: 'ok' | 'error';
  /** The tool's id; for a name that no tool has, the name that was asked for, cut to 128 characters. */
  readonly tool_id: string;
  readonly output: unknown;
  readonly error: ErrorBody | null;
  readonly duration_ms: number;
}

/** The public half of an error. What is no Fault says nothing about its cause: it may hold anything. */
export function errorBody(toolId: string, error: unknown): ErrorBody {
  if (!(error instanceof Fault)) {
    return { code: 'internal_error', message: `${toolId} failed unexpectedly.`, retryable: true };
  }
  return faultBody(error);
}
