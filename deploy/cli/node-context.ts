import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CliFailure } from './cli-failure.ts';
import { serviceUrls, type ServiceUrls } from './client/node-client.ts';
import { type Configuration, type Flags, readConfiguration } from './configuration.ts';
import { exitCodes } from './exit-codes.ts';
import { lastNode } from './process/node-process.ts';
import { type Actors, actorsOf, readSeeds, readToken, type SeededPrincipal, tokenPath } from './seeds.ts';
import { type StateFolder, stateFolder } from './state-folder.ts';

/** The node that a command speaks about: where its state lies, where it answers, whom the command acts as. */
export interface NodeContext {
  state: StateFolder;
  configuration: Configuration;
  urls: ServiceUrls;
  /** Undefined before the first `up`, or when the seeds name no principal. */
  actors: Actors | undefined;
}

/** A running or once started node keeps its own address, whatever the settings say now: `up` applies new ones. */
export function nodeContext(flags: Flags = {}): NodeContext {
  const state = stateFolder();
  const configuration = readConfiguration(state, flags);
  const record = lastNode(state);
  const urls = serviceUrls(record?.port_base ?? configuration.portBase, record?.host ?? configuration.host);
  const seedsFile = configuration.seedsFile ?? state.seedsFile;
  return { state, configuration, urls, actors: existsSync(seedsFile) ? actorsOf(readSeeds(seedsFile)) : undefined };
}

export function databaseUrlFile(state: StateFolder): string {
  return join(state.run, 'database-url');
}

/** The URL that the node was started with; undefined before the first `up`. A secret. */
export function databaseUrlInUse(state: StateFolder): string | undefined {
  const file = databaseUrlFile(state);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() || undefined : undefined;
}

export function usesEmbeddedDatabase(configuration: Configuration): boolean {
  return !configuration.databaseUrlFile && !configuration.databaseUrl;
}

/** The secret of a seeded principal; `CliFailure` (auth) when its file is not there. */
export function tokenOf(state: StateFolder, principal: SeededPrincipal): string {
  const file = tokenPath(state, principal);
  const token = readToken(file);
  if (token) return token;
  throw new CliFailure(`The token of ${principal.principal_id} is not there: ${file}`, {
    exitCode: exitCodes.auth,
    wayOut: ['agentos up   (puts the seeded principals in place)'],
  });
}
