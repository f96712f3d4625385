/**
 * Runs by their age (RUN-13). A run's age is the time in its id, so that no clock but the one that made the id counts.
 * Every promise of this port is a test in `run-retention.behaviour.ts`.
 */
export interface RunRetention {
  /** The store's own clock, in ms since 1970. */
  now(): Promise<number>;

  /**
   * Makes room for the logs of runs created between two moments, where it is missing. Without room they are kept all
   * the same, and removing them takes longer.
   * @returns the names of what was made
   */
  makeRoom(fromMs: number, untilMs: number): Promise<string[]>;

  /**
   * Removes a tenant's ended runs that were created before a moment, at most `limit`; queued and running ones stay. From
   * here on nobody can read them. Logs that `dropLogs(logsDropMs)` would drop are left to it: row by row they cost far more.
   * @returns how many were removed
   */
  removeRuns(tenantId: string, beforeMs: number, limit: number, logsDropMs: number): Promise<number>;

  /**
   * Drops the logs of runs created before a moment, wholesale: only periods that lie before it as a whole and of which no
   * run is left, of any tenant.
   * @returns the names of what was dropped
   */
  dropLogs(beforeMs: number): Promise<string[]>;
}
