import { handlerPath, mayBeUnbuilt, type ContractOperation } from './contracts.ts';
import type { Requirement } from './requirements.ts';
import type { Source } from './repository.ts';
import { idsInTitles, sum, type Outcome, type TestRecord } from './test-record.ts';

/** The plan: `docs/plan/v1.02/phases.json`. */
export interface Plan {
  readonly phases: readonly (Group & { readonly phase: number })[];
  /** What is not a phase: deployment tracks, and what goes beyond v1.02. */
  readonly others: readonly Group[];
  /** Requirements that passing tests do not yet cover: what is missing, in a sentence. */
  readonly missing?: Readonly<Record<string, string>>;
}

export interface Group {
  readonly name: string;
  readonly purpose: string;
  readonly requirements: readonly string[];
  readonly references: readonly string[];
}

export interface TracedOperation {
  readonly operationId: string;
  /** The handler's file; undefined when nobody wrote it. */
  readonly handler: string | undefined;
  readonly unbuilt: boolean;
}

/** One requirement with everything that carries it out and proves it. */
export interface Trace {
  readonly requirement: Requirement;
  readonly operations: readonly TracedOperation[];
  /** Test files whose titles name the requirement. */
  readonly tests: readonly string[];
  readonly outcome: Outcome;
  readonly missing: string | undefined;
  /** Proved: tests pass, none fails, nothing is known to be missing, no operation of it answers 501. */
  readonly proved: boolean;
}

export interface TraceSources {
  readonly plan: Plan;
  readonly requirements: readonly Requirement[];
  readonly operations: readonly ContractOperation[];
  readonly tests: readonly Source[];
  readonly record: TestRecord;
  readonly files: readonly string[];
}

export function traces({ plan, requirements, operations, tests, record, files }: TraceSources): Map<string, Trace> {
  const there = new Set(files);
  const titles = tests.map((test) => ({ path: test.path, ids: idsInTitles(test) }));
  return new Map(
    requirements.map((requirement) => {
      const traced = requirement.operations.flatMap((id) => operations.filter((o) => o.operationId === id).map(trace));
      const proving = titles.filter(({ ids }) => ids.has(requirement.id)).map(({ path }) => path);
      const outcome = sum(Object.values(record).flatMap((byId) => byId[requirement.id] ?? []));
      const missing = plan.missing?.[requirement.id];
      const clean = outcome.passed > 0 && outcome.failed === 0 && missing === undefined;
      const proved = clean && !traced.some(({ unbuilt }) => unbuilt);
      return [requirement.id, { requirement, operations: traced, tests: proving, outcome, missing, proved }];
    }),
  );

  function trace(operation: ContractOperation): TracedOperation {
    const handler = handlerPath(operation);
    return {
      operationId: operation.operationId,
      handler: there.has(handler) ? handler : undefined,
      unbuilt: mayBeUnbuilt(operation),
    };
  }
}

/** Where plan, requirements and contracts name one another wrongly: one sentence each. */
export function planProblems({ plan, requirements, operations }: TraceSources): string[] {
  const groups = [...plan.phases, ...plan.others];
  const planned = groups.flatMap((group) => group.requirements);
  const stated = new Set(requirements.map(({ id }) => id));
  const known = new Set(operations.map(({ operationId }) => operationId));
  const named = new Set(requirements.flatMap((requirement) => requirement.operations));
  return [
    ...requirements.flatMap(({ id }) => {
      const times = planned.filter((other) => other === id).length;
      return times === 1
        ? []
        : [`${id} stands ${times} times in docs/plan/v1.02/phases.json: put it into exactly one phase.`];
    }),
    ...[...planned, ...Object.keys(plan.missing ?? {})]
      .filter((id) => !stated.has(id))
      .map((id) => `phases.json names ${id}, which no PRS page states under a heading "#### ${id} ...".`),
    ...requirements.flatMap(({ id, operations: named }) =>
      named
        .filter((operation) => !known.has(operation))
        .map(
          (operation) => `${id} names the operation ${operation}, which no contract has. Mend the PRS or the contract.`,
        ),
    ),
    ...[...known]
      .filter((operation) => !named.has(operation))
      .map(
        (operation) =>
          `No requirement names the operation ${operation}: words come before contracts (SPEC_AUTHORITY.md).`,
      ),
  ];
}
