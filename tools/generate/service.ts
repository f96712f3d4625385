import type { OpenApiDocument } from './document.ts';
import { matcher } from './matcher.ts';
import { operationTable } from './operation-table.ts';
import { schemaTypes } from './schema-types.ts';
import { serviceTypes } from './service-types.ts';
import { validators } from './validators.ts';

/** All files of one service, by their path in `generated/`. */
export async function serviceFiles(
  service: string,
  document: OpenApiDocument,
  vocabulary: ReadonlySet<string>,
): Promise<Record<string, string>> {
  const types = await schemaTypes(document);
  const files: Record<string, string> = {
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'types.ts': serviceTypes(service, document, types, vocabulary),
    'operations.ts': operationTable(service, document, types, vocabulary),
    'matcher.ts': matcher(service, document),
    ...validators(service, document),
  };
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${service}/${name}`, text]));
}
