import type { Operation } from '../../contract/operations.ts';
import type { Target } from '../../driver/target.ts';
import { exchangePatiently, type Reply, type Request } from '../../http/exchange.ts';
import type { OperationCase, OperationRequest } from './case.ts';

/** The trace that every request of the suite claims to belong to: replies must go on with it (API-04). */
export const sentTraceId = '4bf92f3577b34da6a3ce929d0e0e4736';

/** Turns requests of one operation into HTTP. */
export class Caller {
  readonly operation: Operation;
  readonly #target: Target;
  readonly #key: string;

  constructor(target: Target, operation: Operation, operationCase: OperationCase) {
    this.#target = target;
    this.operation = operation;
    this.#key = target.keys[operationCase.caller ?? 'member'] ?? target.keys.member;
  }

  /** @param key null sends no credentials; left out, those of the operation's usual caller */
  request(request: OperationRequest, key: string | null = this.#key): Request {
    const query = new URLSearchParams(request.query).toString();
    const path = this.operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      return encodeURIComponent(request.path?.[name] ?? '');
    });
    const body = request.body === undefined ? undefined : JSON.stringify(request.body);
    return {
      method: this.operation.method,
      url: `${this.#target.services[this.operation.service]}${path}${query && `?${query}`}`,
      headers: {
        ...(key !== null && !this.operation.public && { authorization: `Bearer ${key}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        traceparent: `00-${sentTraceId}-00f067aa0ba902b7-01`,
        ...request.headers,
      },
      ...(body !== undefined && { body }),
    };
  }

  send(request: OperationRequest & { timeoutMs?: number }, key?: string | null): Promise<Reply> {
    const timeoutMs = request.timeoutMs === undefined ? {} : { timeoutMs: request.timeoutMs };
    return exchangePatiently({ ...this.request(request, key), ...timeoutMs });
  }
}
