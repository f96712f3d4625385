import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { sources } from './repository.ts';

/** A schema of `contracts/vocabulary/`, as it is written there. */
export interface VocabularySchema {
  readonly path: string;
  readonly schema: Record<string, unknown>;
}

export function vocabulary(): VocabularySchema[] {
  return sources(/^contracts\/vocabulary\/[^/]+\.yaml$/).map(({ path, text }) => ({
    path,
    schema: parse(text) as Record<string, unknown>,
  }));
}

export type Judge = (value: unknown) => string[];

/** For each title, a function that says what is wrong with a value. Schemas refer to one another by file name. */
export function judges(schemas: readonly VocabularySchema[]): Map<string, Judge> {
  // The house's schemas carry x-* keywords and unions of types; Redocly's lint judges their style, this only values.
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const idOf = (path: string) => `vocabulary:///${path.slice(path.lastIndexOf('/') + 1)}`;
  for (const { path, schema } of schemas) ajv.addSchema({ ...schema, $id: idOf(path) });
  return new Map(
    schemas.map(({ path, schema }) => [
      String(schema['title']),
      (value) => {
        ajv.validate(idOf(path), value);
        return (ajv.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message ?? error.keyword}`);
      },
    ]),
  );
}
