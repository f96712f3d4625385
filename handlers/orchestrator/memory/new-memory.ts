import { Fault } from '#vocabulary/fault.ts';
import { storableJson } from '#vocabulary/storable-json.ts';
import type { FilterValue, NewMemory } from './memory-store.port.ts';

/** 64 KiB, as for a value of the kv store: about 16,000 tokens, more than one passage that is worth finding again. */
export const memoryTextBytesMax = 64 * 1024;
/** 8 KiB: metadata tells entries apart; a page of 100 entries then stays below 1 MiB. */
export const memoryMetadataBytesMax = 8 * 1024;
/** Objects and lists inside one another; far below what makes a database's parser give up. */
const metadataDepthMax = 16;

/**
 * What may be kept.
 * @throws Fault `invalid_request`: 413 when something is too large, 400 when it cannot be stored or searched
 */
export function newMemory(text: string, metadata: Record<string, unknown>, embedding?: readonly number[]): NewMemory {
  refuseBeyond('text', Buffer.byteLength(text), memoryTextBytesMax);
  if (depthOf(metadata) > metadataDepthMax) {
    throw refusal('metadata', `metadata may nest ${metadataDepthMax} deep.`);
  }
  refuseBeyond('metadata', Buffer.byteLength(JSON.stringify(metadata)), memoryMetadataBytesMax);
  refuseUnstorable('metadata', metadata);
  return { text, metadata, ...(embedding && { embedding: usableEmbedding('embedding', embedding) }) };
}

/** @throws Fault `invalid_request` 400 for characters that no entry can have */
export function usableFilter(filter: Record<string, FilterValue>): Record<string, FilterValue> {
  refuseUnstorable('filter', filter);
  return filter;
}

/**
 * In the precision in which it is kept.
 * @throws Fault `invalid_request` 400 for a vector without direction
 */
export function usableEmbedding(field: string, values: readonly number[]): number[] {
  const single = values.map((value) => Math.fround(value));
  if (single.some((value) => value !== 0)) return single;
  throw refusal(field, `${field} has only zeros: it points nowhere and can be compared with nothing.`);
}

function refuseBeyond(field: string, bytes: number, bytesMax: number): void {
  if (bytes <= bytesMax) return;
  throw new Fault('invalid_request', `${field} has ${bytes} bytes; at most ${bytesMax} are kept.`, {
    status: 413,
    details: { field, bytes, limit_bytes: bytesMax },
  });
}

function refuseUnstorable(field: string, value: object): void {
  const json = JSON.stringify(value);
  if (storableJson(json) === json) return;
  throw refusal(field, `${field} holds U+0000 or half of a surrogate pair, which cannot be stored.`);
}

function refusal(field: string, message: string): Fault {
  return new Fault('invalid_request', message, { details: { field } });
}

/** A request's body was parsed by a parser with a limit of its own, so that this ends. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Object.values(value).reduce<number>((deepest, each) => Math.max(deepest, depthOf(each)), 0);
}
