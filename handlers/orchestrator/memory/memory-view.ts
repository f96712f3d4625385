import type { Memory as MemoryView, MemoryHead as MemoryHeadView } from '#generated/vocabulary/types.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { Memory, MemoryHead } from './memory-store.port.ts';

/** As on the wire (D.9), without its text. */
export function memoryHeadView(head: MemoryHead): MemoryHeadView {
  return {
    namespace: head.namespace,
    key: head.key,
    metadata: head.metadata,
    embedding_dimensions: head.dimensions,
    bytes: head.bytes,
    created_at: head.createdAt,
    updated_at: head.updatedAt,
  };
}

/** As on the wire (D.9). */
export function memoryView(memory: Memory): MemoryView {
  return { ...memoryHeadView(memory), text: memory.text };
}

/** The one answer for an entry that does not exist and for one of another tenant. */
export function noSuchMemory({ namespace, key }: { namespace: string; key: string }): Fault {
  return new Fault('not_found', `There is no ${key} in ${namespace}; GET /v1/memory/${namespace} lists what is.`);
}
