/** Short at first, bounded for the long outage. */
const pausesMs = [50, 100, 250, 500, 1_000, 2_000];

/** @returns ms to wait while the database is away, after so many tries, of which there was at least one */
export function retryPauseMs(tries: number): number {
  return pausesMs[Math.min(tries, pausesMs.length) - 1]!;
}
