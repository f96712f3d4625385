import { isAgentTool } from '#orchestrator/agents/agent-tools.ts';

/** What bounds a tree of runs that call each other (RUN-12). An agent may call itself: these end it. */
export const treeLimits = {
  /** Levels below the root. People's organisations get by with fewer; deeper trees have been recursion by mistake. */
  depthMax: 4,
  /** Children of a tree in all, ended ones among them: a root of the default 30 steps cannot make more calls itself. */
  childrenMax: 32,
} as const;

/** What a run may be offered of its agent's tools: at the last level no agents, so that the model does not try. */
export function toolsAtDepth(agentTools: readonly string[], depth: number): readonly string[] {
  return depth < treeLimits.depthMax ? agentTools : agentTools.filter((toolId) => !isAgentTool(toolId));
}
