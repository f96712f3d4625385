import { followed, type OpenApi } from './contracts.ts';

export interface SchemaComparison {
  /** What we receive may only be accepted more widely; what we send may only promise more. */
  readonly direction: 'request' | 'reply';
  /** Where in the operation, for the message. */
  readonly place: string;
  readonly before: Side;
  readonly after: Side;
}

interface Side {
  readonly document: OpenApi;
  readonly schema: unknown;
}

type Schema = Record<string, unknown>;

/**
 * What a change of schema takes away from clients written against the earlier one. It compares keyword by keyword and
 * therefore refuses some harmless rewrites; a refusal that is wrong is argued for in the release, never coded around.
 */
export function schemaBreaks(comparison: SchemaComparison): string[] {
  return compare(comparison, new Set());
}

function compare({ direction, place, before, after }: SchemaComparison, seen: Set<string>): string[] {
  const recursion = `${direction} ${JSON.stringify(before.schema)?.slice(0, 200)}`;
  const isReference = (before.schema as Schema | undefined)?.['$ref'] !== undefined;
  if (isReference && seen.has(recursion)) return [];
  const deeper = isReference ? new Set([...seen, recursion]) : seen;
  const then = followed(before.document, before.schema);
  const now = followed(after.document, after.schema);
  const inner = (name: string, left: unknown, right: unknown) =>
    compare(
      {
        direction,
        place: name,
        before: { document: before.document, schema: left },
        after: { document: after.document, schema: right },
      },
      deeper,
    );

  const properties = Object.entries(object(then['properties'])).flatMap(([name, schema]) => {
    const same = object(now['properties'])[name];
    return same === undefined ? [`${place} lost the field ${name}.`] : inner(`${place}, field ${name}`, schema, same);
  });
  const branches = (['oneOf', 'anyOf', 'allOf'] as const).flatMap((keyword) => {
    const [left, right] = [list(then[keyword]), list(now[keyword])];
    if (right.length < left.length) return [`${place} lost an alternative of ${keyword}.`];
    return left.flatMap((schema, index) => inner(place, schema, right[index]));
  });
  const items = then['items'] === undefined ? [] : inner(`${place}, items`, then['items'], now['items']);
  const values =
    Object.entries(object(then['additionalProperties'])).length > 0
      ? inner(`${place}, values`, then['additionalProperties'], now['additionalProperties'])
      : [];
  return [...keywordBreaks(direction, place, then, now), ...properties, ...branches, ...items, ...values];
}

function keywordBreaks(direction: 'request' | 'reply', place: string, then: Schema, now: Schema): string[] {
  const problems: string[] = [];
  const lost = (keyword: string) => list(then[keyword]).filter((value) => !list(now[keyword]).includes(value));
  const gained = (keyword: string) => list(now[keyword]).filter((value) => !list(then[keyword]).includes(value));
  const types = (schema: Schema) => [schema['type'] ?? []].flat() as string[];

  if (direction === 'request') {
    if (gained('required').length > 0) problems.push(`${place} now demands ${gained('required').join(', ')}.`);
    if (then['enum'] !== undefined && lost('enum').length > 0)
      problems.push(`${place} no longer accepts ${lost('enum').join(', ')}.`);
    if (then['enum'] === undefined && now['enum'] !== undefined)
      problems.push(`${place} now accepts certain values only.`);
    if (then['additionalProperties'] !== false && now['additionalProperties'] === false) {
      problems.push(`${place} now refuses fields it does not know.`);
    }
    if (now['pattern'] !== undefined && now['pattern'] !== then['pattern'])
      problems.push(`${place} has another pattern.`);
    for (const keyword of ['maximum', 'maxLength', 'maxItems']) {
      if (number(now[keyword], Infinity) < number(then[keyword], Infinity))
        problems.push(`${place} has a lower ${keyword}.`);
    }
    for (const keyword of ['minimum', 'minLength', 'minItems']) {
      if (number(now[keyword], -Infinity) > number(then[keyword], -Infinity))
        problems.push(`${place} has a higher ${keyword}.`);
    }
  } else {
    if (lost('required').length > 0) problems.push(`${place} no longer guarantees ${lost('required').join(', ')}.`);
    if (then['enum'] !== undefined && now['enum'] === undefined) problems.push(`${place} may now have any value.`);
    if (then['enum'] !== undefined && gained('enum').length > 0) {
      problems.push(`${place} may now be ${gained('enum').join(', ')}, which clients written before do not know.`);
    }
  }
  const [narrow, wide] = direction === 'request' ? [types(now), types(then)] : [types(then), types(now)];
  const foreign = wide.filter((type) => !narrow.includes(type));
  if (narrow.length > 0 && wide.length === 0) problems.push(`${place} changed its type.`);
  if (narrow.length > 0 && foreign.length > 0)
    problems.push(`${place} changed its type from ${types(then).join('|')} to ${types(now).join('|')}.`);
  if (then['const'] !== undefined && then['const'] !== now['const']) problems.push(`${place} changed its only value.`);
  return problems;
}

const object = (value: unknown): Schema => (typeof value === 'object' && value !== null ? (value as Schema) : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const number = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);
