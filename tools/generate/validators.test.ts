import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { streamValidators } from '../../generated/model-policy/validators.js';
import { requestValidators } from '../../generated/orchestrator/validators.js';
import { type JsonSchema, type MediaType, type OpenApiDocument, propertiesOf, resolve } from './document.ts';
import { generatedServices } from './generated-services.fixture.ts';

/** The contract's own examples are its promise: what it shows must be what it accepts and answers. */
describe.each(generatedServices)('validators of $service', ({ contract, document, request, response }) => {
  const withBody = contract.filter(({ requestBody }) => requestBody);

  it.each(withBody.map(({ operationId, requestBody }) => [operationId, requestBody!] as const))(
    '%s takes the examples of its body, unchanged',
    (operationId, requestBody) => {
      const examples = examplesOf(document, requestBody.content['application/json']!);
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) {
        const before = structuredClone(example);
        expect(request[operationId]!.body!(example), JSON.stringify(request[operationId]!.body!.errors)).toBe(true);
        expect(example).toEqual(before);
      }
    },
  );

  it.each(withBody.map(({ operationId, requestBody }) => [operationId, requestBody!] as const))(
    '%s refuses its body without a required field, and says which',
    (operationId, requestBody) => {
      const { schema } = requestBody.content['application/json']!;
      const [example] = examplesOf(document, requestBody.content['application/json']!) as [Record<string, unknown>];
      const validate = request[operationId]!.body!;
      for (const name of resolve<JsonSchema & { required?: string[] }>(document, schema).required ?? []) {
        const { [name]: _, ...rest } = example;
        expect(validate(rest), name).toBe(false);
        expect(validate.errors).toMatchObject([{ keyword: 'required', params: { missingProperty: name } }]);
      }
      for (const wrong of [null, [], 'text', 7, true]) expect(validate(wrong)).toBe(false);
    },
  );

  const replies = contract.flatMap(({ operationId, responses }) =>
    responses.flatMap(([status, { content }]) => {
      const json = content?.['application/json'];
      return json ? [[operationId, status, json] as const] : [];
    }),
  );

  it.each(replies)(
    'API-03: %s %i answers as its examples show, and never with an empty object',
    (operationId, status, json) => {
      const validate = response[operationId]![status]!;
      for (const example of examplesOf(document, json)) {
        expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
      }
      expect(examplesOf(document, json).length).toBeGreaterThan(0);
      expect(validate({})).toBe(false);
      expect(validate.errors![0]!.keyword).toBeTypeOf('string');
    },
  );

  it.each(replies.filter(([, , json]) => 'error' in propertiesOf(document, json.schema!)))(
    'API-03: %s %i refuses an error code that nobody knows',
    (operationId, status, json) => {
      const [example] = examplesOf(document, json) as [{ error: { code: string } }];
      expect(response[operationId]![status]!({ ...example, error: { ...example.error, code: 'oops' } })).toBe(false);
    },
  );
});

describe('parameters', () => {
  const query = requestValidators.listRuns.query!;

  it('become what the contract says, with defaults', () => {
    const given: Record<string, unknown> = { limit: '5', status: 'failed' };
    expect(query(given)).toBe(true);
    expect(given).toEqual({ limit: 5, status: 'failed' });
    const none: Record<string, unknown> = {};
    expect(query(none)).toBe(true);
    expect(none).toEqual({ limit: 20 });
  });

  it.each([
    [{ limit: '0' }, 'minimum', '/limit'],
    [{ limit: '101' }, 'maximum', '/limit'],
    [{ limit: 'many' }, 'type', '/limit'],
    [{ limit: '' }, 'type', '/limit'],
    [{ limit: ['1', '2'] }, 'type', '/limit'],
    [{ status: 'done' }, 'enum', '/status'],
    [{ statuss: 'failed' }, 'additionalProperties', ''],
  ])('%j is refused', (given, keyword, instancePath) => {
    expect(query(given)).toBe(false);
    expect(query.errors).toMatchObject([{ keyword, instancePath }]);
  });

  it('leave other headers alone', () => {
    expect(requestValidators.createRun.headers!({ accept: '*/*', 'idempotency-key': 'idem_1' })).toBe(true);
    expect(requestValidators.createRun.headers!({ 'idempotency-key': '' })).toBe(false);
  });
});

describe('bodies', () => {
  const body = requestValidators.createRun.body!;

  it.each([
    ['a number for a text', { input: { type: 'text', text: 7 } }, '/input/text'],
    [
      'a text for a number',
      { input: { type: 'text', text: 'x' }, run_options: { max_steps: '3' } },
      '/run_options/max_steps',
    ],
    ['a misspelt option', { input: { type: 'text', text: 'x' }, run_options: { max_step: 3 } }, '/run_options'],
    ['a misspelt field', { input: { type: 'text', text: 'x' }, run_option: {} }, ''],
  ])('take nothing at other than its word: %s', (_, given, instancePath) => {
    expect(body(given)).toBe(false);
    expect(body.errors).toMatchObject([{ instancePath }]);
  });

  it('RUN-01: tolerate free-form maps', () => {
    const metadata = { anything: { goes: [1, null] } };
    expect(body({ input: { type: 'text', text: 'x' }, context: { locale: 'en-US', timezone: 'UTC', metadata } })).toBe(
      true,
    );
  });
});

it('MOD-01: a chunk of a streamed chat is held to the contract too', () => {
  expect(streamValidators.createChatCompletion!({})).toBe(false);
});

it('no schema keeps an $id, under which the document-local references would lead nowhere', () => {
  for (const { service } of generatedServices) {
    const text = readFileSync(new URL(`../../generated/${service}/openapi.json`, import.meta.url), 'utf8');
    expect(text).not.toMatch(/"\$(id|schema)":\s*"/);
  }
});

function examplesOf(document: OpenApiDocument, media: MediaType): unknown[] {
  const { example, examples } = media as { example?: unknown; examples?: Record<string, unknown> };
  const named = Object.values(examples ?? {}).map((entry) => resolve<{ value: unknown }>(document, entry).value);
  return structuredClone(example === undefined ? named : [example, ...named]);
}
