import { banner } from '../banner.ts';
import { type OpenApiDocument, type Operation, operationsOf, propertiesOf } from '../document.ts';
import { bodyType, indent, parameterType, quoteName, replyType } from '../operation-types.ts';
import type { SchemaTypes } from '../schema-types.ts';

export interface ServiceSource {
  service: string;
  document: OpenApiDocument;
  types: SchemaTypes;
  /** Operations that stream the events of a run (AsyncAPI): they are read with the event client. */
  eventStreams: ReadonlySet<string>;
}

/** Replies that depend on what was asked; the contract can only say that both are possible. */
const repliesByInput: Record<string, { when: string; reply: string }[]> = {
  createRun: [
    { when: '{ body: { run_options: { dry_run: true } } }', reply: 'RunPlan' },
    { when: '{ body: { run_options?: { dry_run?: false } } }', reply: 'RunCreateResponse' },
  ],
};

/** One class per service with one method per operation: `generated/sdk/<service>.ts`. */
export function serviceClass(source: ServiceSource): string {
  const operations = operationsOf(source.document);
  const inputs = operations.map((operation) => inputInterface(operation, source)).filter((text) => text !== '');
  const methods = operations.flatMap((operation) => methodsOf(operation, source));
  const { title, summary } = source.document.info;
  const body = `${inputs.join('\n\n')}

/** ${title}: ${summary ?? ''} */
export class ${className(source.service)} {
  private readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

${indent(methods.join('\n\n'), 2)}
}
`;
  return banner(`contracts/${source.service}/openapi.yaml`) + imports(body, source) + body;
}

