import { describe, expect, it } from 'vitest';
import { brokenEventPromises, type AsyncApi } from './additive-events.ts';
import { brokenPromises } from './additive.ts';
import { services, type OpenApi } from './contracts.ts';
import { files, read } from './repository.ts';

const bundle = <Document>(path: string) => JSON.parse(read(path)) as Document;

describe('G-04 API-02: /v1 only grows', () => {
  // Each release freezes a copy of its bundles as contracts/released/<service>.json; before the first there is none.
  const released = files().filter((path) => /^contracts\/released\/[\w-]+\.json$/.test(path));

  it.each(released)('G-04 API-02: the contracts of today keep every promise of %s', (path) => {
    const service = path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
    const broken =
      service === 'events'
        ? brokenEventPromises(bundle<AsyncApi>(path), bundle<AsyncApi>('generated/events/asyncapi.json'))
        : brokenPromises(bundle<OpenApi>(path), bundle<OpenApi>(`generated/${service}/openapi.json`));
    expect(broken).toEqual([]);
  });

  it('G-04 API-02: the contracts of today keep their own promises', () => {
    for (const service of services) {
      const today = bundle<OpenApi>(`generated/${service}/openapi.json`);
      expect(brokenPromises(today, today)).toEqual([]);
    }
    const events = bundle<AsyncApi>('generated/events/asyncapi.json');
    expect(brokenEventPromises(events, events)).toEqual([]);
  });

  it.each<[string, (document: any) => void]>([
    ['a removed channel', (document) => delete document.channels.runEvents],
    ['a channel that moved', (document) => (document.channels.runEvents.address = '/v1/events')],
    ['a removed message', (document) => delete document.channels.runEvents.messages.runCreated],
    ['a renamed message', (document) => (document.components.messages.runCreated.name = 'created')],
    ['an event field no longer guaranteed', (document) => document.components.schemas.EventEnvelope.required.pop()],
    ['a removed event field', (document) => delete document.components.schemas.EventEnvelope.properties.trace],
  ])('G-04 API-02: refuses %s', (_, edit) => {
    const released = bundle<AsyncApi>('generated/events/asyncapi.json');
    const today = structuredClone(released);
    edit(today);
    expect(brokenEventPromises(released, today)).not.toEqual([]);
    expect(brokenEventPromises(released, released)).toEqual([]);
  });

  const change = (edit: (operation: any, document: any) => void) => {
    const today = structuredClone(sample) as any;
    edit(today.paths['/v1/runs'].post, today);
    return brokenPromises(sample, today as OpenApi);
  };

  it.each<[string, (operation: any, document: any) => void]>([
    ['a removed operation', (_, document) => delete document.paths['/v1/runs'].post],
    ['a renamed operation', (operation) => (operation.operationId = 'startRun')],
    ['a scope more', (operation) => operation['x-agentos-scopes'].push('agents:read')],
    ['idempotency taken back', (operation) => (operation['x-agentos-idempotent'] = false)],
    ['a removed parameter', (operation) => operation.parameters.pop()],
    ['a parameter that became mandatory', (operation) => (operation.parameters[0].required = true)],
    ['a narrowed parameter', (operation) => (operation.parameters[0].schema.maximum = 10)],
    ['a mandatory new field', (_, document) => document.components.schemas.Request.required.push('context')],
    ['a removed request field', (_, document) => delete document.components.schemas.Request.properties.context],
    ['a value no longer accepted', (_, document) => document.components.schemas.Request.properties.kind.enum.pop()],
    ['unknown fields refused', (_, document) => (document.components.schemas.Request.additionalProperties = false)],
    ['another type', (_, document) => (document.components.schemas.Request.properties.kind.type = 'integer')],
    ['a removed status', (operation) => delete operation.responses[404]],
    ['a removed reply field', (_, document) => delete document.components.schemas.Reply.properties.output],
    ['a reply field no longer guaranteed', (_, document) => document.components.schemas.Reply.required.pop()],
    [
      'a reply field that may now be null',
      (_, document) => (document.components.schemas.Reply.properties.run_id.type = ['string', 'null']),
    ],
    [
      'a reply value clients do not know',
      (_, document) => document.components.schemas.Reply.properties.status.enum.push('paused'),
    ],
    ['a removed media type', (operation) => delete operation.responses[201].content['application/json']],
    ['a removed header', (operation) => delete operation.responses[201].headers['x-correlation-id']],
  ])('G-04 API-02: refuses %s', (_, edit) => {
    expect(change(edit)).toHaveLength(1);
  });

  it.each<[string, (operation: any, document: any) => void]>([
    ['a new operation', (_, document) => (document.paths['/v1/tools'] = { get: { operationId: 'listTools' } })],
    ['an optional parameter', (operation) => operation.parameters.push({ in: 'query', name: 'label', schema: {} })],
    ['an optional request field', (_, document) => (document.components.schemas.Request.properties.labels = {})],
    ['a wider limit', (operation) => (operation.parameters[0].schema.maximum = 1000)],
    ['a value more in a request', (_, document) => document.components.schemas.Request.properties.kind.enum.push('c')],
    ['a reply field', (_, document) => (document.components.schemas.Reply.properties.labels = {})],
    ['a guarantee', (_, document) => document.components.schemas.Reply.required.push('output')],
    ['a status', (operation) => (operation.responses[503] = {})],
    ['a scope less', (operation) => operation['x-agentos-scopes'].pop()],
    ['an operation that got built', (operation) => delete operation.responses[501]],
  ])('G-04 API-02: accepts %s', (_, edit) => {
    expect(change(edit)).toEqual([]);
  });
});

const sample = {
  paths: {
    '/v1/runs': {
      post: {
        operationId: 'createRun',
        'x-agentos-scopes': ['runs:create'],
        'x-agentos-idempotent': true,
        parameters: [
          { in: 'query', name: 'limit', schema: { type: 'integer', maximum: 100 } },
          { in: 'header', name: 'idempotency-key', schema: { type: 'string' } },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Request' } } },
        },
        responses: {
          201: {
            headers: { 'x-correlation-id': {} },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Reply' } } },
          },
          404: {},
          501: {},
        },
      },
    },
  },
  components: {
    schemas: {
      Request: {
        type: 'object',
        required: ['kind'],
        properties: { kind: { type: 'string', enum: ['a', 'b'] }, context: { $ref: '#/components/schemas/Request' } },
      },
      Reply: {
        type: 'object',
        required: ['status', 'run_id'],
        properties: {
          run_id: { type: 'string' },
          status: { type: 'string', enum: ['queued', 'running'] },
          output: { type: 'string' },
        },
      },
    },
  },
} satisfies OpenApi;
