import type { AsyncApiDocument } from './bundle.ts';
import { eventClient } from './event-client.ts';
import { eventTypes } from './event-types.ts';
import { eventValidators } from './event-validators.ts';
import type { Layout } from './layout.ts';

/** All files of `generated/events/`, by their path in `generated/`. */
export async function eventFiles(layout: Layout, document: AsyncApiDocument): Promise<Record<string, string>> {
  const files: Record<string, string> = {
    'asyncapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'types.ts': eventTypes(document),
    ...eventValidators(document),
    ...(await eventClient(layout, document)),
  };
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`events/${name}`, text]));
}
