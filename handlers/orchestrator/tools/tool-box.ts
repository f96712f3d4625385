import type { RunTooling, Tenant, ToolDefinition } from '#generated/vocabulary/types.ts';
import { allows } from '#tenancy/allows.ts';
import type { RateLimiter } from '#tenancy/rate-limiter.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { systemClock, type ProcessClock } from '#vocabulary/clock.ts';
import { Fault } from '#vocabulary/fault.ts';
import { AbortError, withDeadline } from './deadline.ts';
import { functionName } from './function-name.ts';
import { compileInputChecks } from './input-check.ts';
import { tenantInputCheck } from './tenant-input-check.ts';
import { createToolDirectory } from './tool-directory.ts';
import { defaultToolLimits, type ToolLimits } from './tool-limits.ts';
import { errorBody, type ToolOutcome } from './tool-outcome.ts';
import { checkedOutput } from './tool-output.ts';
import { takeToolCall } from './tool-rate.ts';
import type { ToolSource } from './tool-source.port.ts';
import type { Tool, ToolInvocation } from './tool.port.ts';

export interface ToolRequest {
  /** A tool's id, or the function name by which the model knows it. */
  readonly tool_id: string;
  readonly tool_call_id: string;
  readonly input: unknown;
  /** Ids of the tools that were offered to this run: `offer(...)` mapped to `tool_id`. */
  readonly offered: readonly string[];
  /** Milliseconds; the limits' default when absent, never more than their maximum. */
  readonly timeoutMs?: number;
}

export type PermitRequest = Pick<ToolRequest, 'tool_id' | 'input' | 'offered'>;

export interface ToolBox {
  /** The tools that the tenant has and its entitlements name, ordered by id. */
  list(tenant: Tenant): Promise<Tool[]>;
  /** What a run may use: entitlement ∩ agent ∩ allowlist − denymap, as the model is told of it. */
  offer(tenant: Tenant, agentTools: readonly string[], tooling?: RunTooling): Promise<ToolDefinition[]>;
  /** Keeps every rule of TOOL-04 that comes before a call, and counts it. @throws Fault when one is broken */
  permit(auth: AuthContext, tenant: Tenant, request: PermitRequest): Promise<Tool>;
  /** Calls a tool under every rule of TOOL-04. Throws AbortError when `call.signal` aborts, and nothing else. */
  invoke(auth: AuthContext, tenant: Tenant, request: ToolRequest, call: ToolInvocation): Promise<ToolOutcome>;
}

export interface ToolBoxParts {
  /** The built-in tools, which every tenant has. */
  readonly tools: readonly Tool[];
  /** Where tenants' own tools come from. */
  readonly sources?: readonly ToolSource[];
  readonly rateLimiter: RateLimiter;
  readonly limits?: ToolLimits;
  readonly clock?: Pick<ProcessClock, 'after' | 'monotonic'>;
  /** For the log: an error that is no Fault, of which the model hears nothing but `internal_error`. */
  readonly onUnexpected?: (error: unknown, toolId: string, call: ToolInvocation) => void;
}

/** Throws when two tools would answer to one name or an input schema does not compile: at start, not in a run. */
export function createToolBox(parts: ToolBoxParts): ToolBox {
  const { tools, sources = [], rateLimiter, limits = defaultToolLimits, clock = systemClock, onUnexpected } = parts;
  const directory = createToolDirectory(tools, sources);
  const inputChecks = compileInputChecks(tools);

  async function permit(auth: AuthContext, tenant: Tenant, request: PermitRequest): Promise<Tool> {
    const named = directory.idOf(request.tool_id, request.offered);
    const tool = named === undefined ? undefined : await directory.find(auth.tenant_id, named);
    // A tool that does not exist, is not the tenant's or was not offered answers alike: the model learns nothing more.
    // Entitlement is asked again here, because it may have been taken away since the run was offered its tools.
    const allowed =
      tool &&
      request.offered.includes(tool.tool_id) &&
      entitled(tenant, tool.tool_id) &&
      tenant.tenant_id === auth.tenant_id;
    if (!allowed) {
      const offered = request.offered.join(', ') || 'none';
      throw new Fault('forbidden', `This run is not offered a tool of that name. Offered: ${offered}.`);
    }
    const check = inputChecks.get(tool.tool_id) ?? tenantInputCheck(tool);
    check(request.input);
    await takeToolCall(rateLimiter, auth, tenant);
    return tool;
  }

  async function run(auth: AuthContext, tenant: Tenant, request: ToolRequest, call: ToolInvocation) {
    const tool = await permit(auth, tenant, request);
    const timeoutMs = Math.min(request.timeoutMs ?? limits.timeoutMs, limits.timeoutMsMax);
    const output = await withDeadline(clock, tool.tool_id, timeoutMs, call.signal, (signal) =>
      tool.invoke(auth, request.input, { ...call, toolCallId: request.tool_call_id, signal }),
    );
    return checkedOutput(tool.tool_id, output, limits.outputBytesMax);
  }

  return {
    permit,
    async list(tenant) {
      const all = await directory.list(tenant.tenant_id);
      return all.filter((tool) => entitled(tenant, tool.tool_id)).toSorted(byId);
    },
    async offer(tenant, agentTools, tooling) {
      const { tool_allowlist: allowed, tool_denymap: denied } = tooling ?? {};
      const wanted = [...new Set(agentTools)]
        .filter((toolId) => entitled(tenant, toolId))
        .filter((toolId) => allowed === undefined || allowed.includes(toolId))
        .filter((toolId) => !denied?.includes(toolId));
      const found = await Promise.all(wanted.map(async (toolId) => directory.find(tenant.tenant_id, toolId)));
      return found
        .filter((tool) => tool !== undefined)
        .toSorted(byId)
        .map(({ tool_id, description, input_schema }) => ({
          tool_id,
          name: functionName(tool_id),
          description,
          input_schema,
        }));
    },
    async invoke(auth, tenant, request, call) {
      if (call.signal.aborted) throw new AbortError(call.signal.reason);
      const startedMs = clock.monotonic();
      const named = directory.idOf(request.tool_id, request.offered);
      const toolId = named ?? request.tool_id.slice(0, 128);
      const ended = (rest: Pick<ToolOutcome, 'status' | 'output' | 'error'>): ToolOutcome => ({
        ...rest,
        tool_id: toolId,
        duration_ms: Math.round(clock.monotonic() - startedMs),
      });
      try {
        return ended({ status: 'ok', output: await run(auth, tenant, request, call), error: null });
      } catch (error) {
        if (call.signal.aborted) throw new AbortError(call.signal.reason);
        if (!(error instanceof Fault)) onUnexpected?.(error, toolId, call);
        return ended({ status: 'error', output: null, error: errorBody(toolId, error) });
      }
    },
  };
}

/** `*` entitles to every tool (C.1); no list of entitlements, or an empty one, to nothing. */
function entitled(tenant: Tenant, toolId: string): boolean {
  return allows(tenant.entitlements.tool_ids_allowed, toolId);
}

function byId(a: Tool, b: Tool): number {
  return a.tool_id < b.tool_id ? -1 : 1;
}
