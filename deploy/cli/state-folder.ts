import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { firstClosedFolder, runAsFor } from '../postgres/run-as.ts';

/** Where a node keeps what it needs on this machine. All paths are absolute. */
export interface StateFolder {
  root: string;
  envFile: string;
  reports: string;
  run: string;
  logs: string;
  tokens: string;
  modelsFile: string;
  seedsFile: string;
  /** Encrypts tenants' secrets in demo and dev, where the operator names no key. */
  secretsKey: string;
  nodePidFile: string;
  nodeLog: string;
  postgresLog: string;
  postgresData: string;
}

/**
 * `.agentos/` in the working folder, with `.agentos.env` and `reports/` beside it; or `$AGENTOS_HOME`, which then
 * holds all three.
 */
export function stateFolder(env: NodeJS.ProcessEnv = process.env, workingFolder = process.cwd()): StateFolder {
  const home = env['AGENTOS_HOME'];
  const root = home ? resolve(workingFolder, home) : join(workingFolder, '.agentos');
  const beside = home ? root : workingFolder;
  return {
    root,
    envFile: join(beside, '.agentos.env'),
    reports: join(beside, 'reports'),
    run: join(root, 'run'),
    logs: join(root, 'logs'),
    tokens: join(root, 'tokens'),
    modelsFile: join(root, 'models.json'),
    seedsFile: join(root, 'seeds.json'),
    secretsKey: join(root, 'secrets.key'),
    nodePidFile: join(root, 'run', 'node.json'),
    nodeLog: join(root, 'logs', 'node.log'),
    postgresLog: join(root, 'logs', 'postgres.log'),
    postgresData: postgresData(root),
  };
}

/**
 * PostgreSQL cannot run as root, and the user that root lends it to cannot enter a folder below a private home. Then
 * the data lies in the system's place for such data, under a name that belongs to this state folder alone.
 */
function postgresData(root: string): string {
  const inState = join(root, 'postgres');
  if (existsSync(join(inState, 'PG_VERSION')) || !firstClosedFolder(inState, runAsFor(inState))) return inState;
  if (process.getuid?.() !== 0) return inState; // the launcher says what is wrong with it
  const name = createHash('sha256').update(root).digest('hex').slice(0, 12);
  return join('/var/lib/agentos', name, 'postgres');
}
