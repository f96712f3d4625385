import type { AuditTrail } from '#audit/audit-trail.port.ts';
import type { TenantDirectory } from '#tenancy/tenant-directory.port.ts';
import type { Ask, Exchange } from '../exchange/exchange.ts';
import type { RulesetSource } from '../policy/ruleset-source.port.ts';
import type { ModelListing } from '../routing/model-listing.ts';

/** What the operations of this room stand on. */
export interface Room {
  /** One model request through the pipeline. */
  perform(ask: Ask): Promise<Exchange>;
  readonly listing: ModelListing;
  readonly tenants: TenantDirectory;
  readonly rulesets: RulesetSource;
  readonly audit: AuditTrail;
  /** The stack id of this node, named in every route. */
  readonly node: string;
}
