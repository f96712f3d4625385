import { isRecord, textOrNull } from '#model-policy/formats/json.ts';
import {
  retryAfterOf,
  troubleOfStatus,
  type Explained,
  type Trouble,
  type VendorError,
} from '#model-policy/providers/http/vendor-fault.ts';

/** `{"error":{...}}`, `{"error":"text"}`, `{"message":...}`, `{"detail":...}` or plain text: all are in use. */
export function explainOpenAi({ status, headers, body }: VendorError): Explained {
  const inner = isRecord(body) ? (body.error ?? body) : body;
  const retryAfterMs = retryAfterOf(headers);
  if (!isRecord(inner)) {
    const message = textOrNull(inner) ?? '';
    return { trouble: troubleOfStatus(status), message, code: contextWord(message), retryAfterMs };
  }
  const message = textOrNull(inner.message) ?? textOrNull(inner.detail) ?? '';
  const code = textOrNull(inner.code); // as a number it is the status once more
  const exhausted = code === 'insufficient_quota' || headers['x-should-retry'] === 'false';
  const trouble: Trouble = status === 429 && exhausted ? 'spent' : troubleOfStatus(status);
  return {
    trouble,
    message,
    type: textOrNull(inner.type),
    param: textOrNull(inner.param),
    code: contextWord(message) ?? code,
    retryAfterMs,
  };
}

/** Compatible servers say it in OpenAI's sentence, but under codes of their own; clients shorten and try again by the code. */
function contextWord(message: string): string | null {
  return /maximum context length/i.test(message) ? 'context_length_exceeded' : null;
}

/** Errors in a stream have no status of their own; some servers write one into the object. */
export function statusInStream(error: unknown): number {
  const found = isRecord(error) ? (error.http_status_code ?? error.status ?? error.code) : undefined;
  return typeof found === 'number' && found >= 400 && found < 600 ? found : 500;
}
