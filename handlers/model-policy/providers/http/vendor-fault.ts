import type { FaultCode, FaultOptions } from '#vocabulary/fault.ts';
import { Fault } from '#vocabulary/fault.ts';
import { findSecrets } from '../../policy/detectors/secret.ts';
import { replaceSpans } from '../../policy/replace-spans.ts';

export type ReplyHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** What a backend said when it did not answer. */
export interface VendorError {
  readonly status: number;
  readonly headers: ReplyHeaders;
  /** Parsed where it was JSON, else its text. */
  readonly body: unknown;
}

/**
 * What a vendor means, in words that are no vendor's. `refused`: the request as it is. `credentials`: this node's are
 * not accepted. `no_model`: it does not serve it. `busy`: a limit of rate. `spent`: a limit that waiting does not help.
 * `overloaded`: it has no capacity for anybody. `late`: it gave up by itself. `failed`: everything else.
 */
export type Trouble =
  'refused' | 'too_large' | 'credentials' | 'no_model' | 'busy' | 'spent' | 'overloaded' | 'late' | 'failed';

/** A vendor's error, understood. */
export interface Explained {
  readonly trouble: Trouble;
  /** The vendor's own sentence; empty when there is none. */
  readonly message: string;
  /** The vendor's name for the class of error, and for the parameter. */
  readonly type?: string | null;
  readonly param?: string | null;
  /** OpenAI's word for it, where there is one: clients go by `context_length_exceeded` and the like. */
  readonly code?: string | null;
  readonly retryAfterMs?: number | undefined;
}

export type Explain = (error: VendorError) => Explained;

/** Long enough for "maximum context length is ..." and the like, short enough not to carry a prompt back. */
const messageMax = 600;

/**
 * A backend's refusal as a fault of ours. Its own sentence is told only where the caller can act on it, and without
 * anything that looks like a key; the vendor's words for it stand in `details.type`, `param` and `openai_code`, the
 * status in `upstream_status`.
 */
export function vendorFault(backendId: string, status: number, said: Explained): Fault {
  const { code, sentence, ...verdict } = verdictOn(backendId, status, said);
  const options: FaultOptions = {
    details: {
      origin: 'upstream',
      backend: backendId,
      upstream_status: status,
      ...(said.type && { type: said.type }),
      ...(said.param && { param: said.param }),
      ...(said.code && { openai_code: said.code }),
    },
    detail: `${backendId} answered ${status}: ${cleaned(said.message)}`,
    ...verdict,
    ...(said.retryAfterMs !== undefined && { retryAfterMs: said.retryAfterMs }),
  };
  return new Fault(code, sentence, options);
}

/** A backend that did not answer as its own documentation has it. */
export function brokenBackend(backendId: string, what: string, detail?: string): Fault {
  return new Fault('dependency_unavailable', `The backend "${backendId}" ${what}.`, {
    details: { origin: 'upstream', backend: backendId },
    ...(detail !== undefined && { detail }),
  });
}

interface Verdict {
  code: FaultCode;
  sentence: string;
  status?: number;
  retryable?: boolean;
}

function verdictOn(backendId: string, status: number, { trouble, message }: Explained): Verdict {
  const name = `The backend "${backendId}"`;
  const because = message === '' ? '.' : `: ${cleaned(message)}`;
  switch (trouble) {
    case 'refused':
      return { code: 'invalid_request', sentence: `${name} refused the request${because}` };
    case 'too_large':
      return { code: 'invalid_request', status: 413, sentence: `${name} takes no request of this size${because}` };
    case 'credentials': {
      const sentence = `${name} does not accept this node's credentials; its operator has to look at the key.`;
      return { code: 'dependency_unavailable', sentence, retryable: false };
    }
    case 'no_model':
      return { code: 'not_found', sentence: `${name} does not serve this model${because}` };
    case 'busy':
    case 'spent': {
      const sentence = `${name} takes no more requests for now${because}`;
      return { code: 'rate_limited', sentence, retryable: trouble === 'busy' };
    }
    case 'overloaded':
      return { code: 'dependency_unavailable', sentence: `${name} is overloaded (status ${status}).`, retryable: true };
    case 'late':
      return { code: 'timeout', sentence: `${name} ran out of time.` };
    case 'failed':
      return { code: 'dependency_unavailable', sentence: `${name} failed with status ${status}.` };
  }
}

function cleaned(message: string): string {
  const safe = replaceSpans(
    message,
    findSecrets(message).map((span) => ({ ...span, entity: 'secret' })),
    () => '[SECRET]',
  );
  return safe.length > messageMax ? `${safe.slice(0, messageMax)}...` : safe;
}

/** What a status means by itself (RFC 9110), for vendors that say no more than that. */
export function troubleOfStatus(status: number): Trouble {
  if (status === 400 || status === 422) return 'refused';
  if (status === 413) return 'too_large';
  if (status === 401 || status === 403) return 'credentials';
  if (status === 404) return 'no_model';
  if (status === 429) return 'busy';
  if (status === 408 || status === 504) return 'late';
  return status === 529 ? 'overloaded' : 'failed';
}

/** `retry-after-ms`, or `retry-after` in seconds or as a date. */
export function retryAfterOf(headers: ReplyHeaders): number | undefined {
  const ms = Number(headers['retry-after-ms'] ?? NaN);
  if (ms >= 0) return ms;
  const after = headers['retry-after'];
  if (typeof after !== 'string') return undefined;
  const seconds = Number(after);
  if (seconds >= 0) return seconds * 1000;
  const date = Date.parse(after);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
