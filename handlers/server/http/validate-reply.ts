import type { Reply, ServiceContract } from './contract.ts';
import type { Exchange } from './exchange.ts';

/** What is wrong with a reply by the contract, for the log; undefined when nothing is. */
export function replyProblem(exchange: Exchange, reply: Reply, contract: ServiceContract): string | undefined {
  const { operation } = exchange;
  if (operation === undefined) return undefined; // OPTIONS, which no contract describes
  const name = `${operation.operationId} ${reply.status}`;
  if (!operation.statuses.includes(reply.status)) return `${name}: the contract does not know this status`;
  if (!('body' in reply)) return undefined;
  const validator = contract.responseValidators[operation.operationId]?.[reply.status];
  if (validator === undefined) return `${name}: the contract knows no JSON body here`;
  // As the caller will read it: a Date or an undefined field is judged by what becomes of it in JSON.
  if (validator(JSON.parse(JSON.stringify(reply.body)))) return undefined;
  const { instancePath, message } = validator.errors?.[0] ?? { instancePath: '', message: 'is invalid' };
  return `${name}: ${instancePath || 'the body'} ${message}`;
}
