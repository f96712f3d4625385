import type { SqlSource } from '#orchestrator/sql-sources/sql-source.ts';
import type { SqlSources } from '#orchestrator/sql-sources/sql-sources.port.ts';
import { noSuchSource, sourcesOf } from '#orchestrator/sql-sources/sources-of.ts';
import { ConnectionTurns } from './connection-turns.ts';
import { queryFault } from './query-fault.ts';
import { cursorHead, readAnswer } from './read-answer.ts';
import { withReadingConnection } from './reading-connection.ts';
import { refuseNames } from './refused-names.ts';
import { createRoleGuard, type RoleReport } from './role-guard.ts';

export interface PostgresSources extends SqlSources {
  /** Looks at the role of every source once, so that the operator hears of what is wrong when the node starts. */
  checkRoles(): Promise<void>;
}

/**
 * Reads from Postgres databases of the operator's, with four walls between a statement and any harm: a role that may
 * do nothing but read (looked at, not believed), a transaction that reads and is always rolled back, a cursor, which
 * takes nothing but queries, and a list of names that may not be used. Each question has a connection of its own.
 */
export function createPostgresSources(
  sources: readonly SqlSource[],
  onRoleReport: (report: RoleReport) => void,
): PostgresSources {
  const guard = createRoleGuard(onRoleReport);
  const opened = sources.map((source) => ({
    source,
    turns: new ConnectionTurns(source.connectionsMax, `sql source ${source.sourceId}`),
  }));

  return {
    list: (tenantId) => sourcesOf(sources, tenantId),

    async query(auth, { sourceId, sql, parameters }, signal) {
      const found = opened.find(({ source }) => source.sourceId === sourceId);
      if (!found || !sourcesOf([found.source], auth.tenant_id).length) throw noSuchSource(sourceId);
      const { source, turns } = found;
      refuseNames(sql);
      const ask = () =>
        withReadingConnection(source, signal, async (connection) => {
          await guard.admit(connection.client, source);
          return readAnswer(connection, source, { sql, parameters });
        });
      try {
        return await turns.take(auth.tenant_id, ask, signal);
      } catch (error) {
        signal.throwIfAborted();
        throw queryFault(error, sourceId, source.timeoutMs, cursorHead.length);
      }
    },

    async checkRoles() {
      const look = (source: SqlSource) =>
        withReadingConnection(source, new AbortController().signal, ({ client }) => guard.admit(client, source));
      await Promise.all(
        sources.map((source) => look(source).catch((error: unknown) => guard.noteFailure(source, error))),
      );
    },
  };
}
