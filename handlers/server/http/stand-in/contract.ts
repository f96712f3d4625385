import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Match, OperationEntry, RequestValidators, ServiceContract, Validator } from '../contract.ts';

/**
 * A contract of a few operations, one for each way in which the server room treats an operation, compiled by hand as
 * the generator would. Tests of the room use it, so that they fail for what the room does and not for what a real
 * contract says this week.
 */
export function standInContract(): ServiceContract {
  return {
    name: 'stand-in',
    title: 'Things',
    operations,
    match,
    requestValidators: {
      getLiveness: {},
      createThing: { headers: params({ 'x-note': { type: 'string', maxLength: 8 } }), body: validator(thing) },
      listThings: {
        query: params({ limit: { type: 'integer', minimum: 1, maximum: 100, default: 20 }, kind: { type: 'string' } }),
      },
      getThing: { path: params({ thing_id: { type: 'string' } }) },
      touchThing: { path: params({ thing_id: { type: 'string' } }), body: validator(thing) },
      watchThing: { path: params({ thing_id: { type: 'string' } }) },
      completeThing: { body: validator(thing) },
      unbuilt: {},
    } satisfies Record<string, RequestValidators>,
    responseValidators: {
      getLiveness: { 200: validator({ type: 'object' }) },
      createThing: { 201: validator({ type: 'object', required: ['name'], properties: { name: { type: 'string' } } }) },
      listThings: { 200: validator({ type: 'object' }) },
      getThing: {
        200: validator({ type: 'object', required: ['thing_id'], properties: { thing_id: { type: 'string' } } }),
      },
      completeThing: { 200: validator({ type: 'object' }) },
    },
  };
}

const thing = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 100_000 },
    size: { type: 'string', enum: ['small', 'large'] },
    count: { type: 'integer', minimum: 0 },
    labels: { type: 'object', additionalProperties: true },
  },
};

const entry = (
  operationId: string,
  method: string,
  path: string,
  more: Partial<OperationEntry> = {},
): OperationEntry => ({
  operationId,
  method,
  path,
  scopes: ['runs:read'],
  public: false,
  rateClass: 'read',
  statuses: [200],
  requestMediaTypes: [],
  bodyRequired: false,
  queryNames: [],
  headerNames: [],
  openAiErrors: false,
  ...more,
});

const json = { requestMediaTypes: ['application/json'], bodyRequired: true };

const operations: readonly OperationEntry[] = [
  entry('getLiveness', 'GET', '/healthz', { public: true, scopes: [], rateClass: 'none' }),
  entry('createThing', 'POST', '/v1/things', {
    ...json,
    scopes: ['runs:create'],
    rateClass: 'write',
    statuses: [201],
    headerNames: ['x-note'],
  }),
  entry('listThings', 'GET', '/v1/things', { queryNames: ['limit', 'kind'] }),
  entry('getThing', 'GET', '/v1/things/{thing_id}'),
  entry('touchThing', 'POST', '/v1/things/{thing_id}:touch', { ...json, bodyRequired: false, statuses: [204] }),
  entry('watchThing', 'GET', '/v1/things/{thing_id}/events', { rateClass: 'stream' }),
  entry('completeThing', 'POST', '/v1/chat/completions', { ...json, openAiErrors: true, rateClass: 'model' }),
  entry('unbuilt', 'GET', '/v1/unbuilt'),
];

const templates: readonly [RegExp, Record<string, string>][] = [
  [/^\/v1\/things\/([^/:]+)$/, { GET: 'getThing' }],
  [/^\/v1\/things\/([^/:]+):touch$/, { POST: 'touchThing' }],
  [/^\/v1\/things\/([^/:]+)\/events$/, { GET: 'watchThing' }],
];

function match(method: string, path: string): Match {
  const here = operations.filter((operation) => operation.path === path);
  const exact = here.find((operation) => operation.method === method);
  if (exact !== undefined) return { operationId: exact.operationId, params: {} };
  if (here.length > 0) return { allow: here.map((operation) => operation.method) };
  for (const [expression, methods] of templates) {
    const found = expression.exec(path);
    if (found === null) continue;
    if (!Object.hasOwn(methods, method)) return { allow: Object.keys(methods) };
    try {
      return { operationId: methods[method]!, params: { thing_id: decodeURIComponent(found[1]!) } };
    } catch {
      return { malformed: true };
    }
  }
  return null;
}

const bodies = new Ajv2020({ strict: true });
const parameters = new Ajv2020({ strict: true, coerceTypes: 'array', useDefaults: true });

function validator(schema: object): Validator {
  return bodies.compile(schema) as Validator;
}

function params(properties: Record<string, object>): Validator {
  return parameters.compile({ type: 'object', properties }) as Validator;
}
