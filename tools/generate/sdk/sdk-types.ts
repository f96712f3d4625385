import { banner } from '../banner.ts';
import type { AsyncApiDocument, Bundles } from '../bundle.ts';
import { eventMap } from '../event-types.ts';
import { type SchemaTypes, withRequired } from '../schema-types.ts';
import { namedTypes } from '../vocabulary-types.ts';

/** `generated/sdk/types.ts`: the vocabulary, what single services add to it, and the events, in one file. */
export function sdkTypes(bundles: Bundles, types: Map<string, SchemaTypes>, vocabulary: SchemaTypes): string {
  const shared = Object.keys(bundles.vocabulary.components?.schemas ?? {});
  const parts = [namedTypes(bundles.vocabulary, vocabulary, shared)];
  const taken = new Map(shared.map((title) => [title, 'the vocabulary']));
  for (const [service, document] of bundles.services) {
    const own = Object.keys(document.components?.schemas ?? {}).filter(
      (title) => taken.get(title) !== 'the vocabulary',
    );
    for (const title of own) {
      if (taken.has(title))
        throw new Error(`${title} is a schema of ${taken.get(title)} and of ${service}: rename one.`);
      taken.set(title, service);
    }
    parts.push(namedTypes(document, types.get(service)!, own));
  }
  parts.push(eventMap(bundles.events as AsyncApiDocument));
  const text = parts.filter((part) => part.trim() !== '').join('\n');
  return `${banner('contracts/')}${withRequired(text)}${text}`;
}
