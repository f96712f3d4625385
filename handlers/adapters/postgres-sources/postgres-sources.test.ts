import { behaviourSources, sqlSourcesBehaviour } from '#orchestrator/sql-sources/sql-sources.behaviour.ts';
import { testServerUrl } from '../../../tools/test-database/index.ts';
import { createPostgresSources } from './postgres-sources.ts';
import { openReaderCase } from './reader-case.ts';

sqlSourcesBehaviour('postgres', async () => {
  const reader = await openReaderCase(testServerUrl());
  return { sources: createPostgresSources(behaviourSources(reader.url), () => {}), close: reader.close };
});
