import { describe, expect, it } from 'vitest';
import { contractOperations, operationsOf } from './contracts.ts';
import { operationProblems } from './operation-rules.ts';

describe('G-06 SEC-02: what an operation says about itself', () => {
  it('G-06 SEC-02: every operation declares scopes, rate class, idempotency, audit, errors and examples', () => {
    expect(contractOperations().flatMap(operationProblems)).toEqual([]);
  });

  it('G-06: one operation has one name, in all services but for health', () => {
    const health = ['getLiveness', 'getReadiness', 'getHealth'];
    const ids = contractOperations().map(({ operationId }) => operationId);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index && !health.includes(id));
    expect(twice).toEqual([]);
  });

  const error = {
    content: { 'application/json': { schema: { required: ['error', 'correlation_id'] }, example: {} } },
  };
  const whole = {
    operationId: 'getThing',
    'x-agentos-scopes': ['things:read'],
    'x-agentos-rate-class': 'read',
    'x-agentos-idempotent': true,
    'x-agentos-audit': null,
    responses: { 200: { content: { 'application/json': { example: {} } } }, 401: error, 403: error, 500: error },
  };
  const judged = (operation: object) =>
    operationsOf('thing', { paths: { '/v1/thing': { get: operation } } }).flatMap(operationProblems);

  it('G-06: accepts an operation that says everything', () => {
    expect(judged(whole)).toEqual([]);
  });

  it.each([
    ['no scopes', { ...whole, 'x-agentos-scopes': undefined }],
    ['an unknown rate class', { ...whole, 'x-agentos-rate-class': 'often' }],
    ['nothing about audit', { ...whole, 'x-agentos-audit': undefined }],
    ['no 401', { ...whole, responses: { ...whole.responses, 401: undefined } }],
    ['an error of another shape', { ...whole, responses: { ...whole.responses, 404: {} } }],
    [
      'a reply without example',
      { ...whole, responses: { ...whole.responses, 201: { content: { 'text/plain': {} } } } },
    ],
  ])('G-06: names %s', (_, operation) => {
    expect(judged(JSON.parse(JSON.stringify(operation)) as object)).toHaveLength(1);
  });
});
