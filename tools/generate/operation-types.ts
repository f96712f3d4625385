import {
  type OpenApiDocument,
  type Operation,
  type Parameter,
  propertiesOf,
  resolve,
  type Response,
} from './document.ts';
import { type SchemaTypes, withPlainNames } from './schema-types.ts';

/**
 * The exact types of an operation: what comes in after validation and which success replies the contract knows.
 * Failures are not replies; a handler throws a `Fault`.
 */
export function operationInterface(operation: Operation, document: OpenApiDocument, types: SchemaTypes): string {
  const input = [
    group('path', operation, types),
    group('query', operation, types),
    group('header', operation, types),
    body(operation, types),
  ];
  const lines = [
    ...documentation(operation),
    `${operation.operationId}: {`,
    `  input: {\n${indent(input.filter((text) => text !== '').join('\n'), 4)}\n  };`,
    `  reply:\n${indent(replies(operation, document, types).join('\n'), 4)};`,
    `  public: ${operation.scopes.length === 0};`,
    '};',
  ];
  return lines.join('\n');
}

function documentation(operation: Operation): string[] {
  const summary = operation.summary ? ` ${operation.summary.replaceAll('*/', '*\\/')}` : '';
  return [`/** \`${operation.method} ${operation.path}\`${summary} */`];
}

/** Parameters of one place. Where there are none the key stays, empty, so that handlers read alike. */
function group(place: Parameter['in'], operation: Operation, types: SchemaTypes): string {
  const key = place === 'header' ? 'headers' : place;
  const parameters = operation.parameters.filter((parameter) => parameter.in === place);
  if (parameters.length === 0) return `${key}: Record<never, never>;`;
  const members = parameters.map((parameter) => {
    const type = parameterType(operation, place, parameter, types);
    const present = parameter.required || parameter.schema.default !== undefined;
    // Node lower-cases header names; the contract may write them as people do.
    const name = place === 'header' ? parameter.name.toLowerCase() : parameter.name;
    return `${quoteName(name)}${present ? '' : '?'}: ${type};`;
  });
  return `${key}: { ${members.join(' ')} };`;
}

/** The type of a parameter by its wire form. */
export function parameterType(
  operation: Operation,
  place: Parameter['in'],
  parameter: Parameter,
  types: SchemaTypes,
): string {
  const own = types.member('operations', operation.operationId, 'parameters', place, parameter.name)?.type;
  const text = own && types.print(own);
  // A parameter that is a component is printed as a reference to it; its type stands there.
  const component = text && /^components\["parameters"\]\["([^"]+)"\]$/.exec(text)?.[1];
  const type = component ? types.member('components', 'parameters', component)?.type : own;
  if (!type) throw new Error(`${operation.operationId}: parameter ${parameter.name} came out without a type.`);
  return withPlainNames(types.print(type));
}

function body(operation: Operation, types: SchemaTypes): string {
  const type = bodyType(operation, types);
  return type === undefined ? '' : `body${operation.requestBody!.required ? '' : '?'}: ${type};`;
}

/** The type of the request body; undefined where the operation takes none. */
export function bodyType(operation: Operation, types: SchemaTypes): string | undefined {
  if (!operation.requestBody) return undefined;
  const [mediaType, ...others] = Object.keys(operation.requestBody.content);
  if (!mediaType || others.length > 0) throw new Error(`${operation.operationId}: a body has exactly one media type.`);
  const type = types.member('operations', operation.operationId, 'requestBody', 'content', mediaType)?.type;
  if (!type) throw new Error(`${operation.operationId}: the body came out without a type.`);
  return withPlainNames(types.print(type));
}

function replies(operation: Operation, document: OpenApiDocument, types: SchemaTypes): string[] {
  const found = operation.responses
    .filter(([status, response]) => isReply(status, response, document))
    .flatMap(([status, response]) => repliesOfStatus(operation, status, response, document, types));
  if (found.length === 0) throw new Error(`${operation.operationId} has no success reply.`);
  return found;
}

/** Success, and a failure that is told in another shape than the error model, e.g. readiness with status 503. */
function isReply(status: number, response: Response, document: OpenApiDocument): boolean {
  if (status < 400) return true;
  const schema = response.content?.['application/json']?.schema;
  return schema !== undefined && !('error' in propertiesOf(document, schema));
}

function repliesOfStatus(
  operation: Operation,
  status: number,
  response: Response,
  document: OpenApiDocument,
  types: SchemaTypes,
): string[] {
  const headers = 'headers?: Record<string, string>';
  const mediaTypes = Object.keys(response.content ?? {});
  if (mediaTypes.length === 0) return [`| { status: ${status}; ${headers} }`];
  return mediaTypes.map((mediaType) => {
    const content = replyContent(mediaType, replyType(operation, status, mediaType, document, types));
    return `| { status: ${status}; ${content}; ${headers} }`;
  });
}

/** The type of one reply, by its status and media type. */
export function replyType(
  operation: Operation,
  status: number,
  mediaType: string,
  document: OpenApiDocument,
  types: SchemaTypes,
): string {
  // A response that is a component is printed as a reference to it; its content stands there.
  const component = rawResponse(document, operation, status).$ref?.split('/').at(-1);
  const path = component
    ? ['components', 'responses', component]
    : ['operations', operation.operationId, 'responses', String(status)];
  const type = types.member(...path, 'content', mediaType)?.type;
  if (!type) throw new Error(`${operation.operationId}: the ${status} ${mediaType} reply came out without a type.`);
  return withPlainNames(types.print(type));
}

function replyContent(mediaType: string, type: string): string {
  if (mediaType === 'text/event-stream') return 'stream: AsyncIterable<string | Uint8Array>';
  if (mediaType.startsWith('text/')) return 'text: string';
  return `body: ${type}`;
}

function rawResponse(document: OpenApiDocument, operation: Operation, status: number): { $ref?: string } {
  const item = resolve<Record<string, { responses: Record<string, { $ref?: string }> }>>(
    document,
    document.paths[operation.path],
  );
  return item[operation.method.toLowerCase()]!.responses[status]!;
}

export function quoteName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
}

export function indent(text: string, spaces: number): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(spaces) + line))
    .join('\n');
}
