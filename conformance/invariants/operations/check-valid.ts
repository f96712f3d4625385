import type { ReplyCheck } from '../../contract/reply-check.ts';
import type { Reply } from '../../http/exchange.ts';
import type { SuiteReport } from '../../report/suite-report.ts';
import { sentTraceId, type Caller } from './caller.ts';
import type { OperationCase, World } from './case.ts';

/** Every valid request answers what the contract promises for it. Returns true when the operation is not built yet. */
export async function checkValid(
  report: SuiteReport,
  caller: Caller,
  operationCase: OperationCase,
  world: World,
  replies: ReplyCheck,
): Promise<boolean> {
  const { operation } = caller;
  let unbuilt = false;
  for (const request of await operationCase.valid(world)) {
    const title = `${operation.service} ${operation.operationId}: ${request.title} -> ${request.expect.join(' or ')}`;
    await report.part(['TST-03', 'API-04'], title, async () => {
      const reply = await caller.send(request);
      if (reply.status === 501) unbuilt = true;
      const unexpected = request.expect.includes(reply.status)
        ? []
        : [`answered ${reply.status}: ${reply.text.slice(0, 300)}`];
      const more = unexpected.length === 0 && reply.status < 300 ? (request.also?.(reply) ?? []) : [];
      const found = [...unexpected, ...replies.problems(operation, reply), ...traceProblems(reply), ...more];
      report.check(['TST-03', 'API-04'], title, found);
    });
  }
  return unbuilt;
}

/** The caller's trace goes on under the same id. */
function traceProblems(reply: Reply): string[] {
  const got = String(reply.headers.traceparent).split('-')[1];
  return got === sentTraceId ? [] : [`traceparent does not continue the caller's trace: ${got}`];
}
