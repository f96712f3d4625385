import { isRecord, textOrNull } from '#model-policy/formats/json.ts';
import {
  retryAfterOf,
  troubleOfStatus,
  type Explained,
  type Trouble,
  type VendorError,
} from '#model-policy/providers/http/vendor-fault.ts';

/** Each exception of the runtime, and the status that it has outside of a stream. */
const exceptions: Readonly<Record<string, readonly [Trouble, number]>> = {
  AccessDeniedException: ['credentials', 403],
  UnrecognizedClientException: ['credentials', 403],
  InvalidSignatureException: ['credentials', 403],
  ExpiredTokenException: ['credentials', 403],
  ValidationException: ['refused', 400],
  ServiceQuotaExceededException: ['spent', 400],
  ConflictException: ['failed', 400],
  ResourceNotFoundException: ['no_model', 404],
  ModelTimeoutException: ['late', 408],
  ModelErrorException: ['failed', 424],
  ModelStreamErrorException: ['failed', 424],
  ThrottlingException: ['busy', 429],
  ModelNotReadyException: ['overloaded', 429],
  InternalServerException: ['failed', 500],
  ServiceUnavailableException: ['overloaded', 503],
};

/** `{"message"}` with the exception's name in a header, in `__type`, or in the frame of a stream. */
export function explainBedrock({ status, headers, body }: VendorError): Explained {
  const said = isRecord(body) ? body : {};
  const message = textOrNull(said.message) ?? textOrNull(said.Message) ?? textOrNull(body) ?? '';
  const type = exceptionName(textOrNull(headers['x-amzn-errortype']) ?? textOrNull(said.__type));
  return {
    trouble: troubleOf(type, status, message),
    message,
    type,
    code: /input is too long|prompt is too long|too many (input )?tokens|context (window|length)/i.test(message)
      ? 'context_length_exceeded'
      : null,
    retryAfterMs: retryAfterOf(headers),
  };
}

function troubleOf(type: string | null, status: number, message: string): Trouble {
  if (type === 'ValidationException' && /model identifier is invalid/i.test(message)) return 'no_model';
  return exceptions[type ?? '']?.[0] ?? troubleOfStatus(status);
}

/** `ThrottlingException:http://...`, `com.amazon.coral.service#ThrottlingException` and, in streams, `throttlingException`. */
export function exceptionName(written: string | null): string | null {
  const name = written?.split(':')[0]!.split('#').at(-1) ?? '';
  return name === '' ? null : name[0]!.toUpperCase() + name.slice(1);
}

export function statusOfException(name: string | null): number {
  return exceptions[name ?? '']?.[1] ?? 500;
}
