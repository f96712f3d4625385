import type { RunCreateRequest } from '#generated/vocabulary/types.ts';
import { Fault } from '#vocabulary/fault.ts';

/**
 * Bytes of UTF-8 JSON that `context.metadata` may take. It is kept for each run and read with it, by workers 256 runs at
 * once: what is bigger belongs into memory or a store of the caller's own, and its address here.
 */
const metadataBytesMax = 64 * 1024;

/** A schema bounds how many members metadata has, and cannot say what they weigh. */
export function refuseHeavyMetadata({ context }: RunCreateRequest): void {
  if (context?.metadata === undefined) return;
  const bytes = Buffer.byteLength(JSON.stringify(context.metadata));
  if (bytes <= metadataBytesMax) return;
  throw new Fault('invalid_request', `context.metadata is ${bytes} bytes of JSON; it may be ${metadataBytesMax}.`, {
    details: { in: 'body', field: 'context.metadata', limit_bytes: metadataBytesMax },
  });
}
