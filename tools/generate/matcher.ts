import { banner } from './banner.ts';
import { type JsonSchema, type OpenApiDocument, type Operation, operationsOf, resolve } from './document.ts';

/**
 * `generated/<service>/matcher.ts`: from method and path to operation. Everything that can be computed is computed
 * here or once at import; a match costs a map look-up, or a split and one or two regular expressions.
 */
export function matcher(service: string, document: OpenApiDocument): string {
  const operations = operationsOf(document);
  const fixed = new Map<string, Record<string, string>>();
  const templates = new Map<string, { operations: Record<string, string>; operation: Operation }>();
  for (const operation of operations) {
    if (operation.path.includes('{')) {
      const entry = templates.get(operation.path) ?? { operations: {}, operation };
      entry.operations[operation.method] = operation.operationId;
      templates.set(operation.path, entry);
    } else {
      fixed.set(operation.path, { ...fixed.get(operation.path), [operation.method]: operation.operationId });
    }
  }
  const bySegments = new Map<number, string[]>();
  for (const [path, entry] of templates) {
    const segments = path.split('/').length - 1;
    const line = templateLiteral(path, entry.operations, entry.operation, document);
    bySegments.set(segments, [...(bySegments.get(segments) ?? []), line]);
  }
  const fixedLines = [...fixed].map(([path, byMethod]) => `  [${quote(path)}, ${methodMap(byMethod)}],`);
  const templateLines = [...bySegments]
    .sort(([a], [b]) => a - b)
    .map(([segments, lines]) => `  [${segments}, [\n${lines.join('\n')}\n  ]],`);
  return `${banner(`contracts/${service}/openapi.yaml`)}${types}
/** Paths without parameters. */
const fixed = new Map<string, ReadonlyMap<string, OperationId>>([
${fixedLines.join('\n')}
]);

/** Paths with parameters by their number of segments; each parameter obeys the contract's pattern once decoded. */
const templates = new Map<number, readonly Template[]>([
${templateLines.join('\n')}
]);

${algorithm}`;
}

function templateLiteral(
  path: string,
  operations: Record<string, string>,
  operation: Operation,
  document: OpenApiDocument,
): string {
  const names: string[] = [];
  const patterns: string[] = [];
  const expression = path
    .split(/(\{\w+\})/)
    .map((part) => {
      if (!part.startsWith('{')) return part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
      const name = part.slice(1, -1);
      const parameter = operation.parameters.find((entry) => entry.in === 'path' && entry.name === name);
      if (!parameter) throw new Error(`${path}: {${name}} is not declared as a path parameter.`);
      const pattern = resolve<JsonSchema>(document, parameter.schema).pattern as string | undefined;
      names.push(name);
      patterns.push(pattern === undefined ? 'null' : `new RegExp(${quote(pattern)}, 'u')`);
      // Without a pattern of its own a parameter stops at a colon, so that it never swallows an action (":cancel").
      return pattern === undefined ? '([^/:]+)' : '([^/]+)';
    })
    .join('');
  return `    { expression: /^${expression}$/, names: ${quote(names)}, patterns: [${patterns.join(', ')}], operations: ${methodMap(operations)} },`;
}

/** A map, not an object: a method called `constructor` must find nothing. */
function methodMap(byMethod: Record<string, string>): string {
  return `new Map<string, OperationId>(${quote(Object.entries(byMethod))})`;
}

function quote(value: unknown): string {
  return JSON.stringify(value);
}

const types = `import type { Operations } from './operations.ts';

type OperationId = keyof Operations;

export interface Match {
  operationId: OperationId;
  /** Percent-decoded. */
  params: Record<string, string>;
}

interface Template {
  readonly expression: RegExp;
  readonly names: readonly string[];
  readonly patterns: readonly (RegExp | null)[];
  readonly operations: ReadonlyMap<string, OperationId>;
}
`;

const algorithm = `/**
 * Finds the operation of a request. \`path\` comes without its query, still percent-encoded.
 *
 * - the operation and its decoded parameters;
 * - \`{ allow }\`: the path exists, the method does not (405, these are the methods);
 * - \`{ malformed: true }\`: a percent escape that decodes to nothing (400);
 * - \`null\`: no such path (404). A trailing slash makes another path.
 */
export function match(method: string, path: string): Match | { allow: string[] } | { malformed: true } | null {
  const byMethod = fixed.get(path);
  if (byMethod !== undefined) {
    const operationId = byMethod.get(method);
    return operationId === undefined ? { allow: [...byMethod.keys()] } : { operationId, params: {} };
  }
  const encoded = path.includes('%');
  if (encoded && !decodable(path)) return { malformed: true };
  const candidates = templates.get(segmentsOf(path));
  if (candidates === undefined) return null;
  let allow: string[] | null = null;
  for (const template of candidates) {
    const params = paramsOf(template, path, encoded);
    if (params === null) continue;
    const operationId = template.operations.get(method);
    if (operationId !== undefined) return { operationId, params };
    allow = [...(allow ?? []), ...template.operations.keys()];
  }
  return allow === null ? null : { allow };
}

function paramsOf(template: Template, path: string, encoded: boolean): Record<string, string> | null {
  const found = template.expression.exec(path);
  if (found === null) return null;
  const params: Record<string, string> = {};
  for (let i = 0; i < template.names.length; i++) {
    const raw = found[i + 1]!;
    const value = encoded ? decodeURIComponent(raw) : raw;
    const pattern = template.patterns[i]!;
    if (pattern !== null && !pattern.test(value)) return null;
    params[template.names[i]!] = value;
  }
  return params;
}

function segmentsOf(path: string): number {
  let count = 0;
  for (let i = 0; i < path.length; i++) if (path.charCodeAt(i) === 47) count++;
  return count;
}

function decodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
`;
