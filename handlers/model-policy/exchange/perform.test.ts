import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuditTrail } from '#adapters/in-memory/audit-trail.ts';
import { createTenantRegistry } from '#adapters/in-memory/tenants.ts';
import { InMemoryUsageLedger } from '#adapters/in-memory/usage-ledger.ts';
import { createOpenAiProvider } from '#adapters/openai/openai-provider.ts';
import { createSimulatedProvider } from '#adapters/simulated/simulated-provider.ts';
import { startFakeOpenAi, type FakeOpenAi } from '../../../conformance/fakes/openai-server/server.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { TenantCreate } from '#tenancy/tenant-directory.port.ts';
import type { Rule, Ruleset } from '../policy/ruleset.ts';
import { openTestRoom, type TestParts, type TestRoom } from '../test-room.ts';

const tenants = createTenantRegistry();
const opened: TestRoom[] = [];
let fake: FakeOpenAi;
beforeAll(async () => {
  fake = await startFakeOpenAi();
});
afterAll(async () => {
  await Promise.all(opened.map((room) => room.policy.close()));
  await fake.close();
});

async function roomWith(changes: Partial<TestParts> = {}, tenant: Partial<TenantCreate> = {}): Promise<TestRoom> {
  const parts = {
    providers: { openai: createOpenAiProvider, simulated: createSimulatedProvider },
    tenants,
    ledger: new InMemoryUsageLedger(),
    audit: createAuditTrail(),
    baseUrl: fake.baseUrl,
    ...changes,
  };
  const room = await openTestRoom(parts, tenant);
  opened.push(room);
  return room;
}

const none = { path: {}, query: {}, headers: {} };
const user = (content: string) => ({ role: 'user' as const, content });
const complete = (room: TestRoom, body: Record<string, unknown>, call = room.call()) =>
  room.policy.operations.createChatCompletion(
    room.auth,
    { ...none, body: { model: 'gpt-fake', messages: [user('hello out there')], ...body } },
    call,
  );
