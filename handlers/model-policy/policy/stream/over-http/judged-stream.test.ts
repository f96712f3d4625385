import fc from 'fast-check';
import type OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuditTrail } from '#adapters/in-memory/audit-trail.ts';
import { createTenantRegistry } from '#adapters/in-memory/tenants.ts';
import { InMemoryUsageLedger } from '#adapters/in-memory/usage-ledger.ts';
import { createOpenAiProvider } from '#adapters/openai/openai-provider.ts';
import { createSimulatedProvider } from '#adapters/simulated/simulated-provider.ts';
import { startFakeOpenAi, type FakeOpenAi } from '../../../../../conformance/fakes/openai-server/server.ts';
import { entities, type Rule, type Ruleset } from '../../ruleset.ts';
import { openTestRoom } from '../../../test-room.ts';
import { serveRoom, type ServedRoom } from './served-room.ts';
import { asked, askedInPieces, askedWhole, texts } from './spoken-answer.ts';
import { spokenScript, type Script } from './spoken-script.ts';

/**
 * Streams under output rules, from the vendor's bytes to the official client: what arrives in pieces is what the same
 * answer says when it is asked for whole.
 */
const rule = (action: 'redact' | 'block' | 'report') => (entity: (typeof entities)[number]) =>
  ({ rule_id: entity, kind: 'entity', stages: ['output'], entity, action }) as const;
const ruleset = (policy_id: string, rules: Rule[]): Ruleset => ({ policy_id, version: 1, description: '', rules });
const size = (max_characters: number) =>
  ({ rule_id: 'size', kind: 'size', stages: ['output'], max_characters }) as const;
const rulesets = [
  ruleset('pol_redact', entities.map(rule('redact'))),
  ruleset('pol_block', [...entities.map(rule('block')), size(2_000)]),
  ruleset('pol_report', entities.map(rule('report'))),
  ruleset('pol_short', [size(20)]),
  ruleset('pol_silent', [{ rule_id: 'no-sound', kind: 'uninspected', stages: ['output'], action: 'block' }]),
  ruleset('pol_none', []),
];
const twins = {
  providers: { openai: createOpenAiProvider, simulated: createSimulatedProvider },
  tenants: createTenantRegistry(),
  ledger: new InMemoryUsageLedger(),
  audit: createAuditTrail(),
};
const served = new Map<string, ServedRoom>();
const clientOf = (policy: string): OpenAI => served.get(policy)!.client;
let fake: FakeOpenAi;

beforeAll(async () => {
  fake = await startFakeOpenAi();
  for (const { policy_id } of rulesets) {
    const room = await openTestRoom({ ...twins, baseUrl: fake.baseUrl, rulesets }, { default_policy_id: policy_id });
    served.set(policy_id, await serveRoom(room));
  }
});
afterAll(async () => {
  await Promise.all([...served.values()].map((room) => room.close()));
  await fake.close();
});

