import { resolve, type ContractDocument, type Schema } from '../../contract/document.ts';

export interface Mutation {
  /** What was done where, for a title. */
  title: string;
  value: unknown;
}

/** Values of every JSON type, one of which is wrong wherever a type is asked for. */
const strangers: readonly unknown[] = [null, true, -1, 1.5, 'a stranger', '', [], {}, [null], { stranger: 1 }];

/**
 * Damages a valid value at each of its places: leaves fields out, adds unknown ones, puts other types and values just
 * outside of what the schema admits. Some results may still be valid; who asks must look.
 */
export function mutations(document: ContractDocument, schema: Schema, value: unknown): Mutation[] {
  return placesOf(value).flatMap((place) => {
    const schemas = schemasAt(document, schema, place.path);
    const name = place.path.join('/') || 'the whole';
    const replaced = [...strangers, ...schemas.flatMap((found) => outside(found, place.value))].map((stranger) => ({
      title: `${name} = ${JSON.stringify(stranger)?.slice(0, 40)}`,
      value: withValue(value, place.path, stranger),
    }));
    if (typeof place.value !== 'object' || place.value === null) return replaced;
    if (Array.isArray(place.value)) return replaced;
    const added = { ...place.value, a_field_nobody_knows: 1 };
    const without = Object.keys(place.value).map((key) => ({
      title: `${name} without ${key}`,
      value: withValue(value, place.path, Object.fromEntries(Object.entries(place.value!).filter(([k]) => k !== key))),
    }));
    return [
      ...replaced,
      ...without,
      { title: `${name} with an unknown field`, value: withValue(value, place.path, added) },
    ];
  });
}

interface Place {
  path: string[];
  value: unknown;
}

function placesOf(value: unknown, path: string[] = []): Place[] {
  const here = { path, value };
  if (typeof value !== 'object' || value === null) return [here];
  return [here, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))];
}

function withValue(whole: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = Array.isArray(whole) ? [...whole] : { ...(whole as Record<string, unknown>) };
  (copy as Record<string, unknown>)[key] = withValue((whole as Record<string, unknown>)[key], rest, value);
  return copy;
}

/** Every schema that may speak for this place: through references, combinations, properties and items. */
function schemasAt(document: ContractDocument, schema: Schema, path: readonly string[]): Schema[] {
  const found = resolve<Schema>(document, schema);
  const combined = ['allOf', 'anyOf', 'oneOf'].flatMap((word) => (found[word] as Schema[] | undefined) ?? []);
  const deeper = combined.flatMap((part) => schemasAt(document, part, path));
  const [key, ...rest] = path;
  if (key === undefined) return [found, ...deeper];
  const inner =
    (found.properties as Record<string, Schema> | undefined)?.[key] ?? found.items ?? found.additionalProperties;
  const here = typeof inner === 'object' && inner !== null ? schemasAt(document, inner as Schema, rest) : [];
  return [...here, ...deeper];
}

/** Values just outside of what this schema admits. */
function outside(schema: Schema, value: unknown): unknown[] {
  const number = (word: string) => schema[word] as number | undefined;
  const found: unknown[] = [];
  if (number('minimum') !== undefined) found.push(number('minimum')! - 1);
  if (number('maximum') !== undefined) found.push(number('maximum')! + 1);
  if (number('maxLength') !== undefined) found.push('x'.repeat(number('maxLength')! + 1));
  if (number('minLength')) found.push('x'.repeat(number('minLength')! - 1));
  if (schema.pattern !== undefined) found.push('%%% no pattern %%%', `${String(value)}\n`);
  if (schema.enum !== undefined || schema.const !== undefined) found.push('not_one_of_these');
  if (schema.format !== undefined) found.push('not in this format');
  if (Array.isArray(value) && value.length > 0 && number('maxItems') !== undefined && number('maxItems')! < 10_000) {
    found.push(Array.from({ length: number('maxItems')! + 1 }, () => value[0]));
  }
  return found;
}
