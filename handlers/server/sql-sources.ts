import { createPostgresSources } from '#adapters/postgres-sources/postgres-sources.ts';
import { readSourcesFile } from '#orchestrator/sql-sources/read-sources-file.ts';
import type { SqlSources } from '#orchestrator/sql-sources/sql-sources.port.ts';
import { secretSource, type Config } from './config.ts';
import type { NodeLog } from './log.ts';

/**
 * The databases that tool.sql.query may read. Their roles are looked at now, in the background: a source that is away
 * or whose role may do more than read is told of in the log and stays closed, and the node works without it.
 * @throws SourcesFileError
 */
export function openSqlSources(config: Pick<Config, 'sqlSourcesFile' | 'mode'>, log: NodeLog['log']): SqlSources {
  const declared = readSourcesFile(config.sqlSourcesFile, { ...secretSource, inline: config.mode !== 'prod' });
  const sources = createPostgresSources(declared, ({ sourceId, problems }) => {
    if (problems.length > 0) log.error({ source: sourceId, problems }, 'an SQL source is closed until this is mended');
    else log.info({ source: sourceId }, 'an SQL source is open again');
  });
  void sources.checkRoles();
  return sources;
}
