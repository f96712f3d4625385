import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { operationsOf, type Operation } from '../../contract/operations.ts';
import { SchemaOracle } from '../../contract/schema-oracle.ts';
import type { Target } from '../../driver/target.ts';
import { Answers } from './answers.ts';
import { callerOf, fakeKeys } from './caller-of.ts';
import { errorBody, Refusal } from './errors.ts';
import type { Lie } from './lies.ts';

const bodyLimitBytes = 1024 ** 2;

/**
 * An orchestrator made from its contract alone, with the contract's examples for answers: the suites must find nothing
 * wrong with it, and must find each lie that it is told to tell.
 */
export async function startContractNode(lie?: Lie): Promise<{ target: Target; close(): Promise<void> }> {
  const operations = operationsOf('orchestrator');
  const answers = new Answers(lie);
  const server = createServer((request, response) => void serve({ operations, answers, lie }, request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    target: {
      name: 'a node made from its contract',
      services: { orchestrator: url },
      keys: fakeKeys,
      agentId: 'agt_member',
      outsiderAgentId: 'agt_outsider',
      chatModel: 'none',
      embedModel: 'none',
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

interface Parts {
  operations: readonly Operation[];
  answers: Answers;
  lie: Lie | undefined;
}

let correlations = 0;

async function serve(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const correlationId = `corr_${String(++correlations).padStart(26, '0')}`;
  const trace =
    parts.lie === 'breaks the trace'
      ? '0'.repeat(31) + '1'
      : (/^00-([0-9a-f]{32})-/.exec(String(request.headers.traceparent))?.[1] ?? 'a'.repeat(32));
  if (parts.lie !== 'leaves out the correlation header') response.setHeader('x-correlation-id', correlationId);
  response.setHeader('x-request-id', correlationId);
  response.setHeader('traceparent', `00-${trace}-00f067aa0ba902b7-01`);
  try {
    const reply = parts.answers.answer(await read(parts, request));
    if (reply.stream !== undefined) {
      response.writeHead(reply.status, { 'content-type': 'text/event-stream' }).end(reply.stream);
    } else if (reply.status === 204) response.writeHead(204).end();
    else send(response, reply.status, { ...(reply.body as object), correlation_id: correlationId });
  } catch (error) {
    if (!(error instanceof Refusal)) return void response.destroy();
    for (const [name, value] of Object.entries(error.headers)) response.setHeader(name, value);
    send(response, error.status, errorBody(error, correlationId, parts.lie));
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** The request as the contract reads it, or a refusal. */
async function read({ operations, lie }: Parts, request: IncomingMessage) {
  const { pathname, searchParams } = new URL(request.url!, 'http://node');
  const { operation, path } = match(operations, request.method!, pathname, lie);
  const caller = operation.public
    ? { tenant: '', scopes: [] }
    : callerOf(request.headers.authorization, operation.scopes, lie);
  const headers = request.headers as Record<string, string | undefined>;
  const texts = SchemaOracle.of(operation.document, { coerce: true });
  for (const { name, in: place, schema } of operation.parameters) {
    const value =
      place === 'query' ? searchParams.get(name) : place === 'header' ? headers[name.toLowerCase()] : undefined;
    if (value === undefined || value === null || lie === 'takes any query') continue;
    if (!texts.accepts(schema, value)) throw new Refusal(400, `${name} is not as the contract has it.`);
  }
  const body = operation.bodySchema ? await readBody(operation, request, lie) : undefined;
  return { operation, caller, path, headers, query: searchParams, body };
}

function match(operations: readonly Operation[], method: string, pathname: string, lie: Lie | undefined) {
  const found = operations.flatMap((operation) => {
    const path = parametersOf(operation, pathname);
    return path ? [{ operation, path }] : [];
  });
  if (found.length === 0) throw new Refusal(404, 'There is no such path.');
  const right = found.find(({ operation }) => operation.method === method);
  if (right) return right;
  const allow = found.map(({ operation }) => operation.method).join(', ');
  throw new Refusal(405, `This path knows ${allow}.`, lie === 'hides which methods it knows' ? {} : { allow });
}

function parametersOf(operation: Operation, pathname: string): Record<string, string> | undefined {
  const expression = operation.path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/:]+)');
  const found = new RegExp(`^${expression}$`).exec(pathname);
  if (!found) return undefined;
  const oracle = SchemaOracle.of(operation.document);
  const parameters = operation.parameters.filter((parameter) => parameter.in === 'path');
  return parameters.every(({ name, schema }) => oracle.accepts(schema, found.groups![name]))
    ? { ...found.groups }
    : undefined;
}

async function readBody(operation: Operation, request: IncomingMessage, lie: Lie | undefined): Promise<unknown> {
  if (Number(request.headers['content-length']) > bodyLimitBytes) {
    const status = lie === 'takes any size' ? 400 : 413;
    throw new Refusal(status, `The body is larger than ${bodyLimitBytes} bytes.`, { connection: 'close' });
  }
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const bytes = Buffer.concat(parts);
  if (bytes.length === 0 && !operation.bodyRequired) return {};
  const type = (request.headers['content-type'] ?? '').toLowerCase();
  if (!/^application\/json\s*(;\s*charset=utf-8)?$/.test(type) && lie !== 'takes any media type') {
    throw new Refusal(415, 'Send application/json.');
  }
  const value = parse(bytes, lie);
  const valid = lie === 'takes any body' || SchemaOracle.of(operation.document).accepts(operation.bodySchema!, value);
  if (!valid) throw new Refusal(400, 'The body is not as the contract has it.');
  return value;
}

function parse(bytes: Buffer, lie: Lie | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    if (lie === 'takes any media type') return {};
    throw new Refusal(400, 'The body is not JSON.');
  }
}
