import type { ChatPrompt } from '#model-policy/exchange/chat.ts';
import { isRecord, recordsIn, textOrNull } from '#model-policy/formats/json.ts';
import type { Backend } from '#model-policy/providers/backend.ts';
import { streamAnswer } from '#model-policy/providers/http/chunk-batches.ts';
import { probeModels } from '#model-policy/providers/http/probe.ts';
import { Upstream } from '#model-policy/providers/http/upstream.ts';
import { brokenBackend } from '#model-policy/providers/http/vendor-fault.ts';
import type { HeaderPairs } from '#model-policy/providers/http/wire.ts';
import type { ModelProvider, ProviderCall } from '#model-policy/providers/model-provider.port.ts';
import { refuseUnsupported } from '#model-policy/providers/refuse-unsupported.ts';
import { chatBody } from './chat-body.ts';
import { embedBody, ollamaEmbedReply } from './embed.ts';
import { ollamaAbilities } from './ollama-abilities.ts';
import { ollamaAnswerReader } from './ollama-answer-reader.ts';
import { explainOllama } from './ollama-error.ts';
import { ollamaReply } from './ollama-reply.ts';

/** Where Ollama listens when nobody told it otherwise. */
const address = 'http://127.0.0.1:11434';
/** The tag of a name that has none. */
const tagDefault = /:latest$/;

/** Ollama's own API (MOD-05): what it says in OpenAI's format has no forced tools, no limits of context, and less usage. */
export function createOllamaProvider(backend: Backend): ModelProvider {
  const { backendId, apiKey } = backend;
  const upstream = new Upstream(backend, {
    baseUrl: backend.baseUrl ?? address,
    headers: (): HeaderPairs => (apiKey ? { authorization: `Bearer ${apiKey.reveal()}` } : {}),
    explain: explainOllama,
  });
  const bodyOf = (prompt: ChatPrompt, call: ProviderCall, stream: boolean) => {
    refuseUnsupported(prompt, ollamaAbilities);
    return chatBody(prompt, call, stream);
  };
  return {
    async chat(_auth, prompt, call) {
      const { body } = await upstream.exchange('/api/chat', bodyOf(prompt, call, false), call);
      if (!isRecord(body) || !isRecord(body.message))
        throw brokenBackend(backendId, 'answered without an answer in it');
      return ollamaReply(body, call.requestId);
    },
    async chatStream(_auth, prompt, call) {
      const refusal = (status: number, body: unknown) => upstream.refusal(status, {}, body);
      const reader = ollamaAnswerReader(backend, call.requestId, refusal);
      return streamAnswer(upstream, '/api/chat', bodyOf(prompt, call, true), call, reader);
    },
    async embed(_auth, prompt, call) {
      const { body } = await upstream.exchange('/api/embed', embedBody(backendId, prompt, call), call);
      return ollamaEmbedReply(backendId, prompt, body);
    },
    probe: () => probeModels(() => upstream.get('/api/tags'), namesIn),
    close: () => upstream.close(),
  };
}

/** A model with the default tag answers to its name without it too. */
function namesIn(body: unknown): string[] | null {
  if (!isRecord(body)) return null;
  const names = recordsIn(body.models).flatMap(({ name }) => textOrNull(name) ?? []);
  return names.flatMap((name) => (tagDefault.test(name) ? [name, name.replace(tagDefault, '')] : [name]));
}
