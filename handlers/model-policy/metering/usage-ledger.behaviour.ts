import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { newId } from '#vocabulary/ids.ts';
import type { UsageLedger } from './usage-ledger.port.ts';
import type { UsageRow } from './usage-row.ts';

/** What every ledger must do. Each test uses correlations of its own, so that one ledger serves them all. */
export function usageLedgerBehaviour(
  name: string,
  open: () => Promise<{ ledger: UsageLedger; close(): Promise<unknown> }>,
): void {
  describe(`usage ledger: ${name}`, () => {
    let opened: Awaited<ReturnType<typeof open>>;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened.close());

    it('MOD-08: gives back what was recorded, to the last field', async () => {
      const full = row('tnt_one', {
        agent_id: 'agt_a',
        run_id: 'run_a',
        cached_input_tokens: 3,
        reasoning_tokens: 0,
        first_byte_ms: 1.5,
        price: { inputUsdPerMillion: 0.15, outputUsdPerMillion: 0.6 },
        cost_usd: 0.0000123,
      });
      await opened.ledger.record(auth('tnt_one'), full);
      expect(await opened.ledger.byCorrelation(auth('tnt_one'), full.correlation_id)).toEqual([full]);
    });

    it('MOD-08: keeps apart what is not known from what is 0', async () => {
      const refused = row('tnt_one', {
        model_id: null,
        backend_id: null,
        cost_usd: null,
        price: null,
        status: 'refused',
      });
      await opened.ledger.record(auth('tnt_one'), refused);
      expect(await opened.ledger.byCorrelation(auth('tnt_one'), refused.correlation_id)).toEqual([refused]);
    });

    it('MOD-08: the same row again changes nothing', async () => {
      const once = row('tnt_one', {});
      await opened.ledger.record(auth('tnt_one'), once);
      await opened.ledger.record(auth('tnt_one'), { ...once, output_tokens: 999 });
      expect(await opened.ledger.byCorrelation(auth('tnt_one'), once.correlation_id)).toEqual([once]);
    });

    it('TEN-02: a tenant sees its own rows only, also under the same ids', async () => {
      const mine = row('tnt_one', {});
      const theirs = { ...mine, tenant_id: 'tnt_two', output_tokens: 7 };
      await opened.ledger.record(auth('tnt_one'), mine);
      await opened.ledger.record(auth('tnt_two'), theirs);
      expect(await opened.ledger.byCorrelation(auth('tnt_one'), mine.correlation_id)).toEqual([mine]);
      expect(await opened.ledger.byCorrelation(auth('tnt_two'), mine.correlation_id)).toEqual([theirs]);
    });

    it('TEN-02: refuses a row that names another tenant', async () => {
      const foreign = row('tnt_two', {});
      await expect(opened.ledger.record(auth('tnt_one'), foreign)).rejects.toMatchObject({ code: 'internal_error' });
      expect(await opened.ledger.byCorrelation(auth('tnt_two'), foreign.correlation_id)).toEqual([]);
    });

    it('MOD-08: many at the same time are all there afterwards, oldest first', async () => {
      const correlation_id = newId('corr');
      const rows = Array.from({ length: 300 }, (_, i) =>
        row('tnt_one', { correlation_id, usage_id: newId('use', 1_700_000_000_000 + i), output_tokens: i }),
      );
      await Promise.all(rows.toReversed().map((each) => opened.ledger.record(auth('tnt_one'), each)));
      expect(await opened.ledger.byCorrelation(auth('tnt_one'), correlation_id)).toEqual(rows);
    });
  });
}

function auth(tenant_id: string): AuthContext {
  return { tenant_id, principal: { principal_id: 'usr_a', principal_type: 'user' }, scopes: [], roles: [] };
}

function row(tenant_id: string, changes: Partial<UsageRow>): UsageRow {
  return {
    usage_id: newId('use'),
    tenant_id,
    time: '2026-11-23T10:00:00.000Z',
    principal_id: 'usr_a',
    agent_id: null,
    run_id: null,
    operation: 'chat',
    door: 'openai',
    model_ref: 'tier:fast',
    model_id: 'gpt-fake',
    backend_id: 'fake',
    input_tokens: 12,
    output_tokens: 5,
    cached_input_tokens: null,
    reasoning_tokens: null,
    estimated: false,
    cost_usd: 0,
    price: { inputUsdPerMillion: 0, outputUsdPerMillion: 0 },
    streamed: true,
    latency_ms: 41.25,
    first_byte_ms: null,
    policy_decision: 'allowed',
    status: 'ok',
    error_code: null,
    request_id: newId('req'),
    correlation_id: newId('corr'),
    ...changes,
  };
}
