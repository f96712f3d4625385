import { banner } from './banner.ts';
import type { OpenApiDocument } from './document.ts';
import type { SchemaTypes } from './schema-types.ts';

/**
 * `generated/<service>/types.ts`: the whole document as openapi-typescript writes it, and a plain name for each schema
 * that is this service's own (the shared ones have theirs in `generated/vocabulary/types.ts`).
 */
export function serviceTypes(
  service: string,
  document: OpenApiDocument,
  types: SchemaTypes,
  vocabulary: ReadonlySet<string>,
): string {
  const own = Object.keys(document.components?.schemas ?? {})
    .filter((title) => !vocabulary.has(title))
    .sort();
  const names = own.map((title) => `export type ${title} = components["schemas"]["${title}"];\n`).join('');
  return `${banner(`contracts/${service}/openapi.yaml`)}${types.text}${names}`;
}
