import { isRecord, textOrNull } from '#model-policy/formats/json.ts';
import {
  retryAfterOf,
  troubleOfStatus,
  type Explained,
  type Trouble,
  type VendorError,
} from '#model-policy/providers/http/vendor-fault.ts';

/** `{"error":"text"}`, as a body or as a line of a stream. */
export function explainOllama({ status, headers, body }: VendorError): Explained {
  const message = (isRecord(body) ? textOrNull(body.error) : textOrNull(body)) ?? '';
  return {
    trouble: troubleOf(status, message),
    message,
    code: /context (length|window)/i.test(message) ? 'context_length_exceeded' : null,
    retryAfterMs: retryAfterOf(headers),
  };
}

/** 503 says that its queue is full: `OLLAMA_MAX_QUEUE`. */
function troubleOf(status: number, message: string): Trouble {
  return status === 503 || /server busy/i.test(message) ? 'overloaded' : troubleOfStatus(status);
}
