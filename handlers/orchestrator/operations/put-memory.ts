import type { Operations } from '#generated/orchestrator/operations.ts';
import type { MemoryStore } from '#orchestrator/memory/memory-store.port.ts';
import { memoryView } from '#orchestrator/memory/memory-view.ts';
import { newMemory } from '#orchestrator/memory/new-memory.ts';
import type { TenantDirectory } from '#tenancy/tenant-directory.port.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

/** MEM-01. A tenant without a number for storage.max_memory_bytes can keep nothing. */
export function putMemory(ports: {
  memory: MemoryStore;
  tenants: TenantDirectory;
}): OperationHandler<Operations['putMemory']> {
  return async (auth, { path: { namespace, key }, body: { text, metadata = {}, embedding } }, call) => {
    const tenant = await ports.tenants.find(auth.tenant_id);
    const storageBytesMax = tenant?.quotas?.storage?.max_memory_bytes ?? 0;
    const memory = newMemory(text, metadata, embedding);
    const kept = await ports.memory.put(auth, namespace, key, memory, storageBytesMax);
    return { status: 200, body: { memory: memoryView(kept), correlation_id: call.correlationId } };
  };
}
