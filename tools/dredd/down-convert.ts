import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { smokeSchemas } from './smoke-schemas.ts';

type Node = Record<string, unknown>;

/** Beside extensions: keywords of JSON Schema 2020-12 and of OpenAPI 3.1 that OpenAPI 3.0 has no place for. */
const unknownToOld = new Set([
  '$schema',
  '$id',
  '$defs',
  'unevaluatedProperties',
  'prefixItems',
  'propertyNames',
  'dependentRequired',
  'contentEncoding',
  'contentMediaType',
  'patternProperties',
]);

/**
 * An OpenAPI 3.1 document as 3.0.3, which is what Dredd's parser knows: nulls become `nullable`, examples become
 * `example`, constants become enums, streams are left to the suites that can read them. Loses precision: smoke only.
 */
export function downConvert(document: Node): Node {
  const { info, ...rest } = document as { info: Node };
  const { summary: _, license, ...oldInfo } = info as { license?: Node } & Node;
  const converted = convert({ ...rest }) as Node;
  return { ...converted, openapi: '3.0.3', info: { ...oldInfo, ...(license && { license: { name: license.name } }) } };
}

function convert(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(convert);
  if (typeof node !== 'object' || node === null) return node;
  let entries = Object.entries(node as Node).filter(([key]) => !unknownToOld.has(key) && !key.startsWith('x-'));
  if (isParameter(node as Node))
    entries = [...entries.filter(([key]) => key !== 'examples'), ...parameterExample(node as Node)];
  const out: Node = {};
  for (const [key, value] of entries) convertEntry(out, key, value);
  return out;
}

function convertEntry(out: Node, key: string, value: unknown): void {
  if (key === 'type' && Array.isArray(value)) {
    out.type = value.find((type) => type !== 'null');
    if (value.includes('null')) out.nullable = true;
  } else if (key === 'const') {
    out.enum = [value];
  } else if (key === 'examples' && Array.isArray(value)) {
    out.example = value[0];
  } else if ((key === 'anyOf' || key === 'oneOf') && Array.isArray(value)) {
    const known = value.filter((part: Node) => part.type !== 'null');
    if (known.length < value.length) out.nullable = true;
    out[key] = convert(known);
  } else if (key === 'exclusiveMinimum' || key === 'exclusiveMaximum') {
    out[key === 'exclusiveMinimum' ? 'minimum' : 'maximum'] = value;
    out[key] = true;
  } else if (key === 'content') {
    const json = (value as Node)['application/json'];
    if (json !== undefined) out.content = { 'application/json': convert(json) };
  } else {
    out[key] = convert(value);
  }
}

function isParameter(node: Node): boolean {
  return typeof node.name === 'string' && ['path', 'query', 'header'].includes(String(node.in));
}

/** Dredd builds its URLs from examples; only what must be there is stated, so that no filter hides what is asked for. */
function parameterExample(node: Node): [string, unknown][] {
  if (node.in !== 'path' || node.example !== undefined) return [];
  const examples = (node.schema as { examples?: unknown[] } | undefined)?.examples;
  return examples ? [['example', examples[0]]] : [];
}

/** Usage: node down-convert.ts CONTRACT.json OUT.json SCHEMAS.json */
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [contract, out, schemas] = process.argv.slice(2) as [string, string, string];
  const document = JSON.parse(readFileSync(contract, 'utf8')) as Node;
  writeFileSync(out, JSON.stringify(downConvert(document)));
  writeFileSync(schemas, JSON.stringify(smokeSchemas(document)));
}
