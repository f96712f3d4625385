import { Ajv2020, type AnySchemaObject, type Options } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import type { JsonSchema } from './document.ts';

/** Words of OpenAPI that ajv does not know and that say nothing about validity. */
const openApiWords = ['xml', 'discriminator'];

/** Compiles schemas ahead of time to one ES module: exported name -> schema. Components are shared, not repeated. */
export function standaloneModule(
  components: Record<string, JsonSchema>,
  exported: Record<string, JsonSchema>,
  options: Options,
): string {
  const ajv = new Ajv2020({
    ...options,
    // One error is enough for an answer, and the work for a hostile body stays linear.
    allErrors: false,
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addVocabulary(openApiWords);
  for (const [title, schema] of Object.entries(components)) ajv.addSchema(lean(schema), title);
  const names: Record<string, string> = {};
  const firstNameOf = new Map<string, string>();
  let aliases = '';
  for (const [name, schema] of Object.entries(exported)) {
    const component = componentOf(schema);
    const id = component ?? `export.${name}`;
    if (!component) ajv.addSchema(lean(schema), id);
    // ajv would write a function again for each of its names.
    const first = firstNameOf.get(id);
    if (first) aliases += `export const ${name} = ${first};\n`;
    else {
      firstNameOf.set(id, name);
      names[name] = id;
    }
  }
  const standalone = standaloneCode as unknown as (ajv: Ajv2020, names: Record<string, string>) => string;
  return asModule(standalone(ajv, names)) + aliases;
}

/** `{ $ref: '#/components/schemas/Run' }` -> `Run`; a bare reference needs no function of its own. */
function componentOf(schema: JsonSchema): string | undefined {
  const only = Object.keys(schema).length === 1 ? schema.$ref : undefined;
  return only && /^#\/components\/schemas\/(\w+)$/.exec(only)?.[1];
}

/** Words that decide nothing; left in, each would be written into the module with the schema. */
const prose = new Set(['title', 'description', 'examples', 'example', 'deprecated', 'externalDocs', 'x-appendix']);
/** Words whose keys are names chosen by us, not words of JSON Schema. */
const namedSchemas = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);
const plainValues = new Set(['const', 'enum', 'default', 'required', 'dependentRequired']);

/** The schema without its prose, referring to components by name: each component is a schema of its own in ajv. */
function lean(schema: unknown): AnySchemaObject {
  if (Array.isArray(schema)) return schema.map(lean) as unknown as AnySchemaObject;
  if (typeof schema !== 'object' || schema === null) return schema as unknown as AnySchemaObject;
  const kept: AnySchemaObject = {};
  for (const [word, value] of Object.entries(schema)) {
    if (prose.has(word) || word.startsWith('x-')) continue;
    if (word === '$ref') kept.$ref = idOf(value as string);
    else if (plainValues.has(word)) kept[word] = value;
    else if (namedSchemas.has(word)) kept[word] = mapValues(value as Record<string, unknown>, lean);
    else kept[word] = lean(value);
  }
  return kept;
}

function mapValues(map: Record<string, unknown>, change: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value)]));
}

function idOf(reference: string): string {
  const [, title, rest] = /^#\/components\/schemas\/(\w+)(\/.*)?$/.exec(reference) ?? [];
  if (!title) throw new Error(`The reference ${reference} leaves components/schemas.`);
  return rest ? `${title}#${rest}` : title;
}

/**
 * Even as an ES module, ajv's output asks for its run-time parts (string length, formats) with `require`. Imports would
 * not do: what a default import of these CommonJS files is differs between Node and the test runner.
 */
function asModule(code: string): string {
  const body = `${code.replace(/^"use strict";/, '').trim()}\n`;
  if (!body.includes('require(')) return body;
  const head = `import { createRequire } from 'node:module';\n\nconst require = createRequire(import.meta.url);\n\n`;
  return head + body;
}
