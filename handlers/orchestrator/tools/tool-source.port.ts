import type { Tool } from './tool.port.ts';

/**
 * Tools that a tenant has beside the built-in ones. A source owns all ids that begin with its prefix, so that nothing a
 * tenant names can stand in for a built-in tool or for one of another source.
 *
 * It is asked at each offer and each call: it remembers what it has read, for no longer than 2 s, so that a tool that is
 * taken away is gone everywhere by then. It throws a Fault when it cannot say.
 */
export interface ToolSource {
  /** Such as `tool.webhook.`. */
  readonly prefix: `tool.${string}.`;
  /** The tool that the tenant has under this id, which begins with the prefix. */
  find(tenantId: string, toolId: string): Tool | undefined | Promise<Tool | undefined>;
  /** What `GET /v1/tools` shows of the source, in any order. */
  list(tenantId: string): Promise<readonly Tool[]>;
}
