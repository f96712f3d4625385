import { systemClock, type Clock } from '#vocabulary/clock.ts';
import { ExpiringCache } from './expiring-cache.ts';
import { freshness } from './freshness.ts';
import type { Tenant, TenantDirectory } from './tenant-directory.port.ts';

/** A directory that asks the one behind it at most once in 2 s for each tenant. */
export class CachedTenantDirectory implements TenantDirectory {
  readonly #cache: ExpiringCache<Tenant | undefined>;

  constructor(source: TenantDirectory, clock: Clock = systemClock) {
    this.#cache = new ExpiringCache((tenantId) => source.find(tenantId), freshness, clock);
  }

  async find(tenantId: string): Promise<Tenant | undefined> {
    return await this.#cache.get(tenantId);
  }

  /** As `find`, without a promise where the answer is at hand: for what happens on every request. */
  recall(tenantId: string): Tenant | undefined | Promise<Tenant | undefined> {
    return this.#cache.get(tenantId);
  }
}