describe('streams under output rules', () => {
  it(
    'MOD-07: put together they say what the whole answer says, in every choice and kind of text',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(spokenScript, async (frames) => {
          const { said } = await askedInPieces(clientOf('pol_redact'), frames);
          expect(texts(said)).toEqual(await askedWhole(clientOf('pol_redact'), frames));
        }),
        { numRuns: 40 },
      );
    },
  );

  it(
    'MOD-07: are blocked when the whole answer is, and never end as if they were complete',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(spokenScript, async (frames) => {
          const whole = await askedWhole(clientOf('pol_block'), frames);
          const { said, blocked } = await askedInPieces(clientOf('pol_block'), frames);
          expect(blocked).toBe(whole === 'blocked');
          if (blocked) expect(said.every((one) => one?.finish == null)).toBe(true);
          else expect(texts(said)).toEqual(whole);
        }),
        { numRuns: 20 },
      );
    },
  );

  const raw = async (policy: string, frames: Script) => {
    const body = JSON.stringify({ ...asked(frames), stream: true });
    return (await fetch(`${served.get(policy)!.url}/chat/completions`, { method: 'POST', body })).text();
  };
  const dataOf = (text: string) =>
    text
      .split('\n\n')
      .filter(Boolean)
      .slice(0, -2)
      .map((frame) => frame.slice('data: '.length));

  it('MOD-07: chunks pass as the vendor wrote them where no rule can change them', async () => {
    const odd = { reasoning_details: [{ text: 'a@b.org' }] };
    const frames: Script = [
      [{ index: 0, delta: { role: 'assistant', content: '' } }],
      ...['Mail ada@', 'example.org '].map((content) => [
        { index: 0, delta: { content, ...odd }, logprobs: { content: [] } },
      ]),
      [{ index: 0, delta: { content: 'today' } }],
      [{ index: 0, delta: {}, finish_reason: 'stop' }],
    ];
    const untouched = dataOf(await raw('pol_none', frames));
    expect(untouched).toHaveLength(4);
    expect(dataOf(await raw('pol_report', frames))).toEqual(untouched);
    expect(untouched.join('')).toContain('reasoning_details');
  });

  it('MOD-07: a chunk of which nothing is held or changed keeps its bytes; another loses what may repeat its text', async () => {
    const logprobs = { content: [{ token: 'x', logprob: -1, bytes: [1], top_logprobs: [] }] };
    const frames: Script = [
      [{ index: 0, delta: { role: 'assistant', content: '' } }],
      [{ index: 0, delta: { content: 'Fine, ' }, logprobs }],
      [{ index: 0, delta: { content: 'write to ada@exam' }, logprobs }],
      [{ index: 0, delta: { content: 'ple.org, ', thoughts: 'ada@example.org', token_ids: [1, 2] }, logprobs }],
      [{ index: 0, delta: { content: 'Fine, ' }, logprobs }],
      [{ index: 0, delta: {}, finish_reason: 'stop' }],
    ];
    const sent = dataOf(await raw('pol_none', frames));
    const judged = dataOf(await raw('pol_redact', frames));
    expect(judged.slice(0, 2)).toEqual(sent.slice(0, 2));
    expect(judged.at(-1)).toBe(sent.at(-1));
    expect(judged).toHaveLength(5);
    expect(JSON.parse(judged[2]!)).toEqual({
      ...JSON.parse(sent[2]!),
      choices: [{ index: 0, delta: { content: 'write to ' }, logprobs: null, finish_reason: null }],
    });
    expect(JSON.parse(judged[3]!)).toEqual({
      ...JSON.parse(sent[3]!),
      choices: [{ index: 0, delta: { content: '[EMAIL], ' }, logprobs: null, finish_reason: null }],
    });
  });

  it('MOD-07: what is held back comes before the finish reason, also where the provider goes on after it', async () => {
    const frames: Script = [
      [{ index: 0, delta: { role: 'assistant', content: 'ada@' }, finish_reason: 'stop' }],
      [{ index: 0, delta: { content: 'example.org' }, finish_reason: 'length' }],
    ];
    expect(await askedInPieces(clientOf('pol_redact'), frames)).toEqual({
      said: [{ content: '[EMAIL]', refusal: '', reasoning: '', calls: [], finish: 'length' }],
      blocked: false,
    });
  });

  it('MOD-07: the id and the name of a call pass at once, its arguments when they are complete', async () => {
    const call = (called: object) => [{ index: 0, delta: { tool_calls: [{ index: 0, ...called }] } }];
    const frames: Script = [
      call({ id: 'call_1', type: 'function', function: { name: 'pay', arguments: '{"card":"4111 ' } }),
      call({ function: { arguments: '1111 1111 ' } }),
      call({ function: { arguments: '1111"}' } }),
      [{ index: 0, delta: {}, finish_reason: 'tool_calls' }],
    ];
    const deltas = dataOf(await raw('pol_redact', frames)).map((data) => JSON.parse(data).choices[0].delta);
    expect(deltas).toEqual([
      { tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: { name: 'pay', arguments: '' } }] },
      { tool_calls: [{ index: 0, function: { arguments: '{"card":"[CREDIT_CARD]"}' } }] },
    ]);
  });

  it('MOD-07: too long an answer, and sound that may not pass, end in an error', async () => {
    const words: Script = ['twelve chars', 'twelve chars'].map((content) => [{ index: 0, delta: { content } }]);
    expect(await askedInPieces(clientOf('pol_short'), words)).toMatchObject({ blocked: true });
    const sound: Script = [[{ index: 0, delta: { content: 'a' } }], [{ index: 0, delta: { audio: { data: 'AAAA' } } }]];
    expect(await askedInPieces(clientOf('pol_silent'), sound)).toMatchObject({ blocked: true });
    expect(await askedInPieces(clientOf('pol_short'), words.slice(1))).toMatchObject({ blocked: false });
  });

  it('API-03 MOD-07: what is blocked before its first word is an ordinary error', async () => {
    const frames: Script = [
      [{ index: 0, delta: { role: 'assistant', content: '' } }],
      [{ index: 0, delta: { content: 'ada@example' } }],
      [{ index: 0, delta: { content: '.org ' } }],
    ];
    const body = JSON.stringify({ ...asked(frames), stream: true });
    const { status } = await fetch(`${served.get('pol_block')!.url}/chat/completions`, { method: 'POST', body });
    expect(status).toBe(403);
  });

  it('MOD-04 MOD-07: usage and outcome come with the last chunk, after everything that was held back', async () => {
    const messages = [{ role: 'user' as const, content: 'card 4111 1111 1111 1111 and ada@example.org' }];
    for (const model of ['gpt-fake', 'simulated/chat']) {
      const body = { model, messages, stream: true as const, stream_options: { include_usage: true } };
      const chunks = [];
      for await (const chunk of await clientOf('pol_redact').chat.completions.create(body)) chunks.push(chunk);
      const said = chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('');
      expect(said).toMatch(/: card \[CREDIT_CARD\] and \[EMAIL\]$/);
      expect(chunks.at(-2)).toMatchObject({ choices: [{ finish_reason: 'stop' }] });
      expect(chunks.at(-1)).toMatchObject({
        choices: [],
        usage: { completion_tokens: expect.any(Number) },
        agentos: {
          policy_outcome: {
            decision: 'redacted',
            redactions: [
              { type: 'credit_card', at: 'choices[0].text' },
              { type: 'email', at: 'choices[0].text' },
            ],
          },
        },
      });
    }
  });
});
