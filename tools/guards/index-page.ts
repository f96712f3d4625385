import { posix } from 'node:path';
import type { Group, Plan, Trace, TracedOperation } from './traceability.ts';

export const indexPath = 'docs/plan/v1.02/INDEX.md';

/** The execution index as Markdown. The same traces always give the same text. */
export function indexPage(plan: Plan, traces: ReadonlyMap<string, Trace>): string {
  const unbuilt = unbuiltOperations(traces);
  return [
    '<!-- Written by tools/guards/execution-index.ts from phases.json, the PRS, the contracts and test results. Do not edit. -->',
    '',
    '# AgentOS execution index, v1.02',
    '',
    'Which requirement is carried out by what, and which tests prove it. A phase reads Complete only when every one of its',
    'requirements has passing tests, none that fails, nothing known to be missing, and no operation that answers 501.',
    'This page redefines nothing: see [SPEC_AUTHORITY.md](../../../SPEC_AUTHORITY.md).',
    '',
    '## Phase status',
    '',
    '| phase | name | requirements proved | status |',
    '| ---: | --- | ---: | --- |',
    ...plan.phases.map(
      ({ phase, ...group }) => `| ${phase} | ${group.name} | ${provedOf(group, traces)} | ${status(group, traces)} |`,
    ),
    '',
    '## Operations that answer 501',
    '',
    unbuilt.length === 0
      ? 'None: every operation of the contracts is carried out.'
      : `In the contracts, not carried out by this build: ${unbuilt.map((id) => `\`${id}\``).join(', ')}.`,
    '',
    ...plan.phases.flatMap((group) => groupSection(`## Phase ${group.phase}: ${group.name}`, group, traces)),
    ...plan.others.flatMap((group) => groupSection(`## ${group.name}`, group, traces)),
  ].join('\n');
}

function groupSection(heading: string, group: Group, traces: ReadonlyMap<string, Trace>): string[] {
  return [
    heading,
    '',
    `${group.purpose} References: ${group.references.join(', ')}. Status: **${status(group, traces)}**.`,
    '',
    '| requirement | operations | payloads | tests | last result |',
    '| --- | --- | --- | --- | --- |',
    ...group.requirements.flatMap((id) => row(traces.get(id))),
    '',
  ];
}

function row(trace: Trace | undefined): string[] {
  if (trace === undefined) return [];
  const { requirement, operations, tests } = trace;
  const cells = [
    `[${requirement.id}](${fromIndex(requirement.place)}) ${requirement.name}`,
    [...new Set(operations.map(operationCell))].join(', '),
    requirement.payloads.join(', '),
    tests.map((path) => `[${shortName(path)}](${fromIndex(path)})`).join(', '),
    result(trace),
  ];
  return [`| ${cells.join(' | ')} |`];
}

function operationCell({ operationId, handler, unbuilt }: TracedOperation): string {
  const name = handler === undefined ? `\`${operationId}\`` : `[${operationId}](${fromIndex(handler)})`;
  return unbuilt ? `${name} (501)` : handler === undefined ? `${name} (no handler)` : name;
}

function result({ outcome, tests, missing, proved }: Trace): string {
  const total = outcome.passed + outcome.failed + outcome.skipped;
  const counts = [
    outcome.failed > 0 ? `${outcome.failed} of ${total} failed` : '',
    outcome.failed === 0 && outcome.passed > 0 ? `${outcome.passed} passed` : '',
    outcome.skipped > 0 ? `${outcome.skipped} skipped` : '',
  ].filter((text) => text !== '');
  const ran = counts.length > 0 ? counts.join(', ') : tests.length > 0 ? 'not run' : 'no test';
  return missing === undefined ? (proved ? `**proved**, ${ran}` : ran) : `${ran}; missing: ${missing}`;
}

function status(group: Group, traces: ReadonlyMap<string, Trace>): string {
  const all = group.requirements.flatMap((id) => traces.get(id) ?? []);
  if (all.length > 0 && all.every(({ proved }) => proved)) return 'Complete';
  return all.some(({ outcome }) => outcome.passed > 0) ? 'In progress' : 'Not started';
}

function provedOf(group: Group, traces: ReadonlyMap<string, Trace>): string {
  return `${group.requirements.filter((id) => traces.get(id)?.proved).length} of ${group.requirements.length}`;
}

function unbuiltOperations(traces: ReadonlyMap<string, Trace>): string[] {
  const all = [...traces.values()].flatMap(({ operations }) => operations);
  return [...new Set(all.filter(({ unbuilt }) => unbuilt).map(({ operationId }) => operationId))].sort();
}

function fromIndex(path: string): string {
  return posix.relative(posix.dirname(indexPath), path);
}

/** `conformance/orchestrator/create-run/201.test.ts` reads `create-run/201`: enough to know, short enough for a table. */
function shortName(path: string): string {
  return path
    .split('/')
    .slice(-2)
    .join('/')
    .replace(/(\.test|\.behaviour)?\.ts$/, '');
}
