import { isRecord, textOrNull } from '#model-policy/formats/json.ts';
import {
  retryAfterOf,
  troubleOfStatus,
  type Explained,
  type ReplyHeaders,
  type Trouble,
  type VendorError,
} from '#model-policy/providers/http/vendor-fault.ts';

const troubleOfType: Readonly<Record<string, Trouble>> = {
  invalid_request_error: 'refused',
  authentication_error: 'credentials',
  permission_error: 'credentials',
  billing_error: 'spent',
  not_found_error: 'no_model',
  request_too_large: 'too_large',
  rate_limit_error: 'busy',
  timeout_error: 'late',
  api_error: 'failed',
  overloaded_error: 'overloaded',
};

/** `{"type":"error","error":{"type","message"},"request_id"}`, as a body or as an event in a stream. */
export function explainAnthropic({ status, headers, body }: VendorError): Explained {
  const error = isRecord(body) && isRecord(body.error) ? body.error : {};
  const type = textOrNull(error.type);
  const message = textOrNull(error.message) ?? textOrNull(body) ?? '';
  const trouble = troubleOfType[type ?? ''] ?? troubleOfStatus(status);
  const retryAfterMs = retryAfterOf(headers) ?? (trouble === 'busy' ? untilReset(headers) : undefined);
  return {
    trouble,
    message,
    type,
    code: /prompt is too long|exceed context limit/i.test(message) ? 'context_length_exceeded' : null,
    retryAfterMs,
  };
}

/** Errors in a stream have no status of their own; this is the one that their type has outside of it. */
export function statusOfType(type: string | null): number {
  switch (troubleOfType[type ?? '']) {
    case 'refused':
      return 400;
    case 'busy':
      return 429;
    case 'overloaded':
      return 529;
    case 'late':
      return 504;
    default:
      return 500;
  }
}

const limits = ['requests', 'tokens', 'input-tokens', 'output-tokens'];

/** When the last of the limits that are used up is filled again. */
function untilReset(headers: ReplyHeaders): number | undefined {
  const resets = limits
    .filter((limit) => headers[`anthropic-ratelimit-${limit}-remaining`] === '0')
    .map((limit) => Date.parse(String(headers[`anthropic-ratelimit-${limit}-reset`])))
    .filter((time) => !Number.isNaN(time));
  return resets.length === 0 ? undefined : Math.max(0, Math.max(...resets) - Date.now());
}
