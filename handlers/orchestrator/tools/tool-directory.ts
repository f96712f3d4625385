import { functionName } from './function-name.ts';
import type { ToolSource } from './tool-source.port.ts';
import type { Tool } from './tool.port.ts';

export interface ToolDirectory {
  list(tenantId: string): Promise<Tool[]>;
  find(tenantId: string, toolId: string): Tool | undefined | Promise<Tool | undefined>;
  /** The id that is meant by an id or a function name. Names of tenants' tools are known as far as they were offered. */
  idOf(name: string, offered: readonly string[]): string | undefined;
}

/** Which tool a name means: a built-in one, or one of the source that owns the prefix. Throws when two would answer. */
export function createToolDirectory(builtIn: readonly Tool[], sources: readonly ToolSource[]): ToolDirectory {
  const byName = namesOf(builtIn);
  refuseOverlaps(builtIn, sources);
  const sourceOf = (toolId: string) => sources.find(({ prefix }) => toolId.startsWith(prefix));

  return {
    async list(tenantId) {
      const own = await Promise.all(sources.map((source) => source.list(tenantId)));
      return [...builtIn, ...own.flat()];
    },
    find(tenantId, toolId) {
      const tool = byName.get(toolId);
      if (tool) return tool.tool_id === toolId ? tool : undefined;
      return sourceOf(toolId)?.find(tenantId, toolId);
    },
    idOf(name, offered) {
      const tool = byName.get(name);
      if (tool) return tool.tool_id;
      return offered.find((toolId) => sourceOf(toolId) && (toolId === name || flat(toolId) === name));
    },
  };
}

function namesOf(tools: readonly Tool[]): Map<string, Tool> {
  const byName = new Map<string, Tool>();
  for (const tool of tools) {
    for (const name of [tool.tool_id, functionName(tool.tool_id)]) {
      if (byName.has(name)) throw new Error(`Two tools answer to the name "${name}"`);
      byName.set(name, tool);
    }
  }
  return byName;
}

/** As models write it. */
const flat = (id: string): string => id.replaceAll('.', '_');

/** Compared as models write them: `tool.a_b.` and `tool.a.b.` are one to them. */
function refuseOverlaps(builtIn: readonly Tool[], sources: readonly ToolSource[]): void {
  for (const source of sources) {
    const prefix = flat(source.prefix);
    const others = sources.filter((other) => other !== source).map((other) => other.prefix);
    const taken = [...builtIn.map(({ tool_id }) => tool_id), ...others].find((id) => flat(id).startsWith(prefix));
    if (taken) throw new Error(`"${taken}" begins with "${source.prefix}", which belongs to a source of tools`);
  }
}
