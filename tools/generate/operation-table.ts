import { banner } from './banner.ts';
import { type OpenApiDocument, type Operation, operationsOf, propertiesOf } from './document.ts';
import { indent, operationInterface } from './operation-types.ts';
import { type SchemaTypes, withRequired } from './schema-types.ts';

/** The row type, printed into each table so that the generated folder depends on nothing. */
const rowType = `/** One operation of the contract, as the server room needs it. */
export interface OperationRow {
  readonly operationId: keyof Operations;
  readonly method: string;
  /** The contract's template, e.g. \`/v1/runs/{run_id}:cancel\`. */
  readonly path: string;
  /** Scopes that the caller must all have; empty where the operation is public. */
  readonly scopes: readonly string[];
  /** Answers anyone: no authentication, no tenant. */
  readonly public: boolean;
  readonly rateClass: 'none' | 'read' | 'write' | 'model' | 'stream';
  readonly idempotent: boolean;
  /** The action written to the audit log; null where the operation is not audited. */
  readonly audit: string | null;
  readonly pathNames: readonly string[];
  readonly queryNames: readonly string[];
  /** Lower-case. */
  readonly headerNames: readonly string[];
  /** Empty where the operation takes no body. */
  readonly requestMediaTypes: readonly string[];
  readonly bodyRequired: boolean;
  /** Every status that the contract lists, ascending. */
  readonly statuses: readonly number[];
  /** Media types of the success replies; two where the caller chooses by \`Accept\`. */
  readonly responseMediaTypes: readonly string[];
  /** Errors carry OpenAI's \`type\` and \`param\` beside \`code\` and \`message\`. */
  readonly openAiErrors: boolean;
}`;

/** `generated/<service>/operations.ts`: exact handler types and the table that the pipeline is driven by. */
export function operationTable(
  service: string,
  document: OpenApiDocument,
  types: SchemaTypes,
  vocabulary: ReadonlySet<string>,
): string {
  const operations = operationsOf(document);
  refuseDuplicates(service, operations);
  const interfaces = operations.map((operation) => operationInterface(operation, document, types)).join('\n\n');
  const rows = operations.map((operation) => JSON.stringify(row(operation, document), null, 2)).join(',\n');
  const table = `export const operations: readonly OperationRow[] = [\n${indent(rows, 2)},\n];`;
  const body = `${withRequired(interfaces)}export interface Operations {\n${indent(interfaces, 2)}\n}\n\n${rowType}\n\n${table}\n`;
  return banner(`contracts/${service}/openapi.yaml`) + typeImports(interfaces, document, vocabulary) + body;
}

function row(operation: Operation, document: OpenApiDocument): Record<string, unknown> {
  const names = (place: string) =>
    operation.parameters.filter((parameter) => parameter.in === place).map((parameter) => parameter.name);
  const success = operation.responses.filter(([status]) => status >= 200 && status < 300);
  return {
    operationId: operation.operationId,
    method: operation.method,
    path: operation.path,
    scopes: operation.scopes,
    public: operation.scopes.length === 0,
    rateClass: operation.rateClass,
    idempotent: operation.idempotent,
    audit: operation.audit,
    pathNames: names('path'),
    queryNames: names('query'),
    headerNames: names('header').map((name) => name.toLowerCase()),
    requestMediaTypes: Object.keys(operation.requestBody?.content ?? {}),
    bodyRequired: operation.requestBody?.required === true,
    statuses: operation.responses.map(([status]) => status),
    responseMediaTypes: [...new Set(success.flatMap(([, response]) => Object.keys(response.content ?? {})))],
    openAiErrors: hasOpenAiErrors(operation, document),
  };
}

/** True when the error of the first failing JSON reply has both `type` and `param`: OpenAI's error shape. */
function hasOpenAiErrors(operation: Operation, document: OpenApiDocument): boolean {
  const failure = operation.responses.find(([status, response]) => status >= 400 && response.content);
  const schema = failure?.[1].content?.['application/json']?.schema;
  if (!schema) return false;
  const error = propertiesOf(document, schema).error;
  const inner = error ? propertiesOf(document, error) : {};
  return 'type' in inner && 'param' in inner;
}

/** Vocabulary types come from the vocabulary; what only this service speaks of comes from its own types. */
function typeImports(text: string, document: OpenApiDocument, vocabulary: ReadonlySet<string>): string {
  const code = text.replace(/\/\*\*.*?\*\//gs, '');
  const used = Object.keys(document.components?.schemas ?? {})
    .filter((title) => new RegExp(`\\b${title}\\b`).test(code))
    .sort();
  const shared = used.filter((title) => vocabulary.has(title));
  const own = used.filter((title) => !vocabulary.has(title));
  const lines = [importLine(own, './types.ts'), importLine(shared, '../vocabulary/types.ts')];
  return `${lines.join('')}\n`;
}

function importLine(names: string[], from: string): string {
  return names.length === 0 ? '' : `import type {\n  ${names.join(',\n  ')},\n} from '${from}';\n`;
}

function refuseDuplicates(service: string, operations: Operation[]): void {
  const seen = new Set<string>();
  for (const { operationId } of operations) {
    if (seen.has(operationId)) throw new Error(`${service}: two operations are called ${operationId}.`);
    seen.add(operationId);
  }
}
