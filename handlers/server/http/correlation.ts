import type { IncomingHttpHeaders } from 'node:http';
import { newId } from '#vocabulary/ids.ts';

/** Prefix and ULID, as the contract promises it in every reply: nothing else can reach a header, a log line or a terminal. */
const acceptable = /^corr_[0-9A-HJKMNP-TV-Z]{26}$/;

/** The caller's correlation id where it is one of ours by form (A.1, A.2), else a new one. */
export function correlationOf(headers: IncomingHttpHeaders): string {
  const offered = headers['x-correlation-id'] ?? headers['x-request-id'];
  if (typeof offered === 'string' && acceptable.test(offered)) return offered;
  return newId('corr');
}
