import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import fc from 'fast-check';
import OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuditTrail } from '#adapters/in-memory/audit-trail.ts';
import { createTenantRegistry } from '#adapters/in-memory/tenants.ts';
import { InMemoryUsageLedger } from '#adapters/in-memory/usage-ledger.ts';
import { createOpenAiProvider } from '#adapters/openai/openai-provider.ts';
import { createSimulatedProvider } from '#adapters/simulated/simulated-provider.ts';
import { Fault } from '#vocabulary/fault.ts';
import { startFakeOpenAi, type FakeOpenAi } from '../../../conformance/fakes/openai-server/server.ts';
import { entities, type Rule, type Ruleset } from '../policy/ruleset.ts';
import { awkwardText, cuts, piecesOf } from '../policy/stream/awkward-texts.ts';
import { openTestRoom, type TestRoom } from '../test-room.ts';

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
const rooms = new Map<string, { room: TestRoom; server: Server; client: OpenAI; url: string }>();
let fake: FakeOpenAi;

beforeAll(async () => {
  fake = await startFakeOpenAi();
  for (const { policy_id } of rulesets) {
    const room = await openTestRoom({ ...twins, baseUrl: fake.baseUrl, rulesets }, { default_policy_id: policy_id });
    const server = await serve(room);
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    rooms.set(policy_id, { room, server, url, client: new OpenAI({ baseURL: url, apiKey: 'k', maxRetries: 0 }) });
  }
});
afterAll(async () => {
  for (const { room, server } of rooms.values()) {
    await room.policy.close();
    server.closeAllConnections();
    server.close();
  }
  await fake.close();
});

