import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuditTrail } from '#adapters/in-memory/audit-trail.ts';
import { createTenantRegistry } from '#adapters/in-memory/tenants.ts';
import { InMemoryUsageLedger } from '#adapters/in-memory/usage-ledger.ts';
import { createOpenAiProvider } from '#adapters/openai/openai-provider.ts';
import { createSimulatedProvider } from '#adapters/simulated/simulated-provider.ts';
import type { InvokeChat } from '#generated/vocabulary/types.ts';
import { startFakeOpenAi, type FakeOpenAi } from '../../../conformance/fakes/openai-server/server.ts';
import type { Ruleset } from '../policy/ruleset.ts';
import { openTestRoom, type TestRoom } from '../test-room.ts';

const noCards: Ruleset = {
  policy_id: 'pol_no_cards',
  version: 1,
  description: 'Keeps card numbers out of answers.',
  rules: [{ rule_id: 'cards', kind: 'entity', stages: ['output'], entity: 'credit_card', action: 'redact' }],
};

let fake: FakeOpenAi;
/** With rules for what models answer, and without. */
let governed: TestRoom;
let open: TestRoom;
beforeAll(async () => {
  fake = await startFakeOpenAi();
  const twins = () => ({
    providers: { openai: createOpenAiProvider, simulated: createSimulatedProvider },
    tenants: createTenantRegistry(),
    ledger: new InMemoryUsageLedger(),
    audit: createAuditTrail(),
    baseUrl: fake.baseUrl,
  });
  governed = await openTestRoom({ ...twins(), rulesets: [noCards] }, { default_policy_id: noCards.policy_id });
  open = await openTestRoom(twins());
});
afterAll(async () => {
  await Promise.all([governed.policy.close(), open.policy.close()]);
  await fake.close();
});

const words = 'tell me a story';
const asked = (model_ref: string, more: Partial<InvokeChat['input']> = {}): InvokeChat => ({
  request_id: 'req_of_step',
  operation: 'chat',
  model_ref,
  input: { messages: [{ role: 'user', content: words }], ...more },
});

describe("a run's model turn, streamed", () => {
  it.each(['gpt-fake', 'simulated/chat'])(
    'EVT-04, MOD-08: %s: the same turn, cost and records as without; the deltas spell its content',
    async (model) => {
      const plain = open.call();
      const whole = await open.policy.chat(open.auth, asked(model), plain);
      const call = open.call();
      const deltas: string[] = [];
      const turn = await open.policy.chat(open.auth, asked(model), { ...call, onDelta: (text) => deltas.push(text) });
      expect({ ...turn, latency_ms: 0 }).toEqual({ ...whole, latency_ms: 0 });
      expect(deltas.join('')).toBe((turn.output as { message: { content: string } }).message.content);
      expect(deltas.length).toBeGreaterThan(1);
      const [row] = await open.usage(call);
      const [plainRow] = await open.usage(plain);
      expect(row).toMatchObject({ status: 'ok', streamed: true, input_tokens: plainRow!.input_tokens });
      expect(row!.output_tokens).toBe(plainRow!.output_tokens);
      expect(await open.audited(call)).toHaveLength(1);
    },
  );

  it.each(['without rules for answers', 'judged while it flows'])(
    'EVT-04: the first delta comes before the model has finished, %s',
    async (which) => {
      const room = which === 'judged while it flows' ? governed : open;
      const call = room.call();
      const first = Promise.withResolvers<void>();
      const turn = room.policy.chat(room.auth, asked('drips-20'), { ...call, onDelta: () => first.resolve() });
      await first.promise;
      expect(await room.usage(call)).toEqual([]); // metered at its end
      expect(fake.requests.at(-1)!.body.stream).toBe(true);
      await turn;
      expect(await room.usage(call)).toMatchObject([{ status: 'ok', estimated: false }]);
    },
  );

  it('EVT-04: calls of tools come whole, with nothing to hear', async () => {
    const tools = [
      { tool_id: 'tool.echo', name: 'tool_echo', description: 'Echoes.', input_schema: { type: 'object' } },
    ];
    const deltas: string[] = [];
    const call = { ...open.call(), onDelta: (text: string) => deltas.push(text) };
    const turn = await open.policy.chat(open.auth, asked('gpt-fake', { tools }), call);
    expect(turn.output).toMatchObject({ tool_calls: [{ tool_id: 'tool.echo', input: { text: words } }] });
    expect(deltas).toEqual([]);
  });

  it('EVT-04, MOD-07: what policy takes out is in no delta', async () => {
    const deltas: string[] = [];
    const call = { ...governed.call(), onDelta: (text: string) => deltas.push(text) };
    const turn = await governed.policy.chat(governed.auth, asked('says-a-card'), call);
    expect(turn.policy_outcome.decision).toBe('redacted');
    expect(deltas.join('')).toBe((turn.output as { message: { content: string } }).message.content);
    expect(deltas.join('')).not.toContain('4111');
  });

  it("MOD-08: the records go with the run's own commit, and are drawn up when the stream has ended", async () => {
    const writes: (() => Promise<void>)[] = [];
    const call = open.call();
    const deltas: string[] = [];
    await open.policy.chat(open.auth, asked('gpt-fake'), {
      ...call,
      onDelta: (text) => deltas.push(text),
      recordWith: (write) => writes.push(write),
    });
    expect(await open.usage(call)).toEqual([]);
    expect(writes).toHaveLength(1);
    await writes[0]!();
    expect(await open.usage(call)).toMatchObject([{ status: 'ok', estimated: false }]);
  });

  it('MOD-08, RUN-03: a caller who leaves closes the connection; what was streamed until then is metered', async () => {
    const leaving = new AbortController();
    const call = open.call(leaving.signal);
    const recordWith = () => expect.fail('a turn that did not go well is recorded at once');
    const turn = open.policy.chat(open.auth, asked('never-ends'), {
      ...call,
      recordWith,
      onDelta: () => leaving.abort(),
    });
    await expect(turn).rejects.toMatchObject({ name: 'AbortError' });
    const request = fake.requests.at(-1)!;
    while (!request.aborted) await new Promise((resolve) => setTimeout(resolve, 2));
    const [row] = await open.usage(call);
    expect(row).toMatchObject({ status: 'aborted', streamed: true, estimated: true });
    expect(row!.output_tokens).toBeGreaterThan(0);
  });

  it.each(['midstream-error', 'cut'])(
    'MOD-08: a stream that breaks off (%s) is a failed turn, on record',
    async (model) => {
      const call = open.call();
      const turn = open.policy.chat(open.auth, asked(model), { ...call, onDelta: () => {} });
      await expect(turn).rejects.toMatchObject({ code: 'dependency_unavailable' });
      expect(await open.usage(call)).toMatchObject([{ status: 'error', streamed: true }]);
    },
  );
});
