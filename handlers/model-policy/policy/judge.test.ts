import { describe, expect, it } from 'vitest';
import { openAiChatPrompt } from '../formats/openai/chat-prompt.ts';
import { openAiEmbedPrompt } from '../formats/openai/embed-prompt.ts';
import { joinDecisions } from './decision.ts';
import { governsOutput, judge } from './judge.ts';
import { polDefault } from './pol-default.ts';
import { readRuleset, type Rule, type Ruleset } from './ruleset.ts';

const card = '4111 1111 1111 1111';
const secret = 'sk-abcdefghijklmnop0123456789';
const prompt = (content: unknown, more: Record<string, unknown> = {}) =>
  openAiChatPrompt({ model: 'm', messages: [{ role: 'user', content }], ...more });
const ruleset = (...rules: Rule[]): Ruleset => ({ policy_id: 'pol_test', version: 1, description: '', rules });

describe('pol_default', () => {
  it('MOD-07: leaves harmless prompts untouched, as the very same object', () => {
    const harmless = prompt('What is the capital of France?');
    const judged = judge(polDefault, 'prompt', harmless);
    expect(judged.content).toBe(harmless);
    expect(judged.decision).toEqual({ policyId: 'pol_default', decision: 'allowed', reasons: [], redactions: [] });
  });

  it('MOD-07: redacts card and account numbers, and says where', () => {
    const judged = judge(polDefault, 'prompt', prompt(`Card ${card}, account DE89370400440532013000.`));
    expect(judged.content.native.messages).toEqual([{ role: 'user', content: 'Card [CREDIT_CARD], account [IBAN].' }]);
    expect(judged.decision).toEqual({
      policyId: 'pol_default',
      decision: 'redacted',
      reasons: ['redacted:credit_card:card-numbers', 'redacted:iban:bank-accounts'],
      redactions: [
        { type: 'credit_card', at: 'messages[0].content', start: 5, end: 24, replacement: '[CREDIT_CARD]' },
        { type: 'iban', at: 'messages[0].content', start: 34, end: 56, replacement: '[IBAN]' },
      ],
    });
  });

  it('MOD-07: blocks keys, wherever they stand', () => {
    const places = [
      prompt(secret),
      prompt([{ type: 'text', text: secret }]),
      prompt('x', { metadata: { note: secret } }),
      prompt('x', { tools: [{ type: 'function', function: { name: 'f', description: secret } }] }),
      prompt('x', { a_field_of_next_week: [{ deep: secret }] }),
    ];
    for (const place of places) {
      const judged = judge(polDefault, 'prompt', place);
      expect(judged.decision).toMatchObject({ decision: 'blocked', reasons: ['blocked:secret:no-secrets'] });
      expect(judged.content).toBe(place);
    }
  });

  it('MOD-07: reports e-mail addresses, pictures and token numbers, and lets them pass', () => {
    const picture = prompt([
      { type: 'text', text: 'mail ada@example.org' },
      { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
    ]);
    expect(judge(polDefault, 'prompt', picture).decision).toMatchObject({
      decision: 'allowed',
      reasons: ['reported:email:email-addresses', 'reported:image_url:not-text'],
    });
    const tokens = openAiEmbedPrompt({ model: 'm', input: [[1, 2, 3]] });
    expect(judge(polDefault, 'prompt', tokens).decision.reasons).toEqual(['reported:tokens:not-text']);
  });

  it('MOD-07: blocks prompts beyond its size', () => {
    const huge = openAiChatPrompt({
      messages: Array.from({ length: 11 }, () => ({ role: 'user', content: 'x'.repeat(100_000) })),
    });
    expect(judge(polDefault, 'prompt', huge).decision.reasons).toEqual(['blocked:size:prompt-size']);
  });

  it('MOD-07: has nothing to say about answers, so they pass untouched', () => {
    expect(governsOutput(polDefault)).toBe(false);
    expect(judge(polDefault, 'output', prompt(secret)).decision.decision).toBe('allowed');
  });

  it('MOD-07: is a ruleset that this build can read', () => {
    expect(readRuleset('pol_default', structuredClone(polDefault))).toEqual(polDefault);
  });
});

describe('judging', () => {
  it('MOD-07: redacts inside the arguments of tool calls, and they stay JSON', () => {
    const toolCall = (args: string) => ({ id: 'call_1', type: 'function', function: { name: 'pay', arguments: args } });
    const message = (args: string) => ({
      messages: [{ role: 'assistant', content: null, tool_calls: [toolCall(args)] }],
    });
    const judged = judge(
      polDefault,
      'prompt',
      openAiChatPrompt(message(`{"card": 4111111111111111, "note":"use ${card}"}`)),
    );
    const redacted = '{"card":"[CREDIT_CARD]","note":"use [CREDIT_CARD]"}';
    expect(judged.content.native).toEqual(message(redacted));
    const broken = judge(polDefault, 'prompt', openAiChatPrompt(message(`{"card": 4111111111111111`)));
    expect(broken.content.native).toEqual(message('{"card": [CREDIT_CARD]'));
  });

  it('MOD-07: of two rules about one thing the stricter is carried out, and both are named', () => {
    const rule = (rule_id: string, action: 'report' | 'redact' | 'block'): Rule => ({
      rule_id,
      kind: 'entity',
      stages: ['prompt'],
      entity: 'email',
      action,
    });
    const both = ruleset(rule('a', 'redact'), rule('b', 'report'));
    expect(judge(both, 'prompt', prompt('ada@example.org'))).toMatchObject({
      decision: { decision: 'redacted', reasons: ['redacted:email:a', 'reported:email:b'] },
      content: { native: { messages: [{ content: '[EMAIL]' }] } },
    });
  });

  it('MOD-07: a key that looks like part of an address is blocked all the same', () => {
    const judged = judge(polDefault, 'prompt', prompt(`${secret}@example.org`));
    expect(judged.decision.decision).toBe('blocked');
  });

  it('MOD-07: may block what cannot be looked into', () => {
    const strict = ruleset({ rule_id: 'text-only', kind: 'uninspected', stages: ['prompt'], action: 'block' });
    const sound = prompt([{ type: 'input_audio', input_audio: { data: 'AAAA', format: 'wav' } }]);
    expect(judge(strict, 'prompt', sound).decision).toMatchObject({
      decision: 'blocked',
      reasons: ['blocked:input_audio:text-only'],
    });
    expect(judge(strict, 'prompt', prompt('text')).decision.decision).toBe('allowed');
  });

  it('MOD-04: joins the verdicts before and after: the sharper one, every reason once', () => {
    const before = { policyId: 'p', decision: 'redacted' as const, reasons: ['a'], redactions: [] };
    const after = { policyId: 'p', decision: 'allowed' as const, reasons: ['a', 'b'], redactions: [] };
    expect(joinDecisions(before, after)).toEqual({ ...before, reasons: ['a', 'b'] });
  });
});

describe('a broken ruleset', () => {
  it.each([
    ['missing', undefined],
    ['null', null],
    ['of another id', { ...polDefault, policy_id: 'pol_other' }],
    ['without rules', { policy_id: 'pol_test' }],
    ['with an unknown kind of rule', ruleset({ rule_id: 'x', kind: 'magic', stages: ['prompt'] } as unknown as Rule)],
    [
      'with an unknown entity',
      ruleset({ rule_id: 'x', kind: 'entity', stages: ['prompt'], entity: 'aura', action: 'block' } as unknown as Rule),
    ],
    [
      'with an unknown action',
      ruleset({
        rule_id: 'x',
        kind: 'entity',
        stages: ['prompt'],
        entity: 'email',
        action: 'allow',
      } as unknown as Rule),
    ],
    [
      'with an unknown stage',
      ruleset({ rule_id: 'x', kind: 'size', stages: ['later'], max_characters: 1 } as unknown as Rule),
    ],
    [
      'with a size that is no number',
      ruleset({ rule_id: 'x', kind: 'size', stages: ['prompt'], max_characters: '9' } as unknown as Rule),
    ],
  ])('MOD-07: %s denies', (_what, document) => {
    expect(() => readRuleset('pol_test', document)).toThrow(expect.objectContaining({ code: 'policy_blocked' }));
  });
});
