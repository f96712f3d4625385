import type pg from 'pg';
import type { SqlSource } from '#orchestrator/sql-sources/sql-source.ts';
import { Fault } from '#vocabulary/fault.ts';
import { unreachable } from './query-fault.ts';
import { excessRights } from './role-check.ts';

/** What the operator must hear of a source. */
export interface RoleReport {
  readonly sourceId: string;
  /** What the role may do besides reading, or why nobody could look; empty when all is well again. */
  readonly problems: readonly string[];
}

/** Rights seldom change: looked at again after a minute, and at every question while there is something to mend. */
const trustedForMs = 60_000;

export interface RoleGuard {
  /** @throws Fault `dependency_unavailable` when the role may do more than read */
  admit(client: pg.Client, source: SqlSource): Promise<void>;
  noteFailure(source: SqlSource, error: unknown): void;
}

/** Remembers whose role is harmless, and reports each change once. */
export function createRoleGuard(onReport: (report: RoleReport) => void): RoleGuard {
  const trustedUntil = new Map<string, number>();
  const reported = new Map<string, string>();
  const report = (sourceId: string, problems: readonly string[]): void => {
    const text = problems.join('; ');
    if ((reported.get(sourceId) ?? '') === text) return;
    reported.set(sourceId, text);
    onReport({ sourceId, problems });
  };
  return {
    async admit(client, source) {
      const { sourceId, trustedFunctions } = source;
      if (performance.now() < (trustedUntil.get(sourceId) ?? 0)) return;
      const problems = await excessRights(client, trustedFunctions).catch((error: unknown) => {
        throw unreachable(error, sourceId);
      });
      report(sourceId, problems);
      if (problems.length > 0) {
        trustedUntil.delete(sourceId);
        throw new Fault(
          'dependency_unavailable',
          `The source ${sourceId} is closed: its database role may do more than read. The log of the node tells its operator what to take away.`,
          { retryable: false, details: { dependency: `sql source ${sourceId}` }, detail: problems.join('; ') },
        );
      }
      trustedUntil.set(sourceId, performance.now() + trustedForMs);
    },
    noteFailure({ sourceId }, error) {
      if (reported.get(sourceId)) return; // told already, and better
      const why = error instanceof Fault ? (error.detail ?? error.message) : String(error);
      report(sourceId, [`it could not be looked at: ${why}`]);
    },
  };
}
