import type { ReplyCheck } from '../../contract/reply-check.ts';
import type { Reply } from '../../http/exchange.ts';
import type { SuiteReport } from '../../report/suite-report.ts';
import type { Caller } from './caller.ts';
import { expected } from './check-authorization.ts';
import type { OperationCase, OperationRequest, World } from './case.ts';

const requirements = ['SEC-06', 'TST-03'];

/** Another tenant's id answers like one that nobody has: status, headers and body, the ids themselves aside. */
export async function checkIsolation(
  report: SuiteReport,
  caller: Caller,
  operationCase: OperationCase,
  world: World,
  replies: ReplyCheck,
): Promise<void> {
  const absent = operationCase.absent?.(world);
  const name = `${caller.operation.service} ${caller.operation.operationId}`;
  if (!absent) return;
  await report.part(requirements, `${name}: an unknown id -> 404`, async () => {
    const unknown = await caller.send(absent.unknown);
    report.check(requirements, `${name}: an unknown id -> 404`, expected(404, unknown, replies, caller));
    if (!absent.foreign) {
      return report.skip(requirements, `${name}: another tenant's id`, 'nothing of another tenant is known here');
    }
    const foreign = await caller.send(absent.foreign);
    const differences = difference(faceOf(unknown, absent.unknown), faceOf(foreign, absent.foreign));
    report.check(requirements, `${name}: another tenant's id answers like an unknown one`, [
      ...expected(404, foreign, replies, caller),
      ...differences,
    ]);
  });
}

/** What belongs to one exchange and may therefore differ. */
const ownHeaders = ['x-correlation-id', 'x-request-id', 'traceparent', 'date', 'content-length'];

function faceOf(reply: Reply, request: OperationRequest): string {
  const headers = Object.entries(reply.headers)
    .filter(([name]) => !ownHeaders.includes(name))
    .map(([name, value]) => `${name}: ${String(value)}`);
  let text = [`status: ${reply.status}`, ...headers.toSorted(), reply.text].join('\n');
  for (const id of Object.values(request.path ?? {})) text = text.replaceAll(id, 'ID');
  return text.replaceAll(/corr_\w+/g, 'CORRELATION');
}

function difference(one: string, other: string): string[] {
  if (one === other) return [];
  const others = other.split('\n');
  const lines = one.split('\n').filter((line) => !others.includes(line));
  return [`the two answers differ, such as in "${(lines[0] ?? others[0])!.slice(0, 200)}"`];
}
