import type { AuditTrail } from '#audit/audit-trail.port.ts';
import type { TenantDirectory } from '#tenancy/tenant-directory.port.ts';
import type { Clock } from '#vocabulary/clock.ts';
import { checkEntitlements } from '../entitlements/check-entitlements.ts';
import { auditExchange } from '../metering/audit-exchange.ts';
import { meterExchange } from '../metering/meter-exchange.ts';
import type { UsageLedger } from '../metering/usage-ledger.port.ts';
import { judgeAnswer, judgePrompt } from '../policy/gates.ts';
import type { RulesetSource } from '../policy/ruleset-source.port.ts';
import { callProvider } from '../providers/call-provider.ts';
import type { ModelProvider } from '../providers/model-provider.port.ts';
import type { Catalogue } from '../routing/catalogue.ts';
import { chooseRoute } from '../routing/choose-route.ts';
import type { Exchange } from './exchange.ts';

export interface PipelineParts {
  readonly tenants: TenantDirectory;
  readonly catalogue: Catalogue;
  readonly providers: ReadonlyMap<string, ModelProvider>;
  readonly rulesets: RulesetSource;
  readonly ledger: UsageLedger;
  readonly audit: AuditTrail;
  readonly clock: Clock;
}

export interface Step {
  readonly name: string;
  run(exchange: Exchange): void | Promise<void>;
}

export interface RecordStep {
  readonly name: string;
  /** Draws the record up. What is given back makes it durable, and may be repeated when nobody knows whether it did. */
  draw(exchange: Exchange): () => Promise<void>;
}

export interface Pipeline {
  /** In this order. A step refuses by throwing a `Fault`, and no later step is run. */
  readonly steps: readonly Step[];
  /** Each once for every exchange, whatever its end, when that end is known. They run side by side. */
  readonly records: readonly RecordStep[];
}

/**
 * Every model request takes this way, whichever front door it came in by (MOD-01, MOD-02): who asks is known already
 * from the server room, and nothing below depends on a wire format.
 */
export function createPipeline(parts: PipelineParts): Pipeline {
  return {
    steps: [
      { name: 'entitlements', run: checkEntitlements(parts.tenants, parts.catalogue) },
      { name: 'policy before', run: judgePrompt(parts.rulesets) },
      { name: 'route', run: chooseRoute(parts.providers) },
      { name: 'provider', run: callProvider(parts.clock) },
      { name: 'policy after', run: judgeAnswer },
    ],
    records: [
      { name: 'meter', draw: meterExchange(parts.ledger) },
      { name: 'audit', draw: auditExchange(parts.audit) },
    ],
  };
}
