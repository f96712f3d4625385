import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PolicyContent } from '#generated/vocabulary/types.ts';
import { createAuditTrail } from '#adapters/in-memory/audit-trail.ts';
import { createTenantRegistry } from '#adapters/in-memory/tenants.ts';
import { InMemoryUsageLedger } from '#adapters/in-memory/usage-ledger.ts';
import { createOpenAiProvider } from '#adapters/openai/openai-provider.ts';
import { createSimulatedProvider } from '#adapters/simulated/simulated-provider.ts';
import { startFakeOpenAi, type FakeOpenAi } from '../../../conformance/fakes/openai-server/server.ts';
import { openTestRoom, type TestRoom } from '../test-room.ts';

let fake: FakeOpenAi;
let room: TestRoom;
const twins = {
  providers: { openai: createOpenAiProvider, simulated: createSimulatedProvider },
  tenants: createTenantRegistry(),
  ledger: new InMemoryUsageLedger(),
  audit: createAuditTrail(),
};
beforeAll(async () => {
  fake = await startFakeOpenAi();
  room = await openTestRoom({ ...twins, baseUrl: fake.baseUrl });
});
afterAll(async () => {
  await room.policy.close();
  await fake.close();
});

describe('checkPolicy', () => {
  const check = (content: PolicyContent, ruleset?: string, call = room.call()) =>
    room.policy.check(room.auth, { policy_check: { request_id: 'req_1', content, ...(ruleset && { ruleset }) } }, call);

  it('MOD-03: says what would be redacted, and shows what would be sent', async () => {
    const call = room.call();
    const content = { type: 'text' as const, text: 'card 4111 1111 1111 1111, mail ada@example.org' };
    expect(await check(content, undefined, call)).toEqual({
      policy_result: {
        request_id: 'req_1',
        decision: 'redacted',
        reasons: ['redacted:credit_card:card-numbers', 'reported:email:email-addresses'],
        redactions: [{ type: 'credit_card', at: 'text', start: 5, end: 24, replacement: '[CREDIT_CARD]' }],
        redacted_content: { type: 'text', text: 'card [CREDIT_CARD], mail ada@example.org' },
      },
      correlation_id: call.correlationId,
    });
    expect(await room.audited(call)).toMatchObject([
      { action: 'policy.check', outcome: 'ok', policy_id: 'pol_default' },
    ]);
    expect(await room.usage(call)).toEqual([]);
  });

  it('MOD-03: decides on messages as on a model request; blocked is an answer', async () => {
    const messages = [{ role: 'user' as const, content: 'sk-abcdefghijklmnop0123456789' }];
    const before = fake.requests.length;
    expect((await check({ type: 'messages', messages })).policy_result).toEqual({
      request_id: 'req_1',
      decision: 'blocked',
      reasons: ['blocked:secret:no-secrets'],
      redactions: [],
    });
    expect(fake.requests.length).toBe(before);
  });

  it('MOD-07: a policy that does not exist denies here too', async () => {
    await expect(check({ type: 'text', text: 'x' }, 'pol_missing')).rejects.toMatchObject({ code: 'policy_blocked' });
  });
});
