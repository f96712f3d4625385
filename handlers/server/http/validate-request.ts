import { Fault } from '#vocabulary/fault.ts';
import type { OperationEntry, RequestValidators, Violation } from './contract.ts';
import type { Exchange } from './exchange.ts';
import { queryOf } from './request-target.ts';

type Part = 'path' | 'query' | 'headers' | 'body';
export type PlacedViolation = { readonly in: Part; readonly violation: Violation };

/**
 * Judges all parts of a request by the contract and leaves on the exchange what the handler gets. Parameters are
 * turned into their types and defaults are filled in on the way.
 * @returns null when the request keeps to the contract
 */
export function validateRequest(
  validators: RequestValidators | undefined,
  exchange: Exchange,
): PlacedViolation[] | null {
  const operation = exchange.operation!;
  if (validators === undefined)
    throw new Fault('internal_error', 'This operation cannot be checked, so it is refused.');
  const input = {
    path: exchange.params,
    query: queryOf(exchange.query, operation.queryNames),
    headers: headersOf(exchange, operation),
    body: exchange.body,
  };
  const found = check('path', validators, input.path) ?? check('query', validators, input.query);
  const errors = found ?? check('headers', validators, input.headers) ?? checkBody(validators, operation, input.body);
  if (errors === null) exchange.input = input;
  return errors;
}

function check(part: Part, validators: RequestValidators, value: unknown): PlacedViolation[] | null {
  const validator = validators[part];
  if (validator === undefined || validator(value)) return null;
  return (validator.errors ?? []).map((violation) => ({ in: part, violation }));
}

function checkBody(validators: RequestValidators, operation: OperationEntry, body: unknown): PlacedViolation[] | null {
  // The reader has refused a missing body already where the contract asks for one.
  if (operation.requestMediaTypes.length === 0 || body === undefined) return null;
  return check('body', validators, body);
}

function headersOf(exchange: Exchange, operation: OperationEntry): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of operation.headerNames) {
    const value = exchange.headers[name];
    if (typeof value === 'string') values[name] = value;
  }
  return values;
}

/** More than a person reads at once is not worth sending. */
const violationsShownMax = 10;

/** Says what is wrong in the words of the contract: places and rules, never what the caller sent there. */
export function faultOfViolations(violations: readonly PlacedViolation[]): Fault {
  const told = violations.slice(0, violationsShownMax).map(({ in: part, violation }) => {
    const place = placeOf(part, violation);
    return { in: part, path: place.path, rule: violation.keyword, message: place.message };
  });
  const first = told[0];
  if (first === undefined) return new Fault('invalid_request', 'The request does not keep to the contract.');
  const name = first.in === 'body' ? `body${first.path}` : `${first.in} parameter ${first.path.slice(1)}`.trim();
  return new Fault('invalid_request', `Invalid ${name}: ${first.message}.`, { details: { violations: told } });
}

function placeOf(
  part: Part,
  { instancePath, keyword, message, params = {} }: Violation,
): { path: string; message: string } {
  const missing = params['missingProperty'];
  if (keyword === 'required' && typeof missing === 'string') {
    return { path: `${instancePath}/${missing}`, message: 'is required' };
  }
  const surplus = params['additionalProperty'] ?? params['unevaluatedProperty'];
  if (typeof surplus === 'string') {
    return {
      path: `${instancePath}/${surplus.slice(0, 64)}`,
      message: part === 'body' ? 'is not a field here' : 'is not known',
    };
  }
  const allowed = params['allowedValues'];
  if (keyword === 'enum' && Array.isArray(allowed)) {
    return {
      path: instancePath,
      message: `must be one of ${allowed.map((value) => JSON.stringify(value)).join(', ')}`,
    };
  }
  return { path: instancePath, message: message ?? `breaks the rule "${keyword}"` };
}
