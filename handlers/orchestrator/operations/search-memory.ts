import type { Operations } from '#generated/orchestrator/operations.ts';
import type { MemoryStore } from '#orchestrator/memory/memory-store.port.ts';
import { memoryView } from '#orchestrator/memory/memory-view.ts';
import { searchMemory as search } from '#orchestrator/memory/search-memory.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';

/** Enough to choose from, few enough to read. */
const limitDefault = 10;

/** MEM-01. */
export function searchMemory(ports: { memory: MemoryStore }): OperationHandler<Operations['searchMemory']> {
  return async (auth, { path, body }, call) => {
    const question = { ...body, limit: body.limit ?? limitDefault };
    const hits = await search(ports.memory, auth, path.namespace, question, call.signal);
    const shown = hits.map(({ memory, score }) => ({ memory: memoryView(memory), score }));
    return { status: 200, body: { hits: shown, correlation_id: call.correlationId } };
  };
}
