import { Fault } from '#vocabulary/fault.ts';
import type { ChatPrompt } from '#model-policy/exchange/chat.ts';
import { isRecord, recordsIn, textOrNull } from '#model-policy/formats/json.ts';
import type { Backend } from '#model-policy/providers/backend.ts';
import { streamAnswer } from '#model-policy/providers/http/chunk-batches.ts';
import { probeModels } from '#model-policy/providers/http/probe.ts';
import { Upstream } from '#model-policy/providers/http/upstream.ts';
import { brokenBackend } from '#model-policy/providers/http/vendor-fault.ts';
import type { ModelProvider, ProviderCall } from '#model-policy/providers/model-provider.port.ts';
import { refuseUnsupported } from '#model-policy/providers/refuse-unsupported.ts';
import { anthropicAbilities } from './anthropic-abilities.ts';
import { anthropicAnswerReader } from './anthropic-answer-reader.ts';
import { explainAnthropic } from './anthropic-error.ts';
import { anthropicReply } from './anthropic-reply.ts';
import { messagesBody } from './messages-body.ts';

const address = 'https://api.anthropic.com';
/** What this adapter was written against; the vendor keeps a version's behaviour. */
const apiVersion = '2023-06-01';
/** All that there are, in one page. */
const modelList = '/v1/models?limit=1000';

/** Anthropic's Messages API (MOD-05). */
export function createAnthropicProvider(backend: Backend): ModelProvider {
  const { backendId, apiKey } = backend;
  const upstream = new Upstream(backend, {
    baseUrl: backend.baseUrl ?? address,
    headers: () => ({
      'anthropic-version': backend.apiVersion ?? apiVersion,
      ...(apiKey && { 'x-api-key': apiKey.reveal() }),
    }),
    explain: explainAnthropic,
  });
  const bodyOf = (prompt: ChatPrompt, call: ProviderCall, stream: boolean) => {
    refuseUnsupported(prompt, anthropicAbilities);
    return messagesBody(prompt, call, stream);
  };
  return {
    async chat(_auth, prompt, call) {
      const { body } = await upstream.exchange('/v1/messages', bodyOf(prompt, call, false), call);
      if (!isRecord(body) || !Array.isArray(body.content)) {
        throw brokenBackend(backendId, 'answered without an answer in it');
      }
      return anthropicReply(body);
    },
    async chatStream(_auth, prompt, call) {
      const reader = anthropicAnswerReader(backend, (status, body) => upstream.refusal(status, {}, body));
      return streamAnswer(upstream, '/v1/messages', bodyOf(prompt, call, true), call, reader);
    },
    embed() {
      const message = `The backend "${backendId}" is Anthropic, which makes no embeddings.`;
      return Promise.reject(new Fault('invalid_request', message, { details: { param: 'model' } }));
    },
    probe: () =>
      probeModels(
        () => upstream.get(modelList),
        (body) => (isRecord(body) ? recordsIn(body.data).flatMap(({ id }) => textOrNull(id) ?? []) : null),
      ),
    close: () => upstream.close(),
  };
}
