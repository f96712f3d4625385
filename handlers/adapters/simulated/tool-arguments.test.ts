import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { argumentsFor } from './tool-arguments.ts';

const schemas: Record<string, Record<string, unknown>> = {
  texts: { type: 'object', properties: { text: { type: 'string', maxLength: 10 } }, required: ['text'] },
  numbers: {
    type: 'object',
    properties: { n: { type: 'integer', minimum: 1, maximum: 5 }, x: { type: 'number' } },
    required: ['n', 'x'],
  },
  nested: {
    type: 'object',
    properties: { to: { type: 'array', minItems: 2, items: { $ref: '#/$defs/person' } }, urgent: { type: 'boolean' } },
    required: ['to', 'urgent'],
    $defs: { person: { type: 'object', properties: { name: { type: 'string', minLength: 60 } }, required: ['name'] } },
  },
  choices: {
    type: 'object',
    properties: {
      unit: { enum: ['celsius', 'fahrenheit'] },
      mode: { const: 'fast' },
      value: { anyOf: [{ type: 'string' }, { type: 'null' }] },
      both: { allOf: [{ type: 'object', properties: { a: { type: 'string' } }, required: ['a'] }] },
    },
    required: ['unit', 'mode', 'value', 'both'],
  },
};

describe('arguments from a schema', () => {
  it.each(Object.entries(schemas))('MOD-05: are what the schema admits: %s', (_name, schema) => {
    const validate = new Ajv2020({ strict: false }).compile(schema);
    validate(argumentsFor(schema, 'convert 42.5 to fahrenheit'));
    expect(validate.errors).toBeNull();
  });

  it('MOD-05: take their values from the words', () => {
    const schema = {
      type: 'object',
      properties: { url: { type: 'string', format: 'uri' }, count: { type: 'integer' }, unit: { enum: ['a', 'km'] } },
      required: ['url', 'count', 'unit'],
    };
    const made = argumentsFor(schema, 'fetch https://example.org/x?y=1 7 times, in KM');
    expect(made).toEqual({ url: 'https://example.org/x?y=1', count: 1, unit: 'a' });
  });

  it('MOD-05: a schema that refers to itself comes to an end', () => {
    const schema = { type: 'object', properties: { next: { $ref: '#' } }, required: ['next'] };
    expect(JSON.stringify(argumentsFor(schema, 'x')).length).toBeLessThan(200);
  });
});
