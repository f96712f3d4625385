import { describe, expect, it } from 'vitest';
import { tenantSchemaLimits } from '#orchestrator/schemas/tenant-schema.ts';
import { box, tenant, tool } from '#orchestrator/tools/tool-box-case.ts';
import { checkAgentConfig, checkStorable } from './agent-config-check.ts';
import { answerCheck } from './answer-check.ts';

const ticket = {
  type: 'object',
  additionalProperties: false,
  required: ['urgency', 'pattern'],
  properties: {
    urgency: { $ref: '#/$defs/urgency' },
    pattern: { type: ['string', 'null'], description: 'A field may be called like a keyword.' },
    at: { type: 'string', format: 'date-time' },
  },
  $defs: { urgency: { type: 'string', enum: ['low', 'high'] } },
};

/** Each level refers to the next one twice: 2^n subschemas in n lines. */
function laughs(levels: number): Record<string, unknown> {
  const $defs: Record<string, unknown> = { [`d${levels}`]: { type: 'string' } };
  for (let i = 0; i < levels; i++)
    $defs[`d${i}`] = { allOf: [{ $ref: `#/$defs/d${i + 1}` }, { $ref: `#/$defs/d${i + 1}` }] };
  return { $ref: '#/$defs/d0', $defs };
}

function manyRefsTo(schema: Record<string, unknown>): Record<string, unknown> {
  return { anyOf: Array.from({ length: 10 }, () => ({ $ref: '#/$defs/one' })), $defs: { one: schema } };
}

const nested = (depth: number): Record<string, unknown> =>
  depth === 0 ? { type: 'string' } : { not: nested(depth - 1) };

const refused: [string, Record<string, unknown>, RegExp][] = [
  ['an unknown keyword', { type: 'object', propertys: {} }, /cannot be compiled/],
  ['an unknown type', { type: 'objekt' }, /cannot be compiled/],
  ['an unknown format', { type: 'string', format: 'shoe-size' }, /cannot be compiled/],
  ['a schema of another dialect', { $schema: 'http://json-schema.org/draft-04/schema#' }, /cannot be compiled/],
  ['a regular expression', { type: 'string', pattern: '^(a+)+$' }, /uses pattern/],
  [
    'one deep inside',
    { type: 'array', items: { anyOf: [{ type: 'object', patternProperties: {} }] } },
    /patternProperties/,
  ],
  ['one behind a data keyword', { $ref: '#/default', default: { type: 'string', pattern: '(a+)+$' } }, /uses pattern/],
  ['quadratic comparing', { type: 'array', uniqueItems: true }, /uses uniqueItems/],
  ['a promise as the answer', { $async: true, type: 'string' }, /uses \$async/],
  ['another name of itself', { $id: 'http://127.0.0.1/x', type: 'string' }, /uses \$id/],
  ['another document', { $ref: 'http://127.0.0.1/schema.json' }, /\$ref/],
  ['a dangling reference', { $ref: '#/$defs/none' }, /\$ref/],
  ['a schema within itself', { type: 'object', properties: { next: { $ref: '#' } } }, /refers to itself/],
  ['exponential references', laughs(20), /values once its \$refs are followed/],
  [
    'a list of values behind many references',
    manyRefsTo({ enum: Array.from({ length: 1_000 }, (_, i) => i) }),
    /values once/,
  ],
  ['deep nesting', nested(tenantSchemaLimits.depthMax + 1), /nested deeper/],
  ['a large schema', { type: 'string', description: 'x'.repeat(tenantSchemaLimits.bytesMax) }, /larger than/],
];

describe('an output schema', () => {
  it.each(refused)('AGT-03: with %s is refused, naming the field', (_, schema, why) => {
    expect(() => answerCheck(schema)).toThrow(
      expect.objectContaining({
        code: 'invalid_request',
        message: expect.stringMatching(why) as string,
        details: { field: 'config.output_schema' },
      }),
    );
  });

  it('AGT-03: says what is wrong with an answer', () => {
    const check = answerCheck(ticket);
    expect(check('{"urgency":"low","pattern":null,"at":"2026-01-01T00:00:00Z"}')).toBeUndefined();
    expect(check('Sure! {"urgency":"low"}')).toEqual(['The answer is not a JSON document.']);
    expect(check('{"urgency":"soon","pattern":"a"}')).toEqual([
      '/urgency must be equal to one of the allowed values: ["low","high"].',
    ]);
    expect(check('{"urgency":"low"}')).toEqual(["The document must have required property 'pattern'."]);
    expect(check('{"urgency":"low","pattern":"a","x":1}')).toEqual([
      'The document must NOT have additional properties (x).',
    ]);
    expect(check(`"${'x'.repeat(300_000)}"`)).toEqual(['The answer is longer than 262144 characters.']);
  });
});

describe('an answer', () => {
  it('AGT-03: with more values than the schema leaves time for is sent back unchecked', () => {
    const check = answerCheck({ type: 'array', items: { enum: Array.from({ length: 2_000 }, (_, i) => i) } });
    expect(check(`[${'0,'.repeat(1_000)}0]`)).toBeUndefined();
    expect(check(`[${'0,'.repeat(3_000)}0]`)?.[0]).toMatch(/^The answer has more than the \d+ values/);
    expect(check('['.repeat(100_000) + ']'.repeat(100_000))?.[0]).toMatch(/^The answer has more than/);
  });
});

describe('an agent’s configuration', () => {
  const config = { instructions: 'x', model_ref: 'simulated/chat', tools: ['tool.echo', 'tool.of.others'] };

  it('TOOL-04: names only tools of the tenant', async () => {
    const tools = box([tool('tool.echo'), tool('tool.of.others')]);
    await checkAgentConfig({ ...config, tools: ['tool.echo'] }, tenant(['tool.echo']), tools);
    await expect(checkAgentConfig(config, tenant(['tool.echo']), tools)).rejects.toMatchObject({
      code: 'invalid_request',
      details: { field: 'config.tools[1]' },
    });
  });

  it('AGT-02: has no text that cannot be kept', () => {
    checkStorable({ instructions: 'Grüße 😀' });
    expect(() => checkStorable({ instructions: 'a\u0000' })).toThrow(/U\+0000/);
    expect(() => checkStorable({ name: '\ud83d' })).toThrow(/surrogate/);
  });
});
