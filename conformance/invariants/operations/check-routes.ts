import type { Operation } from '../../contract/operations.ts';
import { ReplyCheck } from '../../contract/reply-check.ts';
import type { ServiceName } from '../../contract/document.ts';
import type { Target } from '../../driver/target.ts';
import { exchangePatiently, type Reply } from '../../http/exchange.ts';
import type { SuiteReport } from '../../report/suite-report.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
/** Methods that HTTP itself lends to every path. */
const lent = ['HEAD', 'OPTIONS'];
const nowhere = [
  '/',
  '/v1',
  '/v1/',
  '/v1/nothing-here',
  '/v2/runs',
  '/v1/runs/',
  '/admin',
  '/.env',
  '/v1//runs',
  '/v1/../etc/passwd',
];

const requirements = ['API-03', 'TST-03'];

/** Methods that a path does not know answer 405 and say which it knows; paths that do not exist answer 404. */
export async function checkRoutes(
  report: SuiteReport,
  target: Target,
  service: ServiceName,
  operations: readonly Operation[],
  examplePath: (path: string) => string,
): Promise<void> {
  const replies = new ReplyCheck(operations[0]!.document);
  const base = target.services[service]!;
  const headers = { authorization: `Bearer ${target.keys.member}` };
  for (const path of new Set(operations.map((operation) => operation.path))) {
    const known = operations.filter((operation) => operation.path === path).map((operation) => operation.method);
    for (const method of methods.filter((name) => !known.includes(name))) {
      const title = `${service}: ${method} ${path} -> 405`;
      await report.part(requirements, title, async () => {
        const reply = await exchangePatiently({ method, url: base + examplePath(path), headers });
        report.check(requirements, title, [
          ...problems(405, reply),
          ...replies.errorProblems(reply),
          ...allowProblems(reply, known),
        ]);
      });
    }
  }
  for (const path of nowhere) {
    const title = `${service}: GET ${path} -> 404`;
    await report.part(requirements, title, async () => {
      const reply = await exchangePatiently({ method: 'GET', url: base + path, headers });
      report.check(requirements, title, [...problems(404, reply), ...replies.errorProblems(reply)]);
    });
  }
}

function problems(status: number, reply: Reply): string[] {
  return reply.status === status ? [] : [`answered ${reply.status}: ${reply.text.slice(0, 200)}`];
}

function allowProblems(reply: Reply, known: readonly string[]): string[] {
  const allow = (reply.headers.allow ?? '')
    .split(',')
    .map((method) => method.trim())
    .filter(Boolean);
  const missing = known.filter((method) => !allow.includes(method));
  const invented = allow.filter((method) => !known.includes(method) && !lent.includes(method));
  if (missing.length === 0 && invented.length === 0) return [];
  return [`Allow is "${String(reply.headers.allow)}" where the contract has ${known.join(', ')}`];
}
