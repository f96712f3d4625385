import type { Parameter } from '../../contract/operations.ts';
import type { ReplyCheck } from '../../contract/reply-check.ts';
import { SchemaOracle } from '../../contract/schema-oracle.ts';
import type { SuiteReport } from '../../report/suite-report.ts';
import type { Caller } from './caller.ts';
import { expected } from './check-authorization.ts';
import type { OperationRequest } from './case.ts';

const requirements = ['TST-03', 'API-03'];

/** Texts of which most parameters refuse some; the contract says which. */
const candidates = [
  '',
  ' ',
  '-1',
  '0',
  '1.5',
  '101',
  'abc',
  '1e3',
  '99999999999999999999',
  'not-a-time',
  'x'.repeat(5_000),
  '"',
  '%',
  '{}',
];
/** Parts of a path that are no id of ours. */
const noIds = [
  'x',
  'run_',
  'agt_',
  'RUN_01',
  '%00',
  'a'.repeat(300),
  'run_01JD2Q8W5Z3K7M9N4P6R8S0T1V:cancel:cancel',
  'ünï',
];

/** Query and header parameters outside of their schema answer 400; parts of the path that are no ids answer 404 or 400. */
export async function checkParameters(
  report: SuiteReport,
  caller: Caller,
  request: OperationRequest,
  replies: ReplyCheck,
): Promise<void> {
  const { operation } = caller;
  const texts = SchemaOracle.of(operation.document, { coerce: true });
  for (const parameter of operation.parameters) {
    if (parameter.in === 'path') await checkPathParameter(parameter);
    else await checkOutside(parameter);
  }
  if (operation.parameters.some((parameter) => parameter.name === 'cursor')) {
    for (const cursor of ['not-a-cursor', 'AAAA', 'eyJydW5faWQiOiJydW5fMSJ9'])
      await refused({ query: { cursor } }, `cursor "${cursor}"`);
  }

  async function checkOutside(parameter: Parameter): Promise<void> {
    const outside = candidates.filter((text) => !texts.accepts(parameter.schema, text));
    for (const text of outside) {
      if (parameter.in === 'query')
        await refused({ query: { [parameter.name]: text } }, `${parameter.name}=${text.slice(0, 30)}`);
      else if (text.trim() !== '')
        await refused({ headers: { [parameter.name]: text } }, `header ${parameter.name}: ${text.slice(0, 30)}`);
    }
  }

  async function refused(change: OperationRequest, what: string): Promise<void> {
    const title = `${operation.service} ${operation.operationId}: ${what} -> 400`;
    await report.part(requirements, title, async () => {
      const reply = await caller.send({
        ...request,
        query: { ...request.query, ...change.query },
        headers: { ...request.headers, ...change.headers },
      });
      const unbuilt = reply.status === 501;
      report.check(requirements, title, unbuilt ? [] : expected(400, reply, replies, caller));
    });
  }

  async function checkPathParameter(parameter: Parameter): Promise<void> {
    for (const text of noIds.filter((id) => !texts.accepts(parameter.schema, id))) {
      const title = `${operation.service} ${operation.operationId}: ${parameter.name} "${text.slice(0, 30)}" -> 404 or 400`;
      await report.part(requirements, title, async () => {
        const reply = await caller.send({ ...request, path: { ...request.path, [parameter.name]: text } });
        const wrong = [400, 404].includes(reply.status)
          ? []
          : [`answered ${reply.status}: ${reply.text.slice(0, 200)}`];
        report.check(requirements, title, [...wrong, ...replies.errorProblems(reply)]);
      });
    }
  }
}
