import { isRecord, type Json } from '#model-policy/formats/json.ts';
import { cutText } from './cut-text.ts';

/** Deep enough for any schema of a tool; a schema that refers to itself ends here. */
const depthMax = 8;

/**
 * Arguments that a tool's JSON Schema admits, made from a person's words: texts take the words, numbers the numbers
 * in them, addresses the address. The same words and schema always give the same arguments.
 */
export function argumentsFor(schema: Json, words: string): unknown {
  return valueFor(schema, { root: schema, words, depth: 0 });
}

interface Making {
  readonly root: Json;
  readonly words: string;
  readonly depth: number;
}

function valueFor(schema: unknown, making: Making): unknown {
  if (!isRecord(schema) || making.depth > depthMax) return making.words;
  const deeper = { ...making, depth: making.depth + 1 };
  if (typeof schema.$ref === 'string') return valueFor(referred(schema.$ref, making.root), deeper);
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum.find((value) => mentions(making.words, value)) ?? schema.enum[0];
  if ('default' in schema) return schema.default;
  for (const choice of [schema.anyOf, schema.oneOf]) if (Array.isArray(choice)) return valueFor(choice[0], deeper);
  if (Array.isArray(schema.allOf))
    return valueFor(Object.assign({}, schema, { allOf: undefined }, ...schema.allOf), deeper);
  switch (typeOf(schema)) {
    case 'object':
      return objectFor(schema, deeper);
    case 'array':
      return Array.from({ length: Math.max(1, countOf(schema.minItems)) }, () => valueFor(schema.items, deeper));
    case 'integer':
      return numberFor(schema, making.words, Math.trunc);
    case 'number':
      return numberFor(schema, making.words, Number);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return textFor(schema, making.words);
  }
}

/** Of several types the first is taken; a schema without one means an object where it names properties. */
function typeOf(schema: Json): unknown {
  if (Array.isArray(schema.type)) return schema.type[0];
  return schema.type ?? (isRecord(schema.properties) ? 'object' : 'string');
}

/** What is required; when nothing is, the first property, so that the words arrive somewhere. */
function objectFor(schema: Json, making: Making): Json {
  const properties = isRecord(schema.properties) ? schema.properties : {};
  const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
  const names = required.length > 0 ? required : Object.keys(properties).slice(0, 1);
  return Object.fromEntries(names.map((name) => [name, valueFor(properties[name], making)]));
}

function numberFor(schema: Json, words: string, round: (value: number) => number): number {
  const named = /-?\d+(?:\.\d+)?/.exec(words)?.[0];
  const lowest = typeof schema.minimum === 'number' ? schema.minimum : -Infinity;
  const highest = typeof schema.maximum === 'number' ? schema.maximum : Infinity;
  return Math.min(highest, Math.max(lowest, round(Number(named ?? 1))));
}

const address = /https?:\/\/[^\s"'<>]+/;

function textFor(schema: Json, words: string): string {
  if (schema.format === 'uri' || schema.format === 'url') return address.exec(words)?.[0] ?? 'https://example.com/';
  const text = words.padEnd(countOf(schema.minLength), '.');
  return typeof schema.maxLength === 'number' ? cutText(text, schema.maxLength) : text;
}

function countOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function mentions(words: string, value: unknown): boolean {
  return typeof value === 'string' && value !== '' && words.toLowerCase().includes(value.toLowerCase());
}

function referred(pointer: string, root: Json): unknown {
  let found: unknown = root;
  for (const key of pointer.replace(/^#\/?/, '').split('/')) found = isRecord(found) ? found[key] : undefined;
  return found;
}
