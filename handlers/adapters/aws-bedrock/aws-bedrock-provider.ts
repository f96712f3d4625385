import type { ChatPrompt } from '#model-policy/exchange/chat.ts';
import { isRecord } from '#model-policy/formats/json.ts';
import type { Backend } from '#model-policy/providers/backend.ts';
import { streamAnswer } from '#model-policy/providers/http/chunk-batches.ts';
import { Upstream } from '#model-policy/providers/http/upstream.ts';
import { brokenBackend } from '#model-policy/providers/http/vendor-fault.ts';
import type { OutgoingRequest } from '#model-policy/providers/http/wire.ts';
import type { ModelProvider, ProviderCall } from '#model-policy/providers/model-provider.port.ts';
import { refuseUnsupported } from '#model-policy/providers/refuse-unsupported.ts';
import { bedrockAbilities } from './bedrock-abilities.ts';
import { explainBedrock } from './bedrock-error.ts';
import { converseAnswerReader } from './converse-answer-reader.ts';
import { converseBody } from './converse-body.ts';
import { converseReply } from './converse-reply.ts';
import { probeBedrock } from './probe-bedrock.ts';
import { authorization } from './sign-request.ts';
import { titanEmbeddings } from './titan-embeddings.ts';

/** Amazon Bedrock's Converse (MOD-05). With an address of its own in the models file, that answers for both planes. */
export function createAwsBedrockProvider(backend: Backend): ModelProvider {
  const { backendId, region, baseUrl } = backend;
  const authorize = authorization(backend);
  const headers = async (request: OutgoingRequest) => ({
    accept: 'application/json, application/vnd.amazon.eventstream',
    ...(await authorize(request)),
  });
  const open = (host: string) => {
    const address = baseUrl ?? `https://${host}.${region}.amazonaws.com`;
    return new Upstream(backend, { baseUrl: address, headers, explain: explainBedrock });
  };
  const runtime = open('bedrock-runtime');
  const control = baseUrl === null ? open('bedrock') : runtime;
  const bodyOf = (prompt: ChatPrompt, call: ProviderCall) => {
    refuseUnsupported(prompt, bedrockAbilities);
    return converseBody(prompt, call);
  };
  return {
    async chat(_auth, prompt, call) {
      const { body } = await runtime.exchange(pathOf(call, 'converse'), bodyOf(prompt, call), call);
      if (!isRecord(body) || !isRecord(body.output)) throw brokenBackend(backendId, 'answered without an answer in it');
      return converseReply(backendId, body);
    },
    async chatStream(_auth, prompt, call) {
      const reader = converseAnswerReader(backend, (status, said, body) => runtime.refusal(status, said, body));
      return streamAnswer(runtime, pathOf(call, 'converse-stream'), bodyOf(prompt, call), call, reader);
    },
    embed: (_auth, prompt, call) => titanEmbeddings(backend, runtime, prompt, call),
    probe: () => probeBedrock(control),
    async close() {
      await Promise.all([...new Set([runtime, control])].map((upstream) => upstream.close()));
    },
  };
}

/** Ids of models have colons in them, and those of profiles slashes. */
function pathOf({ upstreamModel }: ProviderCall, operation: string): string {
  return `/model/${encodeURIComponent(upstreamModel)}/${operation}`;
}
