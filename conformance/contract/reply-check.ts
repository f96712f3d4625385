import type { Reply } from '../http/exchange.ts';
import { statusesOfCode } from './error-statuses.ts';
import type { Operation } from './operations.ts';
import { SchemaOracle } from './schema-oracle.ts';
import type { ContractDocument, Schema } from './document.ts';

/** Statuses that belong to HTTP and not to one operation: any path can answer them. */
const statusesOfHttp = [400, 404, 405, 413, 414, 415, 431];
/** What no reply may show: traces, SQL, files of the node, keys (API-03, SEC-04). */
const leaks =
  /\n\s+at |node_modules|handlers\/|\.ts:\d+|select .* from |insert into |aos_[A-Za-z0-9]{8}_|postgres(?:ql)?:\/\//i;

/** Holds replies to the contract of their service. */
export class ReplyCheck {
  readonly #oracle: SchemaOracle;
  readonly #texts: SchemaOracle;
  readonly #document: ContractDocument;

  constructor(document: ContractDocument) {
    this.#document = document;
    this.#oracle = SchemaOracle.of(document);
    this.#texts = SchemaOracle.of(document, { coerce: true });
  }

  /** A reply of a known operation: documented status, media type, body, headers. */
  problems(operation: Operation, reply: Reply): string[] {
    const promised = operation.replies.get(reply.status);
    if (!promised) {
      if (statusesOfHttp.includes(reply.status)) return this.errorProblems(reply);
      return [`status ${reply.status} is not documented for ${operation.operationId}: ${reply.text.slice(0, 300)}`];
    }
    const type = mediaType(reply);
    const media = promised.content[type];
    const isEmpty = Object.keys(promised.content).length === 0 && reply.text === '';
    if (!media && !isEmpty) return [`media type "${type}" is not documented for status ${reply.status}`];
    return [
      ...(media && type === 'application/json' ? this.#bodyProblems(media.schema, reply) : []),
      ...Object.entries(promised.headers).flatMap(([name, header]) => this.#headerProblems(name, header, reply)),
      ...identityProblems(reply),
      ...(reply.status >= 400 && reply.status !== 503 ? this.errorProblems(reply) : []),
      ...leakProblems(reply),
    ];
  }

  /** A reply that no operation answers for: unknown routes, methods, broken requests (API-03). */
  errorProblems(reply: Reply): string[] {
    if (mediaType(reply) !== 'application/json')
      return [`an error came as "${mediaType(reply)}": ${reply.text.slice(0, 200)}`];
    const schema = { $ref: '#/components/schemas/ErrorReply' };
    const problems = this.#bodyProblems(schema, reply);
    const code = (reply.json as { error?: { code?: string } } | undefined)?.error?.code ?? '';
    if (problems.length === 0 && !(statusesOfCode[code] ?? []).includes(reply.status)) {
      problems.push(`the code "${code}" does not go with status ${reply.status}`);
    }
    return [...problems, ...identityProblems(reply), ...leakProblems(reply)];
  }

  /** The schema of this service by its title, for parts of a stream. */
  valueProblems(title: string, value: unknown): string[] {
    if (!this.#document.components.schemas?.[title]) return [`the contract has no schema ${title}`];
    return this.#oracle.problems({ $ref: `#/components/schemas/${title}` }, value);
  }

  #bodyProblems(schema: Schema, reply: Reply): string[] {
    if (reply.json === undefined) return [`the body is not JSON: ${reply.text.slice(0, 200)}`];
    return this.#oracle.problems(schema, reply.json).map((problem) => `body of ${reply.status}: ${problem}`);
  }

  #headerProblems(name: string, header: { required: boolean; schema: Schema }, reply: Reply): string[] {
    const value = reply.headers[name];
    if (value === undefined) return header.required ? [`the header ${name} is missing`] : [];
    return this.#texts.problems(header.schema, value).map((problem) => `header ${name} "${String(value)}": ${problem}`);
  }
}

export function mediaType(reply: Reply): string {
  return (reply.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
}

/** API-04: one correlation id, in the body and in both headers, and a trace to go on with. */
function identityProblems(reply: Reply): string[] {
  const correlation = reply.headers['x-correlation-id'];
  const stated = (reply.json as { correlation_id?: unknown } | undefined)?.correlation_id;
  const problems: string[] = [];
  if (typeof correlation !== 'string' || !/^corr_\w{8,}$/.test(correlation))
    problems.push('x-correlation-id is missing or odd');
  if (reply.headers['x-request-id'] !== correlation) problems.push('x-request-id differs from x-correlation-id');
  if (!/^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/.test(String(reply.headers.traceparent)))
    problems.push('traceparent is missing or odd');
  if (reply.status >= 400 && stated !== correlation)
    problems.push('correlation_id of the body differs from the header');
  return problems;
}

function leakProblems(reply: Reply): string[] {
  if (reply.status < 400) return [];
  const found = leaks.exec(reply.text);
  return found ? [`the reply shows what belongs in the log: "${found[0].trim()}"`] : [];
}
