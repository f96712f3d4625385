import type { Operations } from '#generated/orchestrator/operations.ts';
import type { ToolBox } from '#orchestrator/tools/tool-box.ts';
import type { TenantDirectory } from '#tenancy/tenant-directory.port.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { OperationHandler } from '#vocabulary/operation.ts';
import { decodeCursor, pageOf } from '#vocabulary/page-cursor.ts';

/** The tools that the caller's tenant is entitled to (TOOL-01). */
export function listTools(ports: {
  tools: ToolBox;
  tenants: TenantDirectory;
}): OperationHandler<Operations['listTools']> {
  return async (auth, { query: { limit, cursor } }, call) => {
    const tenant = await ports.tenants.find(auth.tenant_id);
    if (!tenant) throw new Fault('forbidden', 'Your tenant does not exist any more.');
    const scope = { list: 'tools', tenantId: auth.tenant_id };
    const after = decodeCursor(scope, cursor) ?? '';
    const tools = (await ports.tools.list(tenant)).filter((tool) => tool.tool_id > after);
    const { items, next_cursor } = pageOf(scope, tools, limit, (tool) => tool.tool_id);
    const described = items.map(({ tool_id, description, input_schema }) => ({ tool_id, description, input_schema }));
    return { status: 200, body: { tools: described, next_cursor, correlation_id: call.correlationId } };
  };
}
