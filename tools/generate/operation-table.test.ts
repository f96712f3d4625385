import { describe, expect, it } from 'vitest';
import type { Operations } from '../../generated/orchestrator/operations.ts';
import type { OperationHandler, OperationHandlers } from '../../handlers/vocabulary/operation.ts';
import { generatedServices } from './generated-services.fixture.ts';

/** The table is what the server room is driven by: what the contract says and the table forgets is never served. */
describe.each(generatedServices)('operation table of $service', ({ contract, table, document }) => {
  it('SEC-02: lists every operation of the contract with its method, path, scopes and statuses', () => {
    const expected = contract.map(({ operationId, method, path, scopes, responses }) => {
      return { operationId, method, path, scopes, statuses: responses.map(([status]) => status) };
    });
    const found = table.map(({ operationId, method, path, scopes, statuses }) => {
      return { operationId, method, path, scopes, statuses };
    });
    expect(found).toEqual(expected);
  });

  it('counts one row for each method of each path', () => {
    const methods = ['get', 'put', 'post', 'delete', 'patch', 'options', 'head', 'trace'];
    const inDocument = Object.values(document.paths).flatMap((item) =>
      Object.keys(item).filter((key) => methods.includes(key)),
    );
    expect(table).toHaveLength(inDocument.length);
  });

  it('SEC-01: only health is public', () => {
    const open = table.filter(({ scopes }) => scopes.length === 0).map(({ operationId }) => operationId);
    expect(open.sort()).toEqual(['getHealth', 'getLiveness', 'getReadiness']);
  });
});

it('MOD-01: only what OpenAI clients read speaks of errors as OpenAI does', () => {
  const rows = generatedServices.flatMap(({ table }) => table);
  const openAi = rows.filter(({ openAiErrors }) => openAiErrors).map(({ operationId }) => operationId);
  expect(openAi.sort()).toEqual(['createChatCompletion', 'createEmbedding', 'getModel', 'invokeModel', 'listModels']);
});

/** Proved by the type checker: each expected error that does not occur fails `tsc`. */
it('a missing handler, or a reply that the contract does not know, does not compile', () => {
  // @ts-expect-error 202 is no reply of getRun
  const wrongStatus: OperationHandler<Operations['getRun']> = async () => ({ status: 202, body: {} });
  // @ts-expect-error a page needs its cursor
  const wrongBody: OperationHandler<Operations['listTools']> = async () => ({ status: 200, body: { tools: [] } });
  // @ts-expect-error all other handlers are missing
  const incomplete: OperationHandlers<Operations> = { getRun: wrongStatus };
  const right: OperationHandler<Operations['getLiveness']> = async (auth: null) => {
    return { status: 200, body: { status: 'ok', service: 'orchestrator', version: String(auth) } };
  };
  expect([wrongStatus, wrongBody, incomplete, right]).toHaveLength(4);
});
