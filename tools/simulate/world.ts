import type { InMemoryRuns } from '#adapters/in-memory/run-store.ts';
import type { Tenant } from '#generated/vocabulary/types.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { CallWatch } from './call-watch.ts';
import type { Dice } from './dice.ts';
import type { Findings } from './invariants.ts';
import type { SimulatedProcess } from './simulated-process.ts';
import type { StoreWatch } from './store-watch.ts';
import type { Trace } from './trace.ts';
import type { VirtualTime } from './virtual-time.ts';
import type { Weather } from './weather.ts';

export interface SimulatedTenant {
  auth: AuthContext;
  tenant: Tenant;
  concurrentMax: number;
  createPerSecond: number;
  createBurst: number;
}

/** One seed's world: everything that its parts share. */
export interface World {
  readonly time: VirtualTime;
  readonly dice: Dice;
  readonly weather: Weather;
  readonly trace: Trace;
  readonly findings: Findings;
  readonly runs: InMemoryRuns;
  readonly tenants: readonly SimulatedTenant[];
  readonly storeWatch: StoreWatch;
  readonly callWatch: CallWatch;
  /** Also those that have died. */
  readonly processes: SimulatedProcess[];
  readonly slots: number;
  readonly leaseSeconds: number;
  /** Until when nobody reaches the store. */
  outageUntilMs: number;
}

/** Whether things may go wrong now. */
export function isStormy({ time, weather }: World): boolean {
  return time.nowMs < weather.clearsAtMs;
}
