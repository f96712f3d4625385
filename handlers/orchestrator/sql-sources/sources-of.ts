import { allows } from '#tenancy/allows.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { SqlSource } from './sql-source.ts';

/** The sources that a tenant may ask, by id. */
export function sourcesOf(sources: readonly SqlSource[], tenantId: string): SqlSource[] {
  return sources
    .filter(({ tenantIds }) => allows(tenantIds, tenantId))
    .toSorted((a, b) => (a.sourceId < b.sourceId ? -1 : 1));
}

/** The same whether the source is another tenant's or nobody's. */
export function noSuchSource(sourceId: string): Fault {
  return new Fault('not_found', `Your tenant has no source ${sourceId}.`, { details: { source: sourceId } });
}
