/** The time a process believes in. Leases are judged by the database's clock, never by this one. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };
