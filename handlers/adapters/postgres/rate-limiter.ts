import {
  checkTake,
  refusal,
  tokenEpsilon,
  type Rate,
  type RateDecision,
  type RateLimiter,
} from '#tenancy/rate-limiter.port.ts';
import type { Database } from './database.ts';
import { Grouping } from './grouping.ts';
import { TokensAhead } from './tokens-ahead.ts';
import { writerSettings } from './writer-settings.ts';

interface Take {
  tenantId: string;
  bucket: string;
  rate: Rate;
  amount: number;
}

/** Takes of the same amount from the same bucket under the same rate: one row of the statement. */
interface Row extends Take {
  items: number[];
}

interface Granted {
  tenant_id: string;
  bucket: string;
  granted: number;
  tokens: number;
}

/** A statement of 500 buckets stays well under a millisecond per row; 10,000 waiting takes are about 2 MB. */
const limits = { batchMax: 500, waitingMax: 10_000 };

/**
 * The rate limiter of a whole installation: buckets are rows, judged by the database's clock, so they are exact however
 * many processes take from them. What one process takes in the same moment goes as one statement, and what a busy one
 * is about to take goes with it (`TokensAhead`).
 */
export function createRateLimiter(database: Database): RateLimiter & { close(): Promise<void> } {
  const session = database.session('rate limiter', writerSettings);
  const ahead = new TokensAhead();
  const writer = new Grouping<Take, RateDecision>(async (takes) => {
    const decisions: RateDecision[] = [];
    for (const rows of roundsOf(takes)) {
      const extra = rows.map((row) =>
        row.amount === 1 ? ahead.wanted(bucketOf(row), row.rate, performance.now()) : 0,
      );
      const grants = await session.query<Granted>({
        name: 'rate-buckets-take',
        text: takeText,
        values: columnsOf(rows, extra),
      });
      const byKey = new Map(grants.map((grant) => [keyOf(grant.tenant_id, grant.bucket), grant]));
      for (const row of rows) {
        const grant = byKey.get(keyOf(row.tenantId, row.bucket))!;
        for (const [i, item] of row.items.entries()) {
          decisions[item] = i < grant.granted ? { ok: true } : refusal(grant.tokens, row.rate, row.amount);
        }
        const surplus = Math.max(0, grant.granted - row.items.length) * row.amount;
        ahead.granted(bucketOf(row), row.rate, surplus, grant.tokens, performance.now());
      }
    }
    return decisions;
  }, limits);
  return {
    async take(auth, bucket, rate, amount = 1) {
      checkTake(bucket, rate, amount);
      if (amount === 1 && ahead.use(keyOf(auth.tenant_id, bucket), rate, performance.now())) return { ok: true };
      return writer.submit({ tenantId: auth.tenant_id, bucket, rate, amount });
    },
    close: () => session.close(),
  };
}

/**
 * A statement can change a bucket only once: takes that differ in amount or rate go in further rounds, in the order in
 * which they came. Rows are ordered by bucket, so that two processes lock them in the same order and never deadlock.
 */
function roundsOf(takes: readonly Take[]): Row[][] {
  const rounds: Map<string, Row>[] = [];
  const roundOf = new Map<string, number>();
  for (const [item, take] of takes.entries()) {
    const key = keyOf(take.tenantId, take.bucket);
    const latest = roundOf.get(key) ?? -1;
    const row = rounds[latest]?.get(key);
    if (
      row &&
      row.amount === take.amount &&
      row.rate.perSecond === take.rate.perSecond &&
      row.rate.burst === take.rate.burst
    ) {
      row.items.push(item);
      continue;
    }
    roundOf.set(key, latest + 1);
    (rounds[latest + 1] ??= new Map<string, Row>()).set(key, { ...take, items: [item] });
  }
  return rounds.map((round) => [...round.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row));
}

const keyOf = (tenantId: string, bucket: string): string => `${tenantId}\n${bucket}`;
const bucketOf = ({ tenantId, bucket }: Take): string => keyOf(tenantId, bucket);

function columnsOf(rows: readonly Row[], extra: readonly number[]): unknown[] {
  return [
    rows.map((row) => row.tenantId),
    rows.map((row) => row.bucket),
    rows.map((row) => row.rate.perSecond),
    rows.map((row) => row.rate.burst),
    rows.map((row) => row.amount),
    rows.map((row, i) => row.items.length + extra[i]!),
  ];
}

/** What a bucket holds now. A clock that steps back gives nothing; a smaller burst counts at once. */
const refilled = `least(excluded.burst, b.tokens + excluded.per_second
  * greatest(0, extract(epoch from excluded.updated_at - b.updated_at)::double precision))`;

/** What a bucket that holds `tokens` grants: whole amounts, as many as fit. */
const granted = (takes: string, tokens: string, amount: string): string =>
  `least(${takes}, floor((${tokens} + ${tokenEpsilon}) / ${amount}))::integer`;

const grantedNow = granted('excluded.takes', refilled, 'excluded.amount');
const grantedAtFirst = granted('takes', 'burst', 'amount');

/**
 * An update sees the row as its last writer left it, because it waits for the row's lock first. `updated_at` never goes
 * back: a statement that waited carries an older time than the row, and must not count the time between twice.
 * The row also keeps the rate and what was asked last: an update can read only what was proposed for insertion.
 */
const takeText = `
  insert into rate_buckets as b (tenant_id, bucket, per_second, burst, amount, takes, granted, tokens, updated_at)
  select tenant_id, bucket, per_second, burst, amount, takes,
    ${grantedAtFirst}, greatest(0, burst - amount * ${grantedAtFirst}), statement_timestamp()
  from unnest($1::text[], $2::text[], $3::double precision[], $4::double precision[], $5::double precision[], $6::integer[])
    as asked (tenant_id, bucket, per_second, burst, amount, takes)
  on conflict (tenant_id, bucket) do update set
    per_second = excluded.per_second, burst = excluded.burst, amount = excluded.amount, takes = excluded.takes,
    granted = ${grantedNow},
    tokens = greatest(0, ${refilled} - excluded.amount * ${grantedNow}),
    updated_at = greatest(b.updated_at, excluded.updated_at)
  returning b.tenant_id, b.bucket, b.granted, b.tokens`;
