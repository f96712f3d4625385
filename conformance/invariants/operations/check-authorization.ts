import type { ReplyCheck } from '../../contract/reply-check.ts';
import type { Keys } from '../../driver/target.ts';
import type { Reply } from '../../http/exchange.ts';
import type { SuiteReport } from '../../report/suite-report.ts';
import type { Caller } from './caller.ts';
import type { OperationRequest } from './case.ts';

/** Credentials that are none. Each must answer 401, whatever else is right with the request. */
const strangers: readonly { title: string; headers: Record<string, string> }[] = [
  { title: 'no credentials', headers: {} },
  { title: 'another scheme', headers: { authorization: 'Basic dXNyOnB3' } },
  { title: 'no key in it', headers: { authorization: 'Bearer ' } },
  { title: 'garbage', headers: { authorization: 'Bearer not-a-key' } },
  { title: 'a key that was never given out', headers: { authorization: `Bearer aos_conform0_${'A'.repeat(43)}` } },
];

export async function checkAuthorization(
  report: SuiteReport,
  caller: Caller,
  request: OperationRequest,
  replies: ReplyCheck,
  keys: Keys,
): Promise<void> {
  const { operation } = caller;
  const name = `${operation.service} ${operation.operationId}`;
  if (operation.public) return checkPublic(report, caller, request, replies);
  for (const { title, headers } of strangers) {
    await report.part(['API-05', 'TST-03'], `${name}: ${title} -> 401`, async () => {
      const reply = await caller.send({ ...request, headers: { ...request.headers, ...headers } }, null);
      report.check(['API-05', 'TST-03'], `${name}: ${title} -> 401`, expected(401, reply, replies, caller));
    });
  }
  await forbidden('a key without any scope', keys.scopeless);
  for (const scope of operation.scopes) {
    await forbidden(`a key with every scope but ${scope}`, keys.without[scope]);
  }
  const [scope] = operation.scopes;
  const least = scope === undefined ? undefined : keys.only[scope];
  if (least === undefined)
    return report.skip(['SEC-02'], `${name}: its scope alone is enough`, 'the target has no such key');
  await report.part(['SEC-02'], `${name}: its scope alone is enough`, async () => {
    const reply = await caller.send(request, least);
    const refused = reply.status === 401 || reply.status === 403;
    report.check(
      ['SEC-02'],
      `${name}: its scope alone is enough`,
      refused ? [`answered ${reply.status}: ${reply.text}`] : [],
    );
  });

  async function forbidden(title: string, key: string | undefined): Promise<void> {
    const whole = `${name}: ${title} -> 403`;
    if (key === undefined) return report.skip(['SEC-02'], whole, 'the target has no such key');
    await report.part(['SEC-02', 'TST-03'], whole, async () => {
      const reply = await caller.send(request, key);
      report.check(['SEC-02', 'TST-03'], whole, expected(403, reply, replies, caller));
    });
  }
}

async function checkPublic(report: SuiteReport, caller: Caller, request: OperationRequest, replies: ReplyCheck) {
  const title = `${caller.operation.service} ${caller.operation.operationId}: anyone may ask`;
  await report.part(['HLT-01'], title, async () => {
    const reply = await caller.send(request, null);
    const tenant = /tnt_/.test(reply.text) ? ['the reply names a tenant'] : [];
    report.check(['HLT-01'], title, [...replies.problems(caller.operation, reply), ...tenant]);
  });
}

export function expected(status: number, reply: Reply, replies: ReplyCheck, { operation }: Caller): string[] {
  const wrong = reply.status === status ? [] : [`answered ${reply.status}: ${reply.text.slice(0, 300)}`];
  return [...wrong, ...replies.problems(operation, reply)];
}