/** `model-policy` -> `ModelPolicy`. */
export function className(service: string): string {
  return service.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `model-policy` -> `modelPolicy`. */
export function memberName(service: string): string {
  return service.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

interface Field {
  place: 'path' | 'query' | 'header';
  name: string;
  /** The name in the input: `Idempotency-Key` -> `idempotency_key`. */
  key: string;
  type: string;
  required: boolean;
  description: string | undefined;
}

/** Whether an event stream is resumed is the reader's business, not its caller's. */
const ownFields = new Set(['last-event-id']);

function fieldsOf(operation: Operation, { types }: ServiceSource): Field[] {
  return operation.parameters
    .filter((parameter) => !ownFields.has(parameter.name.toLowerCase()))
    .map((parameter) => ({
      place: parameter.in,
      name: parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name,
      key: parameter.name.toLowerCase().replaceAll('-', '_'),
      type: parameterType(operation, parameter.in, parameter, types),
      required: parameter.required === true,
      description: parameter.description,
    }));
}

function inputName(operation: Operation): string {
  return `${operation.operationId[0]!.toUpperCase()}${operation.operationId.slice(1)}Input`;
}

function hasInput(operation: Operation): boolean {
  return operation.parameters.length > 0 || operation.requestBody !== undefined;
}

function isInputRequired(operation: Operation): boolean {
  return operation.parameters.some((parameter) => parameter.required) || operation.requestBody?.required === true;
}

function inputInterface(operation: Operation, source: ServiceSource): string {
  if (!hasInput(operation)) return '';
  const members = fieldsOf(operation, source).map((field) => {
    const comment = field.description ? `  /** ${field.description.trim().replaceAll('\n', ' ')} */\n` : '';
    return `${comment}  ${quoteName(field.key)}${field.required ? '' : '?'}: ${field.type};`;
  });
  const body = bodyType(operation, source.types);
  if (body) members.push(`  body${operation.requestBody!.required ? '' : '?'}: ${body};`);
  return `export interface ${inputName(operation)} {\n${members.join('\n')}\n}`;
}

function methodsOf(operation: Operation, source: ServiceSource): string[] {
  if (source.eventStreams.has(operation.operationId)) return [eventMethod(operation, source)];
  const list = listOf(operation, source);
  const methods = [list ? listMethod(operation, source, list) : jsonMethod(operation, source)];
  const item = streamedItem(operation);
  if (item) methods.push(streamMethod(operation, source, item));
  return methods;
}

function comment(operation: Operation, more = ''): string {
  const summary = (operation.summary ?? operation.operationId).replace(/[.]?$/, (end) => end || '.').replace('?.', '?');
  return `/** ${summary}${more} \`${operation.method} ${operation.path}\` */\n`;
}

function signature(operation: Operation): string {
  if (!hasInput(operation)) return 'options?: CallOptions';
  const optional = isInputRequired(operation) ? '' : ' = {}';
  return `input: ${inputName(operation)}${optional}, options?: CallOptions`;
}

function jsonMethod(operation: Operation, source: ServiceSource): string {
  const reply = jsonReply(operation, source);
  const overloads = (repliesByInput[operation.operationId] ?? []).map(
    ({ when, reply: narrow }) =>
      `${operation.operationId}(input: ${inputName(operation)} & ${when}, options?: CallOptions): Promise<${narrow}>;\n`,
  );
  const general = `${operation.operationId}(${signature(operation)}): Promise<${reply}>`;
  const all = overloads.length === 0 ? '' : `${overloads.join('')}${general};\n`;
  return `${comment(operation)}${all}${general} {
  return this.transport.json<${reply}>(${callLiteral(operation, source)}, options);
}`;
}

function jsonReply(operation: Operation, source: ServiceSource): string {
  const types = operation.responses
    .filter(([status, response]) => status < 300 && response.content?.['application/json'])
    .flatMap(([status]) =>
      replyType(operation, status, 'application/json', source.document, source.types).split(' | '),
    );
  return [...new Set(types)].join(' | ');
}

function callLiteral(operation: Operation, source: ServiceSource, body = 'input.body'): string {
  const fields = fieldsOf(operation, source);
  const group = (place: string) =>
    fields
      .filter((field) => field.place === place)
      .map((field) => `${quoteName(field.name)}: ${valueOf(operation, field, source)}`)
      .join(', ');
  const lines = [
    `service: '${source.service}'`,
    `method: '${operation.method}'`,
    `path: '${operation.path}'`,
    group('path') && `pathParameters: { ${group('path')} }`,
    group('query') && `query: { ${group('query')} }`,
    group('header') && `headers: { ${group('header')} }`,
    operation.requestBody && `body: ${body}`,
    `idempotent: ${operation.idempotent}`,
    `public: ${operation.scopes.length === 0}`,
    `slow: ${operation.rateClass === 'model'}`,
  ].filter(Boolean);
  return `{\n${lines.map((line) => `    ${line},`).join('\n')}\n  }`;
}

/** A request that can be recognised when it comes again always gets a key, the caller's or one of ours. */
function valueOf(operation: Operation, field: Field, { document }: ServiceSource): string {
  if (field.name !== 'idempotency-key') return `input.${field.key}`;
  const body = operation.requestBody?.content['application/json']?.schema;
  const inBody = body && 'idempotency_key' in propertiesOf(document, body) ? ' ?? input.body.idempotency_key' : '';
  return `input.${field.key}${inBody} ?? idempotencyKey()`;
}

interface List {
  reply: string;
  property: string;
  item: string;
}

/** A reply with a `next_cursor` and one array is a page of a list. */
function listOf(operation: Operation, source: ServiceSource): List | undefined {
  const schema = operation.responses.find(([status]) => status === 200)?.[1].content?.['application/json']?.schema;
  if (!schema) return undefined;
  const properties = propertiesOf(source.document, schema);
  const property = Object.keys(properties).find((name) => properties[name]!.type === 'array');
  if (!('next_cursor' in properties) || !property) return undefined;
  const reply = replyType(operation, 200, 'application/json', source.document, source.types);
  return { reply, property, item: `${reply}['${property}'][number]` };
}

function listMethod(operation: Operation, source: ServiceSource, list: List): string {
  const call = callLiteral(operation, source).replace('cursor: input.cursor', 'cursor');
  return `${comment(operation, ' Await it for one page, iterate it for all.')}${operation.operationId}(${signature(operation)}): PageRequest<${list.reply}, ${list.item}> {
  const page = (cursor = input.cursor) => this.transport.json<${list.reply}>(${call}, options);
  return new PageRequest(page, ({ ${list.property} }) => ${list.property});
}`;
}

function streamedItem(operation: Operation): string | undefined {
  const pointer = operation.responses.find(([status]) => status === 200)?.[1].content?.['text/event-stream'];
  return pointer?.['x-agentos-event-schema']?.split('/').at(-1);
}

function streamMethod(operation: Operation, source: ServiceSource, item: string): string {
  const call = callLiteral(operation, source, '{ ...input.body, stream: true }');
  return `${comment(operation, ' The answer piece by piece, while it is written.')}${operation.operationId}Stream(${signature(operation)}): AsyncGenerator<${item}, void, void> {
  return this.transport.items<${item}>(${call}, options);
}`;
}

function eventMethod(operation: Operation, { service }: ServiceSource): string {
  const has = (name: string) => operation.parameters.some((parameter) => parameter.name === name);
  const name = operation.operationId;
  const overload = (more: string, event: string) =>
    `${name}(input: ${inputName(operation)}${more}, options?: CallOptions): AsyncGenerator<${event}, void, void>`;
  const overloads = has('include_deltas')
    ? `${overload(' & { include_deltas?: false }', 'RunEvent')};
${overload('', 'RunEvent | TransientEvent')};
${overload('', 'RunEvent | TransientEvent')}`
    : overload('', 'RunEvent');
  return `${comment(operation, ' Resumes by itself when the link breaks.')}${overloads} {
  const { transport } = this;
  return ${operation.operationId}(transport.baseUrl('${service}'), input.run_id, {
    headers: async () => ({ ...(await transport.authorization()), ...options?.headers }),
    ${has('after_sequence') ? 'afterSequence: input.after_sequence ?? 0,' : ''}
    ${has('include_deltas') ? 'includeDeltas: input.include_deltas ?? false,' : ''}
    signal: options?.signal,
    fetch: transport.fetch,
    refused: errorOfResponse,
  });
}`;
}

function imports(body: string, source: ServiceSource): string {
  const names = Object.keys(source.document.components?.schemas ?? {}).filter((title) => uses(body, title));
  for (const name of ['RunEvent', 'TransientEvent']) if (uses(body, name)) names.push(name);
  const streams = [...source.eventStreams].filter((operation) => body.includes(`return ${operation}(`));
  const lines = [
    streams.length > 0 && `import { errorOfResponse } from './errors.ts';`,
    streams.length > 0 && `import { ${streams.join(', ')} } from './events.ts';`,
    uses(body, 'idempotencyKey') && `import { idempotencyKey } from './idempotency-key.ts';`,
    `import type { CallOptions } from './options.ts';`,
    uses(body, 'PageRequest') && `import { PageRequest } from './pages.ts';`,
    `import type { Transport } from './transport.ts';`,
    `import type {\n  ${[...new Set(names)].sort().join(',\n  ')},\n} from './types.ts';`,
  ];
  return `${lines.filter(Boolean).join('\n')}\n\n`;
}

function uses(body: string, name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(body.replace(/\/\*\*.*?\*\//gs, ''));
}
