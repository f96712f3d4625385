import type { Migration } from '../migrate.ts';
import * as tenancy from './001-tenancy.ts';
import * as agentsAndRuns from './002-agents-and-runs.ts';
import * as tools from './003-tools.ts';
import * as modelUsage from './004-model-usage.ts';
import * as runFunctions from './005-run-functions.ts';
import * as agentLifecycle from './006-agent-lifecycle.ts';
import * as memory from './007-memory.ts';
import * as childRuns from './008-child-runs.ts';
import * as retentionAndLists from './009-retention-and-lists.ts';
import * as webhookTools from './010-webhook-tools.ts';
import * as flatAppend from './012-flat-append.ts';
import * as flatAdmission from './014-flat-admission.ts';

/** In the order they are applied. A landed migration never changes; a change is a new one. */
export const migrations: Migration[] = [
  { name: '001-tenancy', up: tenancy.up },
  { name: '002-agents-and-runs', up: agentsAndRuns.up },
  { name: '003-tools', up: tools.up },
  { name: '004-model-usage', up: modelUsage.up },
  { name: '005-run-functions', up: runFunctions.up },
  { name: '006-agent-lifecycle', up: agentLifecycle.up },
  { name: '007-memory', up: memory.up },
  { name: '008-child-runs', up: childRuns.up },
  { name: '009-retention-and-lists', up: retentionAndLists.up },
  { name: '010-webhook-tools', up: webhookTools.up },
  { name: '012-flat-append', up: flatAppend.up },
  { name: '014-flat-admission', up: flatAdmission.up },
];
