import { Turns } from '#vocabulary/turns.ts';

/** Calls that wait for a connection of a source, of all tenants together and of each. */
const waitingMax = 32;

/** A source's connections: so many at once, and at most half of them to one tenant, however much its agents ask. */
export class ConnectionTurns {
  readonly #all: Turns;
  readonly #own = new Map<string, Turns>();
  readonly #ownLimits: { slots: number; waitingMax: number; dependency: string };

  constructor(connectionsMax: number, dependency: string) {
    this.#all = new Turns({ slots: connectionsMax, waitingMax, dependency });
    this.#ownLimits = { slots: Math.ceil(connectionsMax / 2), waitingMax, dependency };
  }

  async take<T>(tenantId: string, work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const own = this.#own.get(tenantId) ?? new Turns(this.#ownLimits);
    this.#own.set(tenantId, own);
    try {
      return await own.take(() => this.#all.take(work, signal), signal);
    } finally {
      if (own.idle) this.#own.delete(tenantId);
    }
  }
}
