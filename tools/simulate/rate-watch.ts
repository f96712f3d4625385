import type { Admission } from '#orchestrator/runs/run-store.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { World } from './world.ts';

/** A create that was let through or refused by this much of a token too much is put down to rounding. */
const roundingTokens = 0.01;

/** Counts for itself how many runs a tenant may create, and compares. */
export class RateWatch {
  readonly #world: World;
  readonly #buckets = new Map<string, { tokens: number; atMs: number }>();

  constructor(world: World) {
    this.#world = world;
  }

  judge(auth: AuthContext, outcome: Admission['outcome']): void {
    if (outcome !== 'created' && outcome !== 'rate_limited') return;
    const { time, findings, tenants } = this.#world;
    const { createPerSecond, createBurst } = tenants.find((each) => each.auth.tenant_id === auth.tenant_id)!;
    const nowMs = Math.floor(time.nowMs); // a store's clock counts whole ms
    const bucket = this.#buckets.get(auth.tenant_id) ?? { tokens: createBurst, atMs: nowMs };
    const gained = ((nowMs - bucket.atMs) / 1_000) * createPerSecond;
    const tokens = Math.min(createBurst, bucket.tokens + gained);
    const mine = `${auth.tenant_id} has ${tokens.toFixed(3)} of ${createBurst}`;
    if (outcome === 'created' && tokens < 1 - roundingTokens) findings.report('rate', `let through, but ${mine}`);
    if (outcome === 'rate_limited' && tokens >= 1 + roundingTokens) findings.report('rate', `refused, but ${mine}`);
    this.#buckets.set(auth.tenant_id, { tokens: outcome === 'created' ? tokens - 1 : tokens, atMs: nowMs });
  }
}
