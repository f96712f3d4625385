import type { ErrorBody } from '#generated/vocabulary/types.ts';
import type { Fault } from './fault.ts';

/** The public half of a fault as events and results carry it (A.3); when to come back goes into its details. */
export function faultBody(fault: Fault): ErrorBody {
  const { code, message, retryable, retryAfterMs } = fault;
  const details = { ...fault.details, ...(retryAfterMs !== undefined && { retry_after_ms: retryAfterMs }) };
  return { code, message, retryable, ...(Object.keys(details).length > 0 && { details }) };
}
