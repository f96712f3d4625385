import type { Operations } from '#generated/orchestrator/operations.ts';
import type { MemoryStore } from '#orchestrator/memory/memory-store.port.ts';
import { noSuchMemory } from '#orchestrator/memory/memory-view.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

/** MEM-01. */
export function deleteMemory(ports: { memory: MemoryStore }): OperationHandler<Operations['deleteMemory']> {
  return async (auth, { path }, call) => {
    const { namespace, key } = path;
    if (!(await ports.memory.delete(auth, namespace, key))) throw noSuchMemory(path);
    return { status: 200, body: { namespace, key, deleted: true, correlation_id: call.correlationId } };
  };
}
