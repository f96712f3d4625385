// Generated from contracts/orchestrator/openapi.yaml by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

import type { Operations } from './operations.ts';

type OperationId = keyof Operations;

export interface Match {
  operationId: OperationId;
  /** Percent-decoded. */
  params: Record<string, string>;
}

interface Template {
  readonly expression: RegExp;
  readonly names: readonly string[];
  readonly patterns: readonly (RegExp | null)[];
  readonly operations: ReadonlyMap<string, OperationId>;
}

/** Paths without parameters. */
const fixed = new Map<string, ReadonlyMap<string, OperationId>>([
  ["/healthz", new Map<string, OperationId>([["GET","getLiveness"]])],
  ["/readyz", new Map<string, OperationId>([["GET","getReadiness"]])],
  ["/v1/health", new Map<string, OperationId>([["GET","getHealth"]])],
  ["/v1/agents", new Map<string, OperationId>([["GET","listAgents"],["POST","createAgent"]])],
  ["/v1/runs", new Map<string, OperationId>([["GET","listRuns"]])],
  ["/v1/tools", new Map<string, OperationId>([["GET","listTools"]])],
  ["/v1/webhook-tools", new Map<string, OperationId>([["GET","listWebhookTools"],["POST","createWebhookTool"]])],
]);

/** Paths with parameters by their number of segments; each parameter obeys the contract's pattern once decoded. */
const templates = new Map<number, readonly Template[]>([
  [3, [
    { expression: /^\/v1\/agents\/([^/]+)$/, names: ["agent_id"], patterns: [new RegExp("^agt_[A-Za-z0-9_]{1,60}$", 'u')], operations: new Map<string, OperationId>([["GET","getAgent"],["DELETE","deleteAgent"],["PATCH","setAgentStatus"]]) },
    { expression: /^\/v1\/agents\/([^/]+):rollback$/, names: ["agent_id"], patterns: [new RegExp("^agt_[A-Za-z0-9_]{1,60}$", 'u')], operations: new Map<string, OperationId>([["POST","rollBackAgent"]]) },
    { expression: /^\/v1\/runs\/([^/]+)$/, names: ["run_id"], patterns: [new RegExp("^run_[0-9A-HJKMNP-TV-Z]{26}$", 'u')], operations: new Map<string, OperationId>([["GET","getRun"]]) },
    { expression: /^\/v1\/runs\/([^/]+):cancel$/, names: ["run_id"], patterns: [new RegExp("^run_[0-9A-HJKMNP-TV-Z]{26}$", 'u')], operations: new Map<string, OperationId>([["POST","cancelRun"]]) },
    { expression: /^\/v1\/webhook-tools\/([^/]+)$/, names: ["tool_id"], patterns: [new RegExp("^tool\\.webhook\\.[a-z0-9]+(_[a-z0-9]+)*$", 'u')], operations: new Map<string, OperationId>([["GET","getWebhookTool"],["DELETE","deleteWebhookTool"],["PATCH","updateWebhookTool"]]) },
    { expression: /^\/v1\/webhook-tools\/([^/]+):rotate-secret$/, names: ["tool_id"], patterns: [new RegExp("^tool\\.webhook\\.[a-z0-9]+(_[a-z0-9]+)*$", 'u')], operations: new Map<string, OperationId>([["POST","rotateWebhookToolSecret"]]) },
    { expression: /^\/v1\/memory\/([^/]+)$/, names: ["namespace"], patterns: [new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", 'u')], operations: new Map<string, OperationId>([["GET","listMemory"]]) },
    { expression: /^\/v1\/memory\/([^/]+):search$/, names: ["namespace"], patterns: [new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", 'u')], operations: new Map<string, OperationId>([["POST","searchMemory"]]) },
  ]],
  [4, [
    { expression: /^\/v1\/agents\/([^/]+)\/versions$/, names: ["agent_id"], patterns: [new RegExp("^agt_[A-Za-z0-9_]{1,60}$", 'u')], operations: new Map<string, OperationId>([["GET","listAgentVersions"],["POST","updateAgent"]]) },
    { expression: /^\/v1\/agents\/([^/]+)\/runs$/, names: ["agent_id"], patterns: [new RegExp("^agt_[A-Za-z0-9_]{1,60}$", 'u')], operations: new Map<string, OperationId>([["GET","listAgentRuns"],["POST","createRun"]]) },
    { expression: /^\/v1\/runs\/([^/]+)\/events$/, names: ["run_id"], patterns: [new RegExp("^run_[0-9A-HJKMNP-TV-Z]{26}$", 'u')], operations: new Map<string, OperationId>([["GET","streamRunEvents"]]) },
    { expression: /^\/v1\/memory\/([^/]+)\/([^/]+)$/, names: ["namespace","key"], patterns: [new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", 'u'), new RegExp("^[A-Za-z0-9][A-Za-z0-9._:@-]{0,255}$", 'u')], operations: new Map<string, OperationId>([["GET","getMemory"],["PUT","putMemory"],["DELETE","deleteMemory"]]) },
  ]],
]);

/**
 * Finds the operation of a request. `path` comes without its query, still percent-encoded.
 *
 * - the operation and its decoded parameters;
 * - `{ allow }`: the path exists, the method does not (405, these are the methods);
 * - `{ malformed: true }`: a percent escape that decodes to nothing (400);
 * - `null`: no such path (404). A trailing slash makes another path.
 */
export function match(method: string, path: string): Match | { allow: string[] } | { malformed: true } | null {
  const byMethod = fixed.get(path);
  if (byMethod !== undefined) {
    const operationId = byMethod.get(method);
    return operationId === undefined ? { allow: [...byMethod.keys()] } : { operationId, params: {} };
  }
  const encoded = path.includes('%');
  if (encoded && !decodable(path)) return { malformed: true };
  const candidates = templates.get(segmentsOf(path));
  if (candidates === undefined) return null;
  let allow: string[] | null = null;
  for (const template of candidates) {
    const params = paramsOf(template, path, encoded);
    if (params === null) continue;
    const operationId = template.operations.get(method);
    if (operationId !== undefined) return { operationId, params };
    allow = [...(allow ?? []), ...template.operations.keys()];
  }
  return allow === null ? null : { allow };
}

function paramsOf(template: Template, path: string, encoded: boolean): Record<string, string> | null {
  const found = template.expression.exec(path);
  if (found === null) return null;
  const params: Record<string, string> = {};
  for (let i = 0; i < template.names.length; i++) {
    const raw = found[i + 1]!;
    const value = encoded ? decodeURIComponent(raw) : raw;
    const pattern = template.patterns[i]!;
    if (pattern !== null && !pattern.test(value)) return null;
    params[template.names[i]!] = value;
  }
  return params;
}

function segmentsOf(path: string): number {
  let count = 0;
  for (let i = 0; i < path.length; i++) if (path.charCodeAt(i) === 47) count++;
  return count;
}

function decodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
