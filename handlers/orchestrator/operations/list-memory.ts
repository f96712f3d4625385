import type { Operations } from '#generated/orchestrator/operations.ts';
import type { MemoryStore } from '#orchestrator/memory/memory-store.port.ts';
import { memoryHeadView } from '#orchestrator/memory/memory-view.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';
import { decodeCursor, pageOf } from '#vocabulary/page-cursor.ts';

/** MEM-01. */
export function listMemory(ports: { memory: MemoryStore }): OperationHandler<Operations['listMemory']> {
  return async (auth, { path: { namespace }, query: { limit, cursor } }, call) => {
    const scope = { list: 'memory', tenantId: auth.tenant_id, filter: { namespace } };
    const after = decodeCursor(scope, cursor);
    const heads = await ports.memory.list(auth, namespace, {
      limit: limit + 1,
      ...(after !== undefined && { after }),
    });
    const { items, next_cursor } = pageOf(scope, heads, limit, ({ key }) => key);
    return {
      status: 200,
      body: { memories: items.map(memoryHeadView), next_cursor, correlation_id: call.correlationId },
    };
  };
}
