import { Fault } from '#vocabulary/fault.ts';

/** Every store that counts against the tenant's storage refuses with these words. */
export function storageFull(bytes: number, storageBytesMax: number): Fault {
  return new Fault(
    'quota_exceeded',
    `This entry of ${bytes} bytes would exceed the tenant's storage of ${storageBytesMax} bytes (storage.max_memory_bytes).`,
    { details: { limit: 'storage.max_memory_bytes', value: storageBytesMax, entry_bytes: bytes } },
  );
}
