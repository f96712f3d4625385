import { isDeeperThan } from '#vocabulary/json-depth.ts';

/**
 * What an agent's output_schema or a tool's input_schema may be. It is a tenant's program that runs on a process of many
 * tenants, so whatever could make checking a document slow is refused before it is compiled.
 */
export const tenantSchemaLimits = {
  /** As JSON text. Larger ones would be most of the prompt, and compiling them takes more than a quarter of a second. */
  bytesMax: 16_384,
  /** Of nested JSON; compiling and checking recurse. */
  depthMax: 32,
  /** JSON values of the schema with every $ref followed: each value of a document may be checked against all of them. */
  valuesMax: 5_000,
} as const;

/**
 * A regular expression can be made to run for years, comparing all with all for minutes; `$async` would answer with a
 * promise, which nobody awaits; the others lead out of the document.
 */
const refusedKeywords: ReadonlySet<string> = new Set([
  'pattern',
  'patternProperties',
  'uniqueItems',
  '$async',
  '$id',
  '$anchor',
  '$dynamicRef',
  '$dynamicAnchor',
  '$recursiveRef',
  '$recursiveAnchor',
  '$vocabulary',
]);

/** Keywords whose value is data, not schemas. */
const plainKeywords: ReadonlySet<string> = new Set(['const', 'enum', 'default', 'examples', 'required']);
/** Keywords whose value is schemas by names that the tenant chose. */
const namedKeywords: ReadonlySet<string> = new Set(['properties', 'dependentSchemas', '$defs', 'definitions']);

/**
 * @returns the JSON values of the schema with every $ref followed, which bounds the work for each value of a document;
 *   or what makes it a schema that is not taken, as the rest of a sentence
 */
export function tenantSchemaCost(schema: Record<string, unknown>): number | string {
  const { bytesMax, depthMax, valuesMax } = tenantSchemaLimits;
  if (Buffer.byteLength(JSON.stringify(schema)) > bytesMax) return `is larger than ${bytesMax} bytes`;
  if (isDeeperThan(depthMax, schema)) return `is nested deeper than ${depthMax}`;
  const cost = costOf(schema, { root: schema, costs: new Map(), under: new Set() });
  if (typeof cost === 'number' && cost > valuesMax)
    return `has more than ${valuesMax} values once its $refs are followed`;
  return cost;
}

/** JSON values within a value, itself included. */
export function valuesIn(value: unknown): number {
  const waiting: unknown[] = [value]; // no recursion: a document may be nested as deep as it is long
  let count = 0;
  while (waiting.length > 0) {
    const next = waiting.pop();
    count++;
    if (typeof next === 'object' && next !== null) for (const part of Object.values(next)) waiting.push(part);
  }
  return count;
}

interface Walk {
  root: unknown;
  costs: Map<object, number>;
  /** The schemas on the way from the root to here: one that leads back to itself has no bound. */
  under: Set<object>;
}

/** What a value may be checked against, in JSON values of the schema, or what is wrong. */
function costOf(schema: unknown, walk: Walk): number | string {
  if (typeof schema !== 'object' || schema === null) return 1;
  const known = walk.costs.get(schema);
  if (known !== undefined) return known;
  if (walk.under.has(schema)) return 'refers to itself';
  walk.under.add(schema);
  let total = 1 + Object.keys(schema).length;
  for (const part of partsOf(schema as Record<string, unknown>, walk.root)) {
    const cost = typeof part === 'object' ? costOf(part, walk) : part;
    if (typeof cost === 'string') return cost;
    total += cost;
  }
  walk.under.delete(schema);
  walk.costs.set(schema, total);
  return total;
}

/** The subschemas of a schema; a number is the cost of one that holds none, a string says what is wrong. */
function* partsOf(schema: Record<string, unknown>, root: unknown): Generator<object | number | string> {
  if (Array.isArray(schema)) return yield* objectsIn(schema);
  for (const [keyword, value] of Object.entries(schema)) {
    if (refusedKeywords.has(keyword)) yield `uses ${keyword}, which is not supported`;
    else if (keyword === '$ref') yield target(value, root) ?? 'has a $ref that leads to none of its own $defs';
    else if (namedKeywords.has(keyword)) yield* objectsIn(Object.values(value ?? {}));
    else if (plainKeywords.has(keyword)) yield valuesIn(value);
    else yield* objectsIn([value]);
  }
}

function objectsIn(values: readonly unknown[]): object[] {
  return values.filter((value) => typeof value === 'object' && value !== null) as object[];
}

/** What a local JSON pointer (RFC 6901) leads to. */
function target(ref: unknown, root: unknown): object | undefined {
  if (typeof ref !== 'string' || !ref.startsWith('#')) return undefined;
  let at: unknown = root;
  for (const step of ref.slice(1).split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Record<string, unknown>)[name];
  }
  return typeof at === 'object' && at !== null ? at : undefined;
}
