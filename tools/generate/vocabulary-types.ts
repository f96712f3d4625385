import { banner } from './banner.ts';
import type { OpenApiDocument } from './document.ts';
import { schemaComment, schemaTypes, type SchemaTypes, withPlainNames, withRequired } from './schema-types.ts';

/** `generated/vocabulary/types.ts`: one exported type per schema, named by its title. */
export async function vocabularyTypes(vocabulary: OpenApiDocument): Promise<string> {
  const types = await schemaTypes(vocabulary);
  const text = namedTypes(vocabulary, types, Object.keys(vocabulary.components?.schemas ?? {}));
  return `${banner('contracts/vocabulary/')}${withRequired(text)}${text}`;
}

/** An exported declaration for each of these schemas, in the order of their names. */
export function namedTypes(document: OpenApiDocument, types: SchemaTypes, titles: string[]): string {
  const declarations = [...titles].sort().map((title) => {
    const type = types.member('components', 'schemas', title)?.type;
    if (!type) throw new Error(`The schema ${title} came out without a type.`);
    const text = withPlainNames(types.print(type));
    const declaration = type.members ? `export interface ${title} ${text}` : `export type ${title} = ${text};`;
    return schemaComment(document.components!.schemas![title]!) + declaration;
  });
  return `${declarations.join('\n\n')}\n`;
}
