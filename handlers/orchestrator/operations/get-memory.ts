import type { Operations } from '#generated/orchestrator/operations.ts';
import type { MemoryStore } from '#orchestrator/memory/memory-store.port.ts';
import { memoryView, noSuchMemory } from '#orchestrator/memory/memory-view.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

/** MEM-01. */
export function getMemory(ports: { memory: MemoryStore }): OperationHandler<Operations['getMemory']> {
  return async (auth, { path }, call) => {
    const memory = await ports.memory.get(auth, path.namespace, path.key);
    if (!memory) throw noSuchMemory(path);
    return { status: 200, body: { memory: memoryView(memory), correlation_id: call.correlationId } };
  };
}
