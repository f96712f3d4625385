import { behaviourSources, sqlSourcesBehaviour } from '#orchestrator/sql-sources/sql-sources.behaviour.ts';
import { createPostgresSources } from './postgres-sources.ts';
import { openReaderCase } from './reader-case.ts';

sqlSourcesBehaviour('postgres', async () => {
  const reader = await openReaderCase();
  return { sources: createPostgresSources(behaviourSources(reader.url), () => {}), close: reader.close };
});
