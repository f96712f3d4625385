import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { tenantSchemaCost } from './tenant-schema.ts';

export interface CompiledSchema {
  validate: ValidateFunction;
  /** How many JSON values a document may have to be checked in time. */
  valuesMax: number;
}

/**
 * Values of the document times values of the schema: checking blocks the process, and at some 30 ns for each pair this is
 * about a tenth of a second at the worst.
 */
const checkWorkMax = 4_000_000;

/**
 * Compiling takes up to a quarter of a second, and a run needs its schemas each time a worker takes it up.
 * By the schema's text; the oldest goes first. A large one takes some 100 KB.
 */
const compiled = new Map<string, CompiledSchema>();
const compiledMax = 500;

/** @returns what is wrong with a schema that is not taken, as the rest of a sentence */
export function compileTenantSchema(schema: Readonly<Record<string, unknown>>): CompiledSchema | string {
  const text = JSON.stringify(schema);
  const known = compiled.get(text);
  if (known) return known;
  const cost = tenantSchemaCost(schema);
  if (typeof cost === 'string') return cost;
  const validate = compile(schema);
  if (typeof validate === 'string') return validate;
  const fresh = { validate, valuesMax: Math.floor(checkWorkMax / cost) };
  if (compiled.size >= compiledMax) compiled.delete(compiled.keys().next().value!);
  compiled.set(text, fresh);
  return fresh;
}

/** Strict: a keyword that would be read differently from how it was meant is refused instead of letting documents through. */
function compile(schema: Readonly<Record<string, unknown>>): ValidateFunction | string {
  // The first violation ends the check: collecting all of them has no bound, a document may break a rule at each value.
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: false, inlineRefs: false, logger: false });
  addFormats.default(ajv, {
    mode: 'fast',
    formats: ['date', 'time', 'date-time', 'duration', 'uri', 'email', 'ipv4', 'ipv6', 'uuid'],
  });
  try {
    return ajv.compile(schema);
  } catch (error) {
    return `cannot be compiled: ${error instanceof Error ? error.message.slice(0, 300) : 'it is no JSON Schema'}`;
  }
}