/** The operation over HTTP, as the server room does it and without what every operation has around it. */
async function serve(room: TestRoom): Promise<Server> {
  const server = createServer((request, response) => {
    void (async () => {
      const body = (await json(request)) as never;
      try {
        const reply = await room.policy.operations.createChatCompletion(
          room.auth,
          { path: {}, query: {}, headers: {}, body },
          room.call(),
        );
        if ('body' in reply) response.setHeader('content-type', 'application/json');
        if ('body' in reply) return void response.end(JSON.stringify(reply.body));
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        for await (const piece of reply.stream) response.write(piece);
        response.end();
      } catch (error) {
        const code = error instanceof Fault ? error.code : 'internal_error';
        response.writeHead(code === 'policy_blocked' ? 403 : 500).end(JSON.stringify({ error: { code } }));
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

interface Spoken {
  content: string;
  refusal: string;
  reasoning: string;
  calls: { id: string; name: string; arguments: string }[];
  finish: string | null;
}
type Script = { index: number; delta: object; finish_reason?: string; logprobs?: object }[][];
const asked = (script: Script) => ({
  model: 'scripted',
  messages: [{ role: 'user' as const, content: JSON.stringify(script) }],
});
const texts = (spoken: Spoken[]) => spoken.map(({ calls, ...rest }) => ({ ...rest, calls: calls.filter(Boolean) }));

async function askedWhole(policy: string, script: Script): Promise<Spoken[] | 'blocked'> {
  try {
    const { choices } = await rooms.get(policy)!.client.chat.completions.create(asked(script));
    return choices.map(({ message, finish_reason }) => ({
      content: message.content ?? '',
      refusal: message.refusal ?? '',
      reasoning: (message as { reasoning_content?: string }).reasoning_content ?? '',
      calls: (message.tool_calls ?? []).map((call) => ({
        id: call.id,
        ...(call as never as { function: { name: string; arguments: string } }).function,
      })),
      finish: finish_reason,
    }));
  } catch (error) {
    if (error instanceof OpenAI.APIError && error.code === 'policy_blocked') return 'blocked';
    throw error;
  }
}

async function askedInPieces(policy: string, script: Script): Promise<{ said: Spoken[]; blocked: boolean }> {
  const said: Spoken[] = [];
  try {
    const stream = await rooms.get(policy)!.client.chat.completions.create({ ...asked(script), stream: true });
    for await (const { choices } of stream) {
      for (const { index, delta, finish_reason } of choices) {
        const one = (said[index] ??= { content: '', refusal: '', reasoning: '', calls: [], finish: null });
        if (one.finish !== null) expect.fail('nothing may come after the finish reason');
        one.content += delta.content ?? '';
        one.refusal += delta.refusal ?? '';
        one.reasoning += (delta as { reasoning_content?: string }).reasoning_content ?? '';
        one.finish = finish_reason;
        for (const { index: i, id, function: called } of delta.tool_calls ?? []) {
          const call = (one.calls[i] ??= { id: '', name: '', arguments: '' });
          call.id ||= id ?? '';
          call.name ||= called?.name ?? '';
          call.arguments += called?.arguments ?? '';
        }
      }
    }
    return { said, blocked: false };
  } catch (error) {
    if (error instanceof OpenAI.APIError && error.code === 'policy_blocked') return { said, blocked: true };
    throw error;
  }
}

/** Answers of up to three choices that say their texts at the same time, each in its own pieces. */
const script: fc.Arbitrary<Script> = fc
  .array(
    fc.record({
      content: awkwardText,
      refusal: fc.option(awkwardText, { freq: 3 }),
      reasoning: fc.option(awkwardText, { freq: 2 }),
      note: fc.option(awkwardText, { freq: 2 }),
      broken: fc.boolean(),
      lengths: cuts,
      order: fc.infiniteStream(fc.nat(9)),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((choices) => {
    const queues = choices.map(({ content, refusal, reasoning, note, broken, lengths }, index) => {
      const args =
        note === null ? null : broken ? `{"note": "${note}` : JSON.stringify({ note, n: [4111111111111111, 5] });
      const wellFormed = (text: string) => piecesOf(text.toWellFormed(), lengths);
      return [
        [{ index, delta: { role: 'assistant', content: '' } }],
        ...wellFormed(reasoning ?? '').map((reasoning_content) => [{ index, delta: { reasoning_content } }]),
        ...wellFormed(content).map((piece) => [
          { index, delta: { content: piece }, logprobs: { content: [{ token: piece, logprob: -1, bytes: null }] } },
        ]),
        ...wellFormed(refusal ?? '').map((piece) => [{ index, delta: { refusal: piece } }]),
        ...(args === null
          ? []
          : [
              [
                {
                  index,
                  delta: {
                    tool_calls: [
                      { index: 0, id: 'call_1', type: 'function', function: { name: 'pay', arguments: '' } },
                    ],
                  },
                },
              ],
            ]),
        ...wellFormed(args ?? '').map((piece) => [
          { index, delta: { tool_calls: [{ index: 0, function: { arguments: piece } }] } },
        ]),
        [{ index, delta: {}, finish_reason: args === null ? 'stop' : 'tool_calls' }],
      ];
    });
    const order = choices[0]!.order;
    const frames: Script = [];
    while (queues.some((queue) => queue.length > 0)) {
      const left = queues.filter((queue) => queue.length > 0);
      frames.push(left[order.next().value % left.length]!.shift()! as Script[number]);
    }
    return frames;
  });

describe('streams under output rules', () => {
  it(
    'MOD-07: put together they say what the whole answer says, in every choice and kind of text',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(script, async (frames) => {
          const { said } = await askedInPieces('pol_redact', frames);
          expect(texts(said)).toEqual(await askedWhole('pol_redact', frames));
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
        fc.asyncProperty(script, async (frames) => {
          const whole = await askedWhole('pol_block', frames);
          const { said, blocked } = await askedInPieces('pol_block', frames);
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
    return (await fetch(`${rooms.get(policy)!.url}/chat/completions`, { method: 'POST', body })).text();
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
    expect(await askedInPieces('pol_redact', frames)).toEqual({
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
    expect(await askedInPieces('pol_short', words)).toMatchObject({ blocked: true });
    const sound: Script = [[{ index: 0, delta: { content: 'a' } }], [{ index: 0, delta: { audio: { data: 'AAAA' } } }]];
    expect(await askedInPieces('pol_silent', sound)).toMatchObject({ blocked: true });
    expect(await askedInPieces('pol_short', words.slice(1))).toMatchObject({ blocked: false });
  });

  it('API-03 MOD-07: what is blocked before its first word is an ordinary error', async () => {
    const frames: Script = [
      [{ index: 0, delta: { role: 'assistant', content: '' } }],
      [{ index: 0, delta: { content: 'ada@example' } }],
      [{ index: 0, delta: { content: '.org ' } }],
    ];
    const body = JSON.stringify({ ...asked(frames), stream: true });
    const { status } = await fetch(`${rooms.get('pol_block')!.url}/chat/completions`, { method: 'POST', body });
    expect(status).toBe(403);
  });
});
