import type { FaultCode, FaultOptions } from '#vocabulary/fault.ts';
import { Fault } from '#vocabulary/fault.ts';
import { isRecord, textOrNull } from '#model-policy/formats/json.ts';
import { findSecrets } from '#model-policy/policy/detectors/secret.ts';
import { replaceSpans } from '#model-policy/policy/replace-spans.ts';

/** What a backend said when it did not answer. */
export interface UpstreamError {
  readonly backendId: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Parsed where it was JSON, else its text. */
  readonly body: unknown;
}

/** Long enough for "maximum context length is ..." and the like, short enough not to carry a prompt back. */
const messageMax = 600;

/**
 * A backend's refusal as a fault of ours. Its own sentence is told only where the caller can act on it, and without
 * anything that looks like a key; OpenAI's words for it stand in `details.type`, `param` and
 * `openai_code`, the status in `upstream_status`.
 */
export function upstreamFault(error: UpstreamError): Fault {
  const said = saidIn(error.body);
  const { code, sentence, status, retryable } = verdictOn(error, said);
  const retryAfterMs = retryAfterOf(error.headers);
  const options: FaultOptions = {
    details: {
      origin: 'upstream',
      backend: error.backendId,
      upstream_status: error.status,
      ...(said.type !== null && { type: said.type }),
      ...(said.param !== null && { param: said.param }),
      ...(said.code !== null && { openai_code: said.code }),
    },
    detail: `${error.backendId} answered ${error.status}: ${cleaned(said.message)}`,
    ...(status !== undefined && { status }),
    ...(retryable !== undefined && { retryable }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
  return new Fault(code, sentence, options);
}

interface Verdict {
  code: FaultCode;
  sentence: string;
  status?: number;
  retryable?: boolean;
}

function verdictOn({ backendId, status, headers }: UpstreamError, said: Said): Verdict {
  const name = `The backend "${backendId}"`;
  const because = said.message === '' ? '.' : `: ${cleaned(said.message)}`;
  if (status === 400 || status === 422)
    return { code: 'invalid_request', sentence: `${name} refused the request${because}` };
  if (status === 413)
    return { code: 'invalid_request', status: 413, sentence: `${name} takes no request of this size${because}` };
  if (status === 401 || status === 403) {
    const sentence = `${name} does not accept this node's credentials; its operator has to look at the key.`;
    return { code: 'dependency_unavailable', sentence, retryable: false };
  }
  if (status === 404) return { code: 'not_found', sentence: `${name} does not serve this model${because}` };
  if (status === 429) {
    const exhausted = said.code === 'insufficient_quota' || headers['x-should-retry'] === 'false';
    return {
      code: 'rate_limited',
      sentence: `${name} takes no more requests for now${because}`,
      retryable: !exhausted,
    };
  }
  if (status === 408 || status === 504) return { code: 'timeout', sentence: `${name} ran out of time.` };
  return { code: 'dependency_unavailable', sentence: `${name} failed with status ${status}.` };
}

interface Said {
  message: string;
  type: string | null;
  param: string | null;
  code: string | null;
}

/** `{"error":{...}}`, `{"error":"text"}`, `{"message":...}`, `{"detail":...}` or plain text: all are in use. */
function saidIn(body: unknown): Said {
  const inner = isRecord(body) ? (body.error ?? body) : body;
  if (!isRecord(inner)) return { message: textOrNull(inner) ?? '', type: null, param: null, code: null };
  const { code } = inner;
  return {
    message: textOrNull(inner.message) ?? textOrNull(inner.detail) ?? '',
    type: textOrNull(inner.type),
    param: textOrNull(inner.param),
    code: typeof code === 'number' ? String(code) : textOrNull(code),
  };
}

function cleaned(message: string): string {
  const safe = replaceSpans(
    message,
    findSecrets(message).map((span) => ({ ...span, entity: 'secret' })),
    () => '[SECRET]',
  );
  return safe.length > messageMax ? `${safe.slice(0, messageMax)}...` : safe;
}

/** `retry-after-ms`, or `retry-after` in seconds or as a date. */
function retryAfterOf(headers: UpstreamError['headers']): number | undefined {
  const ms = Number(headers['retry-after-ms'] ?? NaN);
  if (ms >= 0) return ms;
  const after = headers['retry-after'];
  if (typeof after !== 'string') return undefined;
  const seconds = Number(after);
  if (seconds >= 0) return seconds * 1000;
  const date = Date.parse(after);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
