import {
  behaviourSources,
  knownStatements,
  sqlSourcesBehaviour,
} from '#orchestrator/sql-sources/sql-sources.behaviour.ts';
import { createInMemorySqlSources } from './sql-sources.ts';

sqlSourcesBehaviour('in memory', async () => ({
  sources: createInMemorySqlSources(behaviourSources('postgres://nowhere'), knownStatements),
  close: async () => {},
}));
