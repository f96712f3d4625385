import type { NodeLog } from '../log.ts';
import { redactLine } from '../log-redaction.ts';
import type { Exchange } from './exchange.ts';
import type { RequestLog } from './steps.ts';

/** One line for each request, when it is over: who, what, how it ended, how long it took (OBS-03). Never a header or a body. */
export function requestLog(nodeLog: NodeLog, service: string): RequestLog {
  const log = nodeLog.log.child({ service });
  return {
    done(exchange, status, fault) {
      if (fault === undefined) return nodeLog.info(`"service":"${service}",${succeeded(exchange, status)}`);
      const failed = { ...lineOf(exchange, status), code: fault.code, detail: fault.detail ?? fault.message };
      if (fault.code === 'internal_error') return log.error({ ...failed, err: fault.cause ?? fault }, 'request failed');
      if (fault.cause !== undefined) return log.warn({ ...failed, err: fault.cause }, 'request failed');
      log.info(failed, 'request refused');
    },
    gone(exchange) {
      log.info(lineOf(exchange, 499), 'caller has gone');
    },
    brokenReply(exchange, problem) {
      log.error({ ...lineOf(exchange, 500), problem }, 'reply breaks the contract');
    },
  };
}

/**
 * The line of a request that went well, written out by hand. Ids have the forms of the contract, the rest are words of
 * the contract and numbers: nothing in it needs escaping but a path that no contract knows.
 */
function succeeded(exchange: Exchange, status: number): string {
  const { auth, operation, params } = exchange;
  const ms = (performance.now() - exchange.startedAt).toFixed(3);
  const path =
    operation === undefined ? redactLine(JSON.stringify(exchange.path.slice(0, 200))) : `"${operation.path}"`;
  const name = operation === undefined ? '' : `"operation":"${operation.operationId}",`;
  const who = auth === null ? '' : `,"tenant_id":"${auth.tenant_id}","principal_id":"${auth.principal.principal_id}"`;
  const run = params['run_id'] === undefined ? '' : `,"run_id":${JSON.stringify(params['run_id'])}`;
  return (
    `"correlation_id":"${exchange.correlationId}","trace_id":"${exchange.traceparent.slice(3, 35)}",${name}` +
    `"method":"${exchange.method}","path":${path},"status":${status},"ms":${ms}${who}${run},"bytes":${exchange.bytesSent},"msg":"request"`
  );
}

function lineOf(exchange: Exchange, status: number): Record<string, unknown> {
  const { auth, operation, params } = exchange;
  return {
    correlation_id: exchange.correlationId,
    trace_id: exchange.traceparent.slice(3, 35),
    operation: operation?.operationId,
    method: exchange.method,
    // The contract's template where there is one: a path that nobody knows is the caller's text, cut to a line's worth.
    path: operation?.path ?? exchange.path.slice(0, 200),
    status,
    ms: Math.round((performance.now() - exchange.startedAt) * 1000) / 1000,
    tenant_id: auth?.tenant_id,
    principal_id: auth?.principal.principal_id,
    run_id: params['run_id'],
    bytes: exchange.bytesSent,
  };
}
