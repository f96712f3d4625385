import { Fault } from '#vocabulary/fault.ts';
import type { WebhookReply } from './webhook-sender.port.ts';

/** The receiver says that it is gone for good: the tool is to be disabled. */
export class WebhookGone extends Error {}

/** How one attempt ended: an output, or a reason to try again. What is final is thrown. */
export type Attempted = { output: unknown } | { again: Fault; waitMs: number | undefined };

/** Of a refusal, in characters: enough for the sentence that says why. */
const refusalCharsMax = 1_000;

/**
 * What a reply means. 2xx is the output; 408, 429 and 5xx may be different next time; 410 is for good; anything else is
 * told to the model as it came.
 */
export function outcomeOf(toolId: string, reply: WebhookReply): Attempted {
  const { status } = reply;
  if (status >= 200 && status < 300) return { output: outputOf(toolId, reply) };
  const details = { status, ...(reply.body && { body: reply.body.slice(0, refusalCharsMax) }) };
  if (status === 408 || status === 429 || status >= 500) {
    const again = new Fault('dependency_unavailable', `Its receiver answered ${status}.`, {
      details,
      ...(reply.retryAfterMs !== undefined && { retryAfterMs: reply.retryAfterMs }),
    });
    return { again, waitMs: reply.retryAfterMs };
  }
  if (status === 410) throw new WebhookGone();
  if (status < 400) {
    throw new Fault(
      'dependency_unavailable',
      `The receiver of ${toolId} answered ${status}; redirects are not followed.`,
      {
        details: { status },
        retryable: false,
      },
    );
  }
  throw new Fault('invalid_request', `The receiver of ${toolId} refused the call with status ${status}.`, { details });
}

/** JSON where it says so, else text; nothing is null. */
function outputOf(toolId: string, { body, contentType, truncated }: WebhookReply): unknown {
  if (truncated) {
    throw new Fault('invalid_request', `${toolId} answered more than can be taken. Ask it for less.`);
  }
  if (body === null) throw new Fault('invalid_request', `${toolId} answered something that is not text.`);
  if (body === '') return null;
  if (contentType !== 'application/json' && !contentType.endsWith('+json')) return body;
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new Fault('dependency_unavailable', `${toolId} answered JSON that cannot be read.`, {
      retryable: false,
      cause: error,
    });
  }
}
