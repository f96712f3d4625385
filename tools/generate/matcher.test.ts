import { describe, expect, it } from 'vitest';
import { match as matchModel } from '../../generated/model-policy/matcher.ts';
import { match } from '../../generated/orchestrator/matcher.ts';
import { generatedServices } from './generated-services.fixture.ts';
import { resolve } from './document.ts';

const run = 'run_01JD2Q8W5Z3K7M9N4P6R8S0T1V';

describe('matcher', () => {
  it.each<[string, string, unknown]>([
    ['GET', '/v1/runs', { operationId: 'listRuns', params: {} }],
    ['GET', `/v1/runs/${run}`, { operationId: 'getRun', params: { run_id: run } }],
    ['POST', `/v1/runs/${run}:cancel`, { operationId: 'cancelRun', params: { run_id: run } }],
    ['GET', `/v1/runs/${run}/events`, { operationId: 'streamRunEvents', params: { run_id: run } }],
    ['POST', '/v1/agents/agt_x/runs', { operationId: 'createRun', params: { agent_id: 'agt_x' } }],
    ['GET', '/v1/agents/agt%5Fx', { operationId: 'getAgent', params: { agent_id: 'agt_x' } }],
  ])('finds %s %s', (method, path, found) => {
    expect(match(method, path)).toEqual(found);
  });

  it.each([
    ['GET', `/v1/runs/${run}:cancel`, ['POST']],
    ['POST', `/v1/runs/${run}`, ['GET']],
    ['DELETE', '/v1/agents/agt_x/runs', ['GET', 'POST']],
    ['POST', '/v1/runs', ['GET']],
    ['constructor', '/v1/runs', ['GET']],
  ])('API-03: says which methods %s %s could have used', (method, path, allow) => {
    expect(match(method, path)).toEqual({ allow: expect.arrayContaining(allow) });
    expect((match(method, path) as { allow: string[] }).allow).toHaveLength(allow.length);
  });

  it.each([
    ['a trailing slash', '/v1/runs/'],
    ['a trailing slash after an id', `/v1/runs/${run}/`],
    ['an unknown path', '/v2/runs'],
    ['an empty parameter', '/v1/agents//runs'],
    ['an id against its pattern', '/v1/runs/not-a-run'],
    ['an unknown action', `/v1/runs/${run}:stop`],
    ['two actions', `/v1/runs/${run}:cancel:cancel`],
    ['an encoded colon, which is part of the id', `/v1/runs/${run}%3Acancel`],
    ['an encoded slash in an id', '/v1/runs/run%2Fx'],
    ['a folder up', '/v1/runs/..'],
    ['the name of an object method', '/__proto__'],
    ['nothing', ''],
  ])('knows no operation for %s', (_, path) => {
    expect(match('GET', path)).toBeNull();
  });

  it.each(['/v1/runs/%zz', '/v1/runs/%', '/v1/agents/%E0%A4%A', '/nowhere/%C3'])('calls %s malformed', (path) => {
    expect(match('GET', path)).toEqual({ malformed: true });
  });

  it('MOD-01: takes a model id with an encoded slash, and keeps :invoke apart', () => {
    const model = { operationId: 'getModel', params: { model: 'simulated/chat' } };
    expect(matchModel('GET', '/v1/models/simulated%2Fchat')).toEqual(model);
    expect(matchModel('GET', '/v1/models/llama3:8b')).toEqual({
      operationId: 'getModel',
      params: { model: 'llama3:8b' },
    });
    expect(matchModel('POST', '/v1/models:invoke')).toEqual({ operationId: 'invokeModel', params: {} });
    expect(matchModel('GET', '/v1/models:invoke')).toEqual({ allow: ['POST'] });
  });
});

/** With the contract's own example for each parameter, every operation is found and no other one answers for it. */
describe.each(generatedServices)('matcher of $service', ({ contract, document, match: matchAny }) => {
  it.each(contract.map((operation) => [operation.operationId, operation] as const))('finds %s', (_, operation) => {
    const params: Record<string, string> = {};
    const path = operation.path.replace(/\{(\w+)\}/g, (_all, name: string) => {
      const parameter = operation.parameters.find((entry) => entry.in === 'path' && entry.name === name)!;
      const schema = resolve<{ examples?: string[] }>(document, parameter.schema);
      params[name] = (parameter as { example?: string }).example ?? schema.examples![0]!;
      return encodeURIComponent(params[name]);
    });
    expect(matchAny(operation.method, path)).toEqual({ operationId: operation.operationId, params });
  });
});
