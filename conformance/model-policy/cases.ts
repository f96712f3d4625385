import { SchemaOracle } from '../contract/schema-oracle.ts';
import type { Operation } from '../contract/operations.ts';
import type { Reply } from '../http/exchange.ts';
import { parseStream } from '../http/sse.ts';
import type { OperationCases, World } from '../invariants/operations/case.ts';
import { healthCases } from '../invariants/operations/health-cases.ts';

const unknownModel = 'nobody/has-this';

export const modelPolicyCases: OperationCases = {
  ...healthCases,
  createChatCompletion: {
    valid: (world) => [
      ...examples(world, world.target.chatModel).map((request) => ({
        ...request,
        also: (reply: Reply) =>
          (request.body as { stream?: boolean }).stream ? chunkProblems(world.operation, reply) : [],
      })),
      {
        title: 'streamed with usage',
        body: {
          model: world.target.chatModel,
          messages: [{ role: 'user', content: 'Say hello.' }],
          stream: true,
          stream_options: { include_usage: true },
        },
        expect: [200],
        also: (reply) => chunkProblems(world.operation, reply),
      },
      { title: 'an unknown model', body: chatWith(unknownModel), expect: [404] },
    ],
  },
  createEmbedding: {
    valid: (world) => [
      ...examples(world, world.target.embedModel),
      { title: 'several texts', body: { model: world.target.embedModel, input: ['one', 'two'] }, expect: [200] },
      {
        title: 'in base64',
        body: { model: world.target.embedModel, input: 'one', encoding_format: 'base64' },
        expect: [200],
      },
      { title: 'an unknown model', body: { model: unknownModel, input: 'one' }, expect: [404] },
    ],
  },
  listModels: { valid: () => [{ title: 'all', expect: [200] }] },
  getModel: {
    valid: ({ target }) => [
      { title: 'chat', path: { model: target.chatModel }, expect: [200] },
      { title: 'embed', path: { model: target.embedModel }, expect: [200] },
    ],
    absent: () => ({ foreign: undefined, unknown: { path: { model: unknownModel } } }),
  },
  invokeModel: {
    valid: (world) =>
      world.operation.bodyExamples.map(({ name, value }) => ({
        title: `the contract's example "${name}"`,
        body: invocation(value as Invocation, world),
        expect: [200],
      })),
  },
  checkPolicy: { valid: (world) => examples(world, undefined) },
};

interface Invocation {
  request: { operation: string; model_ref: string };
}

/** The example, asking for a model that the node has. */
function invocation(body: Invocation, { target, fresh }: World): unknown {
  const model_ref = body.request.operation === 'embed' ? target.embedModel : target.chatModel;
  const { auth: _of_an_example, ...rest } = body as Invocation & { auth?: unknown };
  return { ...rest, request: { ...body.request, model_ref, request_id: `req_${fresh()}` } };
}

function examples({ operation }: World, model: string | undefined) {
  return operation.bodyExamples.map(({ name, value }) => ({
    title: `the contract's example "${name}"`,
    body: model === undefined ? value : { ...(value as object), model },
    expect: [200],
  }));
}

function chatWith(model: string) {
  return { model, messages: [{ role: 'user', content: 'Say hello.' }] };
}

/** A streamed completion: every chunk by the contract, `[DONE]` at the end, nothing behind it (MOD-01). */
function chunkProblems(operation: Operation, reply: Reply): string[] {
  const { frames, rest } = parseStream(reply.text);
  const oracle = SchemaOracle.of(operation.document);
  const problems = frames.slice(0, -1).flatMap((frame, i) => {
    const schema = { $ref: '#/components/schemas/ChatCompletionChunk' };
    return oracle.problems(schema, JSON.parse(frame.data)).map((problem) => `chunk ${i}: ${problem}`);
  });
  if (frames.at(-1)?.data !== '[DONE]') problems.push('the stream does not end with [DONE]');
  if (rest.trim() !== '') problems.push('something stands behind the end of the stream');
  return problems;
}
