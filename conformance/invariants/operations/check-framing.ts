import type { ReplyCheck } from '../../contract/reply-check.ts';
import { exchangePatiently, type Reply } from '../../http/exchange.ts';
import { rawExchange } from '../../http/raw-exchange.ts';
import type { SuiteReport } from '../../report/suite-report.ts';
import type { Caller } from './caller.ts';
import { expected } from './check-authorization.ts';
import type { OperationRequest } from './case.ts';

/** More than any node reads; only announced, never sent. */
const announcedBytes = 1024 ** 3;

const requirements = ['API-03', 'TST-03'];

/** What surrounds a JSON body: the media type, its size, and whether it is JSON at all. */
export async function checkFraming(
  report: SuiteReport,
  caller: Caller,
  request: OperationRequest,
  replies: ReplyCheck,
  unbuilt: boolean,
): Promise<void> {
  const { operation } = caller;
  if (!operation.bodySchema) return;
  const valid = caller.request(request);
  const body = JSON.stringify(request.body ?? {});
  const sent = (type: string | undefined, text: string) => {
    const { 'content-type': _, ...headers } = valid.headers!;
    return exchangePatiently({ ...valid, headers: { ...headers, ...(type && { 'content-type': type }) }, body: text });
  };
  await promise('a body in text/plain', 415, () => sent('text/plain', body));
  await promise('a body in XML', 415, () => sent('application/xml', '<run/>'));
  await promise('a body in another charset', 415, () => sent('application/json; charset=iso-8859-1', body));
  await promise('a body without a media type', 415, () => sent(undefined, body));
  await promise('broken JSON', 400, () => sent('application/json', `${body.slice(0, -1)},,`));
  await promise('a JSON body cut short', 400, () =>
    sent('application/json', body.slice(0, Math.ceil(body.length / 2))),
  );
  await promise('bytes that are no UTF-8', 400, () =>
    sent('application/json', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]) as never),
  );
  await promise('a body too large', 413, () => announceTooMuch(caller, request));
  if (operation.bodyRequired) {
    await promise('no body', 400, () => {
      const { body: _, headers, ...rest } = valid;
      return exchangePatiently({ ...rest, headers: { ...headers, 'content-length': '0' } });
    });
  }

  async function promise(what: string, status: number, send: () => Promise<Reply>): Promise<void> {
    const title = `${operation.service} ${operation.operationId}: ${what} -> ${status}`;
    await report.part(requirements, title, async () => {
      const reply = await send();
      const allowed = unbuilt && reply.status === 501;
      report.check(
        requirements,
        title,
        allowed ? replies.problems(operation, reply) : expected(status, reply, replies, caller),
      );
    });
  }
}

/** The reply must come on the announcement: a node that reads a gigabyte first would not answer in time. */
async function announceTooMuch(caller: Caller, request: OperationRequest): Promise<Reply> {
  const { url, method, headers } = caller.request(request);
  const { origin, pathname, host } = new URL(url);
  const lines = [
    `${method} ${pathname} HTTP/1.1`,
    `host: ${host}`,
    ...Object.entries({ ...headers, 'content-type': 'application/json' }).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${announcedBytes}`,
  ];
  const { replies, hung } = await rawExchange(origin, Buffer.from(`${lines.join('\r\n')}\r\n\r\n{"input":`));
  if (!replies[0]) throw new Error(hung ? 'no answer within 10 s' : 'the connection was closed without an answer');
  return replies[0];
}
