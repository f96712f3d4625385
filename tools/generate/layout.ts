import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const repositoryRoot = resolve(import.meta.dirname, '../..');
export const pipelineRoot = import.meta.dirname;

/** Where a run of the pipeline reads and writes. Tests point both at folders of their own. */
export interface Layout {
  readonly contracts: string;
  readonly generated: string;
  /** A folder of this run alone; removed at its end. */
  readonly scratch: string;
}

/** Services in the order of their ports; a folder without an `openapi.yaml` is not a service. */
const portOrder = ['orchestrator', 'model-policy', 'federation'];

/** Names of the services that have a contract, e.g. `model-policy`. */
export function servicesOf(layout: Layout): string[] {
  return readdirSync(layout.contracts)
    .filter((name) => existsSync(join(layout.contracts, name, 'openapi.yaml')))
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'en'));
}

function rank(service: string): number {
  const index = portOrder.indexOf(service);
  return index === -1 ? portOrder.length : index;
}
