/** The parts of a bundled OpenAPI 3.1 document that the pipeline reads, with `$ref`s outside schemas resolved. */
export type JsonSchema = { [key: string]: unknown } & { $ref?: string; title?: string };

export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; summary?: string };
  servers?: { url: string }[];
  paths: Record<string, Record<string, unknown>>;
  components?: { schemas?: Record<string, JsonSchema> } & Record<string, Record<string, unknown> | undefined>;
  security?: unknown[];
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  schema: JsonSchema;
}

export interface Response {
  description: string;
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema?: JsonSchema;
  /** Of an event stream: what the `data` of each frame is, as a pointer into `components/schemas`. */
  'x-agentos-event-schema'?: string;
}

export interface Operation {
  operationId: string;
  method: string;
  /** The template as it stands in the contract: `/v1/runs/{run_id}:cancel`. */
  path: string;
  summary?: string;
  description?: string;
  parameters: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, { schema?: JsonSchema }> };
  /** By status, ascending. A `default` response is refused: every status is named (API-03). */
  responses: [number, Response][];
  scopes: string[];
  rateClass: string;
  idempotent: boolean;
  audit: string | null;
}

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** All operations in the order of the document. Throws when one lacks what the operation table needs. */
export function operationsOf(document: OpenApiDocument): Operation[] {
  const found: Operation[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const raw = item[method] as Record<string, unknown> | undefined;
      if (raw) found.push(operationOf(document, path, method, item, raw));
    }
  }
  return found;
}

function operationOf(
  document: OpenApiDocument,
  path: string,
  method: string,
  item: Record<string, unknown>,
  raw: Record<string, unknown>,
): Operation {
  const operationId = raw.operationId as string | undefined;
  const where = `${method.toUpperCase()} ${path}`;
  if (!operationId) throw new Error(`${where} has no operationId.`);
  if (!Array.isArray(raw['x-agentos-scopes'])) throw new Error(`${where} has no x-agentos-scopes; public is [].`);
  const parameters = [...((item.parameters as unknown[]) ?? []), ...((raw.parameters as unknown[]) ?? [])];
  return {
    operationId,
    method: method.toUpperCase(),
    path,
    summary: raw.summary as string | undefined,
    description: raw.description as string | undefined,
    parameters: mergeParameters(parameters.map((entry) => resolve<Parameter>(document, entry))),
    requestBody: raw.requestBody ? resolve<Operation['requestBody']>(document, raw.requestBody) : undefined,
    responses: responsesOf(document, where, (raw.responses as Record<string, unknown>) ?? {}),
    scopes: raw['x-agentos-scopes'] as string[],
    rateClass: (raw['x-agentos-rate-class'] as string | undefined) ?? 'none',
    idempotent: raw['x-agentos-idempotent'] === true,
    audit: (raw['x-agentos-audit'] as string | null | undefined) ?? null,
  };
}

/** An operation's parameter replaces the path item's of the same name and place. */
function mergeParameters(parameters: Parameter[]): Parameter[] {
  return [...new Map(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}

function responsesOf(document: OpenApiDocument, where: string, raw: Record<string, unknown>): [number, Response][] {
  return Object.entries(raw)
    .map(([status, response]): [number, Response] => {
      if (!/^\d{3}$/.test(status)) throw new Error(`${where} answers "${status}": name each status by its number.`);
      return [Number(status), resolve<Response>(document, response)];
    })
    .sort(([a], [b]) => a - b);
}

/** Follows `$ref`s inside the document; schemas keep theirs. */
export function resolve<Target>(document: OpenApiDocument, value: unknown): Target {
  let current = value;
  while (typeof current === 'object' && current !== null && '$ref' in current) {
    current = pointed(document, current.$ref as string);
  }
  return current as Target;
}

function pointed(document: OpenApiDocument, reference: string): unknown {
  let node: unknown = document;
  for (const part of reference.replace(/^#\//, '').split('/')) {
    node = (node as Record<string, unknown> | undefined)?.[part.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  if (node === undefined) throw new Error(`${reference} points nowhere in the bundled document.`);
  return node;
}

/** The properties of a schema, those of its `allOf` parts included. */
export function propertiesOf(document: OpenApiDocument, schema: JsonSchema): Record<string, JsonSchema> {
  const target = resolve<JsonSchema>(document, schema);
  const parts = ((target.allOf as JsonSchema[] | undefined) ?? []).map((part) => propertiesOf(document, part));
  return Object.assign({}, ...parts, target.properties) as Record<string, JsonSchema>;
}
