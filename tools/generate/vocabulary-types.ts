import { banner } from './banner.ts';
import type { OpenApiDocument } from './document.ts';
import { schemaComment, schemaTypes, withPlainNames, withRequired } from './schema-types.ts';

/** `generated/vocabulary/types.ts`: one exported type per schema, named by its title. */
export async function vocabularyTypes(vocabulary: OpenApiDocument): Promise<string> {
  const types = await schemaTypes(vocabulary);
  const schemas = vocabulary.components?.schemas ?? {};
  const parts = Object.keys(schemas)
    .sort()
    .map((title) => {
      const type = types.member('components', 'schemas', title)?.type;
      if (!type) throw new Error(`The schema ${title} came out without a type.`);
      const text = withPlainNames(types.print(type));
      const declaration = type.members ? `export interface ${title} ${text}` : `export type ${title} = ${text};`;
      return schemaComment(schemas[title]!) + declaration;
    });
  const text = parts.join('\n\n');
  return `${banner('contracts/vocabulary/')}${withRequired(text)}${text}\n`;
}
