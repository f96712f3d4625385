import type { Operation } from '../../contract/operations.ts';

/** A right request as its parts, for others to break. */
export interface BaseRequest {
  operation: Operation;
  baseUrl: string;
  method: string;
  /** Path and query, as they stand in the request line. */
  target: string;
  headers: readonly (readonly [string, string])[];
  /** JSON text; empty where the operation takes no body. */
  body: string;
}

/** What is written to the connection, and what may come of it. */
export interface Malformed {
  bytes: Buffer;
  /**
   * The request may never become complete: our side of the connection ends after the last byte, and an end of the other
   * side without an answer is right as well.
   */
  incomplete?: boolean;
}

/** The parts as bytes; `latin1` keeps every code up to 255 as one byte. */
export function written(
  base: BaseRequest,
  change: {
    line?: string;
    headers?: readonly (readonly [string, string])[];
    rawHeaders?: string;
    body?: Uint8Array | string;
  } = {},
): Buffer {
  const line = change.line ?? `${base.method} ${base.target} HTTP/1.1`;
  const body = Buffer.from(change.body ?? base.body);
  const headers = change.headers ?? [...base.headers, ...(body.length > 0 ? lengthOf(body) : [])];
  const text = change.rawHeaders ?? headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return Buffer.concat([Buffer.from(`${line}\r\n${text}\r\n`, 'latin1'), body]);
}

export function lengthOf(body: Uint8Array): (readonly [string, string])[] {
  return [['content-length', String(body.length)]];
}
