import { createHash } from 'node:crypto';
import { Fault } from './fault.ts';

/** What a list is about: a cursor of one list means nothing in another, or with another filter, or for another tenant. */
export interface ListScope {
  list: string;
  tenantId: string;
  filter?: Record<string, unknown>;
}

/** What ids are made of: no character that a database or a log could stumble over. */
const position = /^[\x21-\x7e]{1,200}$/;

/** The `next_cursor` of a page: opaque, bound to its list and to the place in it. */
export function encodeCursor(scope: ListScope, after: string): string {
  return Buffer.from(`${fingerprint(scope, after)}.${after}`).toString('base64url');
}

/** Where the page begins. @throws Fault `invalid_request` for a cursor of another list or of nobody */
export function decodeCursor(scope: ListScope, cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const text = Buffer.from(cursor, 'base64url').toString();
  const after = text.slice(text.indexOf('.') + 1);
  // Anybody can work out a fingerprint: it finds mistakes, the form keeps out what is no id.
  if (!position.test(after) || text !== `${fingerprint(scope, after)}.${after}`) {
    throw new Fault(
      'invalid_request',
      'This cursor does not belong to this list and filter; begin again without one, or send next_cursor unchanged.',
      { details: { field: 'cursor' } },
    );
  }
  return after;
}

/** One page out of `limit + 1` items that were read to know whether there is another. */
export function pageOf<Item>(
  scope: ListScope,
  items: Item[],
  limit: number,
  idOf: (item: Item) => string,
): { items: Item[]; next_cursor: string | null } {
  if (items.length <= limit) return { items, next_cursor: null };
  const page = items.slice(0, limit);
  return { items: page, next_cursor: encodeCursor(scope, idOf(page.at(-1)!)) };
}

function fingerprint({ list, tenantId, filter }: ListScope, after: string): string {
  const parts = JSON.stringify([list, tenantId, filter ?? {}, after]);
  return createHash('sha256').update(parts).digest('base64url').slice(0, 12);
}
