import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageName, packageRoot } from '../../postgres/binaries.ts';
import { portOwner, settledPortState } from '../../postgres/port.ts';
import { makeFolders } from '../../postgres/make-folders.ts';
import { lookAtDatabase } from '../checks/database-check.ts';
import { CliFailure } from '../cli-failure.ts';
import { serviceNames } from '../client/node-client.ts';
import type { NodeContext } from '../node-context.ts';
import { usesEmbeddedDatabase } from '../node-context.ts';
import { runningNode } from '../process/node-process.ts';
import type { Phase } from '../terminal/progress.ts';
import { externalDatabaseUrl } from './database.ts';
import { proveNodeConfig } from './node-config.ts';

export const preflightMilestones = 5;

/** A fresh database takes 40 MiB, its write-ahead log up to 1 GiB under load; below this a first run is not safe. */
const freeMibMin = 300;

/** Everything that can be known to go wrong, before anything is started (CLI-09). */
export async function preflight(context: NodeContext, phase: Phase): Promise<void> {
  const { configuration, state } = context;
  phase.reached(`Node.js ${process.versions.node} on ${process.platform} ${process.arch}`);
  proveNodeConfig(context);
  phase.reached(`settings read: mode ${configuration.mode}, profile ${configuration.profile}`);
  provePlaceToWrite(state.root);
  phase.reached(`${state.root} can be written to, ${freeMib(state.root).toLocaleString('en-US')} MiB free`);
  phase.doing('looking for the database');
  phase.reached(await proveDatabaseSource(context));
  phase.doing('looking at the ports');
  await provePortsFree(context, phase);
  phase.reached(`ports ${configuration.portBase} to ${configuration.portBase + 2} are ours to use`);
}

function provePlaceToWrite(root: string): void {
  try {
    makeFolders(root);
    const probe = join(root, `.write-probe-${process.pid}`);
    writeFileSync(probe, 'x'.repeat(4096)); // a full disk lets empty files be made
    rmSync(probe);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new CliFailure(`The state folder ${root} cannot be written to (${code}).`, {
      wayOut: [
        code === 'ENOSPC' ? 'Free some disk space.' : 'Give this user the right to write there.',
        'Or keep the state elsewhere:  AGENTOS_HOME=/path/to/folder agentos up',
      ],
      cause,
    });
  }
  if (freeMib(root) < freeMibMin) {
    throw new CliFailure(
      `Only ${freeMib(root)} MiB are free on the disk of ${root}; at least ${freeMibMin} MiB are needed.`,
      {
        wayOut: [
          'Free some disk space.',
          'Or keep the state on another disk:  AGENTOS_HOME=/path/to/folder agentos up',
        ],
      },
    );
  }
}

function freeMib(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((bavail * bsize) / 1024 / 1024);
}

async function proveDatabaseSource({ configuration }: NodeContext): Promise<string> {
  if (usesEmbeddedDatabase(configuration)) {
    const name = packageName();
    packageRoot(name);
    return `embedded PostgreSQL (${name})`;
  }
  const view = await lookAtDatabase(externalDatabaseUrl(configuration), false);
  return `PostgreSQL ${view.version} at ${view.place} answers`;
}

async function provePortsFree({ configuration, state }: NodeContext, phase: Phase): Promise<void> {
  const running = runningNode(state);
  for (const [offset, name] of serviceNames.entries()) {
    const port = configuration.portBase + offset;
    const isOurs = running && port >= running.port_base && port <= running.port_base + 2;
    if (isOurs) continue;
    const host = configuration.host === 'localhost' ? '127.0.0.1' : configuration.host;
    const waiting = () => phase.waiting(`waiting for port ${port}: a connection that is ending still has it`);
    if ((await settledPortState(port, host, waiting)) === 'free') continue;
    const owner = portOwner(port);
    throw new CliFailure(`Port ${port}, which the ${name} service needs, is taken${owner ? ` by ${owner}` : ''}.`, {
      wayOut: [
        'Stop that program and type the command again.',
        `Or use other ports:  agentos up --port-base ${suggestBase(configuration.portBase)}`,
      ],
    });
  }
}

function suggestBase(taken: number): number {
  return taken + 1000 <= 65533 ? taken + 1000 : taken - 1000;
}
