import type { Tenant } from '#tenancy/tenant-directory.port.ts';
import type { ProcessClock } from '#vocabulary/clock.ts';
import { clockDifferenceMaxMs, keptSince } from './kept-days.ts';
import type { RunRetention } from './run-retention.port.ts';

export interface RetentionPorts {
  runs: RunRetention;
  tenants: {
    /** By id. `after` is the id behind which the page starts. */
    list(after: string | undefined, limit: number): Promise<Tenant[]>;
  };
  clock: Pick<ProcessClock, 'now' | 'every'>;
  log: {
    info(fields: Record<string, unknown>, message: string): void;
    warn(fields: Record<string, unknown>, message: string): void;
  };
}

/** Days pass slowly; and what a sweep could not finish is begun again an hour later. */
const sweepEveryMs = 3_600_000;
const weekMs = 7 * 86_400_000;
/** A node may be down over a holiday, and the first runs behind it still find room made for them. */
const roomAheadMs = 3 * weekMs;
/** Runs removed in one transaction: some ten thousand rows with their events. */
const batchMax = 500;
/** Of one tenant in one sweep, so that a large one does not keep the others waiting. */
const batchesMax = 400;
const tenantsPage = 500;

/**
 * Keeps to the retention of each tenant (RUN-13): makes room ahead for logs, removes ended runs that are older than what
 * their tenant keeps, and drops logs that are older than what any tenant keeps. Every process sweeps; the store sees to
 * it that they do not get into each other's way.
 */
export class RetentionSweep {
  readonly #ports: RetentionPorts;
  readonly #keyMs: number;
  #stopTimer = () => {};
  #running: Promise<void> | undefined;
  #stopped = false;

  /** @param idempotencyHours a run is kept for at least as long as its key names it */
  constructor(ports: RetentionPorts, idempotencyHours: number) {
    this.#ports = ports;
    this.#keyMs = idempotencyHours * 3_600_000;
  }

  start(): void {
    this.#begin();
    this.#stopTimer = this.#ports.clock.every(sweepEveryMs, () => this.#begin());
  }

  /** Resolves once nothing is under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#stopTimer();
    await this.#running;
  }

  /** One sweep, at the earlier of the two clocks: one that is ahead alone must not remove what is not due. */
  async sweep(): Promise<void> {
    const { runs, clock, log } = this.#ports;
    const now = Math.min(clock.now(), await runs.now());
    const made = await runs.makeRoom(now, now + roomAheadMs);
    if (made.length > 0) log.info({ made }, 'room was made for the logs of coming runs');

    const due = now - clockDifferenceMaxMs;
    const tenants = await this.#tenants(due);
    const everybodySince = Math.min(...tenants.map((tenant) => tenant.since));
    for (const { tenantId, since } of tenants) {
      const removed = await this.#remove(tenantId, since, everybodySince + weekMs);
      if (removed > 0)
        log.info({ tenant_id: tenantId, removed }, 'runs behind the retention of their tenant were removed');
    }
    if (this.#stopped || tenants.length === 0) return;
    const dropped = await runs.dropLogs(everybodySince);
    if (dropped.length > 0) log.info({ dropped }, 'logs behind the retention of every tenant were dropped');
  }

  async #tenants(due: number): Promise<{ tenantId: string; since: number }[]> {
    const found: { tenantId: string; since: number }[] = [];
    for (;;) {
      const page = await this.#ports.tenants.list(found.at(-1)?.tenantId, tenantsPage);
      for (const tenant of page) {
        found.push({ tenantId: tenant.tenant_id, since: Math.min(keptSince(tenant, due), due - this.#keyMs) });
      }
      if (page.length < tenantsPage) return found;
    }
  }

  /** @param logsDropMs logs before it are dropped wholesale within a week */
  async #remove(tenantId: string, since: number, logsDropMs: number): Promise<number> {
    let removed = 0;
    for (let batch = 0; batch < batchesMax && !this.#stopped; batch++) {
      const count = await this.#ports.runs.removeRuns(tenantId, since, batchMax, logsDropMs);
      removed += count;
      if (count < batchMax) break;
    }
    return removed;
  }

  #begin(): void {
    this.#running ??= this.sweep()
      .catch((err: unknown) => this.#ports.log.warn({ err }, 'the retention sweep failed; it is repeated in an hour'))
      .finally(() => {
        this.#running = undefined;
      });
  }
}