const streamOf = async (room: TestRoom, body: Record<string, unknown>, call = room.call()) => {
  const reply = await complete(room, { ...body, stream: true }, call);
  return 'stream' in reply ? reply.stream : expect.fail('it should stream');
};
const textOf = async (stream: AsyncIterable<string | Uint8Array>) => {
  let text = '';
  for await (const piece of stream) text += String(piece);
  return text;
};
/** What the first choice says in the frames of a stream. */
const wordsOf = (text: string) =>
  [...text.matchAll(/^data: (\{.*)$/gm)]
    .map(([, json]) => JSON.parse(json!).choices?.[0]?.delta.content ?? '')
    .join('');
const vendorCalls = () => fake.requests.length;

describe('entitlements', () => {
  it.each<[string, Partial<TenantCreate>, Record<string, unknown>, object]>([
    ['unknown model', {}, { model: 'gpt-nowhere' }, { code: 'not_found', details: { param: 'model' } }],
    ['unknown tier', {}, { model: 'tier:cosmic' }, { code: 'not_found' }],
    ['tier that is not allowed', { entitlements: allow(['fast'], ['*']) }, {}, { code: 'forbidden' }],
    ['backend that is not allowed', { entitlements: allow(['*'], ['simulated']) }, {}, { code: 'forbidden' }],
    ['nothing allowed', { entitlements: allow([], []) }, { model: 'simulated/chat' }, { code: 'forbidden' }],
    [
      'model without a tier',
      { entitlements: allow(['fast', 'balanced', 'premium'], ['*']) },
      { model: 'dear' },
      { code: 'forbidden' },
    ],
    [
      'more tokens than the tenant may',
      {},
      { max_tokens: 4_097, model: 'no-usage' },
      {
        code: 'quota_exceeded',
        retryable: false,
        details: { limit: 'quotas.models.max_tokens_per_request', max: 4_096, asked: 4_097 },
      },
    ],
    [
      'more tokens over all choices',
      {},
      { max_completion_tokens: 2_049, n: 2, model: 'no-usage' },
      { code: 'quota_exceeded' },
    ],
    [
      'more choices than tokens',
      { quotas: { models: { max_tokens_per_request: 3 } } },
      { n: 4 },
      { code: 'quota_exceeded' },
    ],
    ['tokens for nobody', { quotas: { models: { max_tokens_per_request: 0 } } }, {}, { code: 'quota_exceeded' }],
    [
      'more tokens than the model writes',
      {},
      { max_tokens: 513 },
      { code: 'invalid_request', details: { param: 'max_tokens' } },
    ],
    [
      'a chat with a model that embeds',
      {},
      { model: 'embed-fake' },
      { code: 'invalid_request', details: { param: 'model' } },
    ],
  ])('MOD-07 TEN-03: %s is refused, costs nothing, and is on record', async (_what, tenant, body, fault) => {
    const room = await roomWith({}, tenant);
    const call = room.call();
    const before = vendorCalls();
    await expect(complete(room, body, call)).rejects.toMatchObject(fault);
    expect(vendorCalls()).toBe(before);
    expect(await room.usage(call)).toMatchObject([{ status: 'refused', input_tokens: 0, output_tokens: 0 }]);
    expect(await room.audited(call)).toMatchObject([{ outcome: 'denied', details: { status: 'refused' } }]);
  });

  it('MOD-06: a tier means the first model of it that the tenant may use', async () => {
    const room = await roomWith({}, { entitlements: allow(['fast', 'premium'], ['vendor']) });
    await expect(complete(room, { model: 'tier:fast' })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await complete(room, { model: 'tier:premium' })).toMatchObject({
      body: { agentos: { route: { model: 'gpt-fake' } } },
    });
  });

  it('TEN-01: a disabled tenant is refused', async () => {
    const room = await roomWith();
    await tenants.setStatus(room.auth, room.auth.tenant_id, 'disabled');
    await expect(complete(room, {})).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('policy', () => {
  const secret = 'sk-abcdefghijklmnop0123456789';

  it('MOD-07: a blocked prompt reaches no vendor, costs nothing, and is on record without its content', async () => {
    const room = await roomWith();
    const call = room.call();
    const before = vendorCalls();
    await expect(complete(room, { messages: [user(`use ${secret}`)] }, call)).rejects.toMatchObject({
      code: 'policy_blocked',
      message: 'The policy "pol_default" blocked this request: blocked:secret:no-secrets.',
      details: { policy_id: 'pol_default', reasons: ['blocked:secret:no-secrets'], param: 'messages' },
    });
    expect(vendorCalls()).toBe(before);
    const [usage, audited] = [await room.usage(call), await room.audited(call)];
    expect(usage).toMatchObject([{ status: 'blocked', policy_decision: 'blocked', input_tokens: 0, cost_usd: 0 }]);
    expect(audited).toMatchObject([{ outcome: 'denied', policy_id: 'pol_default' }]);
    expect(JSON.stringify([usage, audited])).not.toContain(secret);
  });

  it('MOD-07: a policy that is missing, broken or unreachable denies', async () => {
    const broken = { policy_id: 'pol_broken', version: 1, description: '', rules: [{ rule_id: 'x', kind: 'magic' }] };
    const rooms = [
      await roomWith({}, { default_policy_id: 'pol_missing' }),
      await roomWith({ rulesets: [broken as unknown as Ruleset] }, { default_policy_id: 'pol_broken' }),
    ];
    const before = vendorCalls();
    for (const room of rooms) await expect(complete(room, {})).rejects.toMatchObject({ code: 'policy_blocked' });
    expect(vendorCalls()).toBe(before);
  });

  const output = (action: 'redact' | 'block' | 'report'): Ruleset => {
    const rule: Rule = { rule_id: 'cards', kind: 'entity', stages: ['output'], entity: 'credit_card', action };
    return { policy_id: `pol_${action}`, version: 1, description: '', rules: [rule] };
  };
  const rulesets = [output('redact'), output('block'), output('report')];
  const said = { model: 'says-a-card' };

  it('MOD-07: an answer is redacted before any of it is released, whole or streamed', async () => {
    const room = await roomWith({ rulesets }, { default_policy_id: 'pol_redact' });
    expect(await complete(room, said)).toMatchObject({
      body: {
        choices: [{ message: { content: 'The card is [CREDIT_CARD], use it well.' } }],
        agentos: { policy_outcome: { decision: 'redacted' } },
      },
    });
    const text = await textOf(await streamOf(room, said));
    expect(wordsOf(text)).toBe('The card is [CREDIT_CARD], use it well.');
    expect(text).not.toContain('1111');
    expect(text.endsWith('data: [DONE]\n\n')).toBe(true);
  });

  it('MOD-07 MOD-08: a blocked answer is an ordinary error, and is paid for', async () => {
    const room = await roomWith({ rulesets }, { default_policy_id: 'pol_block' });
    const call = room.call();
    await expect(complete(room, said, call)).rejects.toMatchObject({ code: 'policy_blocked' });
    expect(await room.usage(call)).toMatchObject([{ status: 'blocked', output_tokens: 10, estimated: false }]);
  });

  it('MOD-07 MOD-08: a stream that is blocked ends in an error event, is paid for, and is on record', async () => {
    const room = await roomWith({ rulesets }, { default_policy_id: 'pol_block' });
    const call = room.call();
    const text = await textOf(await streamOf(room, said, call));
    expect(wordsOf(text)).toBe('The card is ');
    expect(JSON.parse(text.trim().split('\n\n').at(-1)!.replace('data: ', ''))).toMatchObject({
      error: { code: 'policy_blocked', details: { reasons: ['blocked:credit_card:cards'] } },
    });
    expect(text).not.toContain('[DONE]');
    expect(text).not.toContain('1111');
    expect(await room.usage(call)).toMatchObject([
      { status: 'blocked', policy_decision: 'blocked', estimated: true, error_code: 'policy_blocked' },
    ]);
    expect((await room.usage(call))[0]!.output_tokens).toBeGreaterThan(0);
    expect(await room.audited(call)).toMatchObject([
      { outcome: 'denied', details: { policy: { decision: 'blocked' } } },
    ]);
  });

  it('MOD-07: an answer that is only looked at is released as it came', async () => {
    const looking = await roomWith({ rulesets }, { default_policy_id: 'pol_report' });
    const plain = await roomWith();
    const body = { ...said, messages: [user('same')] };
    const content = (text: string) => text.split('\n\n').slice(0, 10);
    expect(content(await textOf(await streamOf(looking, body)))).toEqual(
      content(await textOf(await streamOf(plain, body))),
    );
  });
});

describe('a caller that leaves', () => {
  const judged: Ruleset = {
    policy_id: 'pol_judged',
    version: 1,
    description: '',
    rules: [{ rule_id: 'mail', kind: 'entity', stages: ['output'], entity: 'email', action: 'redact' }],
  };
  const ways = ['while it reads', 'without a word', 'before it reads'];
  it.each(
    ways.flatMap(
      (how) =>
        [
          [how, 'a stream that passes', undefined],
          [how, 'a stream that is judged', judged],
        ] as const,
    ),
  )('MOD-08 RUN-03: %s %s stops the vendor and is metered', async (how, _what, ruleset) => {
    const room = await roomWith(
      ruleset && { rulesets: [ruleset] },
      ruleset && { default_policy_id: ruleset.policy_id },
    );
    const leaving = new AbortController();
    const call = room.call(leaving.signal);
    const stream = await streamOf(room, { model: 'never-ends' }, call);
    const reader = stream[Symbol.asyncIterator]();
    if (how !== 'before it reads') for (let i = 0; i < 3; i++) await reader.next();
    if (how === 'while it reads') await reader.return?.();
    else leaving.abort();
    await expect.poll(() => fake.requests.at(-1)?.aborted).toBe(true);
    await expect
      .poll(() => room.usage(call))
      .toMatchObject([{ status: 'aborted', estimated: true, input_tokens: 7, policy_decision: 'allowed' }]);
    expect(await room.audited(call)).toMatchObject([{ details: { status: 'aborted' } }]);
  });

  it('MOD-08: before the vendor is asked, it costs nothing; while it works, its prompt is counted', async () => {
    const room = await roomWith();
    const gone = room.call(AbortSignal.abort());
    await expect(complete(room, {}, gone)).rejects.toMatchObject({ name: 'AbortError' });
    expect(await room.usage(gone)).toMatchObject([{ status: 'aborted', input_tokens: 0 }]);
  });
});

describe('what cannot be recorded', () => {
  const failing = () => Promise.reject(new Fault('dependency_unavailable', 'The database cannot be reached.'));

  it('MOD-08: is not answered', async () => {
    const room = await roomWith({ ledger: { record: failing, byCorrelation: async () => [] } });
    await expect(complete(room, {})).rejects.toMatchObject({ code: 'dependency_unavailable' });
    const text = await textOf(await streamOf(room, {}));
    expect(text).toContain('"code":"dependency_unavailable"');
    expect(text).not.toContain('[DONE]');
  });

  it('MOD-10: is not answered', async () => {
    const room = await roomWith({ audit: { record: failing, read: async () => [] } });
    await expect(complete(room, {})).rejects.toMatchObject({ code: 'dependency_unavailable' });
  });
});

function allow(model_tiers_allowed: string[], model_backends_allowed: string[]) {
  return { model_tiers_allowed, model_backends_allowed, tool_ids_allowed: [] };
}
