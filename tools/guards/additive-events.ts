import { schemaBreaks } from './additive-schema.ts';
import { followed, type OpenApi } from './contracts.ts';

/** A bundled AsyncAPI document, as far as this guard looks into it. */
export interface AsyncApi {
  readonly channels: Record<string, { readonly address: string; readonly messages?: Record<string, unknown> }>;
  readonly components: Record<string, Record<string, unknown>>;
}

/**
 * G-04 / API-02 for events: a released channel keeps its address and its messages, a message its name, and a payload all
 * that it guaranteed. New channels, messages and fields are silent.
 */
export function brokenEventPromises(released: AsyncApi, today: AsyncApi): string[] {
  return Object.entries(released.channels).flatMap(([name, before]) => {
    const after = today.channels[name];
    if (after === undefined) return [`the channel ${name} was removed. /v1 only grows: put it back.`];
    const moved = after.address === before.address ? [] : [`the channel ${name} moved to ${after.address}.`];
    const messages = Object.entries(before.messages ?? {}).flatMap(([key, value]) => {
      const then = resolved(released, value);
      const now = resolved(today, after.messages?.[key]);
      if (after.messages?.[key] === undefined) return [`the channel ${name} lost the message ${key}.`];
      const renamed = then['name'] === now['name'] ? [] : [`the message ${key} is now named ${String(now['name'])}.`];
      return [
        ...renamed,
        ...schemaBreaks({
          direction: 'reply',
          place: `the message ${key}`,
          before: { document: asDocument(released), schema: then['payload'] },
          after: { document: asDocument(today), schema: now['payload'] },
        }),
      ];
    });
    return [...moved, ...messages];
  });
}

const resolved = (document: AsyncApi, value: unknown) => followed(asDocument(document), value);

/** Both kinds of document keep their schemas under `components`; only references into it are followed. */
function asDocument({ components }: AsyncApi): OpenApi {
  return { paths: {}, components };
}
