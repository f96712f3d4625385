import { Fault } from '#vocabulary/fault.ts';
import { isRecord, recordsIn, textOrNull, type Json } from '#model-policy/formats/json.ts';
import { openAiChatReply } from '#model-policy/formats/openai/chat-reply.ts';
import { openAiEmbedReply } from '#model-policy/formats/openai/embed-reply.ts';
import type { Backend } from '#model-policy/providers/backend.ts';
import { streamAnswer } from '#model-policy/providers/http/chunk-batches.ts';
import { probeModels } from '#model-policy/providers/http/probe.ts';
import { Upstream } from '#model-policy/providers/http/upstream.ts';
import { brokenBackend } from '#model-policy/providers/http/vendor-fault.ts';
import type { HeaderPairs } from '#model-policy/providers/http/wire.ts';
import type { ModelProvider } from '#model-policy/providers/model-provider.port.ts';
import { openAiDialect, type Dialect } from './dialect.ts';
import { openAiAnswerReader } from './openai-answer-reader.ts';
import { chatBody, embedBody } from './request-body.ts';

/** OpenAI, and any server that speaks its API without saying which it is (MOD-05). */
export function createOpenAiProvider(backend: Backend): ModelProvider {
  return createProviderOf(backend, openAiDialect);
}

export function createProviderOf(backend: Backend, dialect: Dialect): ModelProvider {
  const { backendId, apiKey } = backend;
  const upstream = new Upstream(backend, {
    baseUrl: backend.baseUrl ?? '',
    headers: (): HeaderPairs => (apiKey ? { authorization: `Bearer ${apiKey.reveal()}` } : {}),
    explain: dialect.explain,
  });
  return {
    async chat(auth, prompt, call) {
      dialect.refuse(prompt);
      const asked = dialect.adapt(chatBody(backend, dialect, prompt, call, false), auth);
      const { body } = await upstream.exchange('/chat/completions', asked, call);
      if (!isRecord(body) || !Array.isArray(body.choices) || body.choices.length === 0) throw shapeless(backendId);
      return openAiChatReply(dialect.repairReply(body));
    },
    async chatStream(auth, prompt, call) {
      dialect.refuse(prompt);
      const asked = dialect.adapt(chatBody(backend, dialect, prompt, call, true), auth);
      const refusal = (status: number, body: unknown) => upstream.refusal(status, {}, body);
      const reader = openAiAnswerReader({ backend, refusal, repair: dialect.chunkRepair() });
      return streamAnswer(upstream, '/chat/completions', asked, call, reader);
    },
    async embed(_auth, prompt, call) {
      if (!dialect.embeds) {
        throw new Fault('invalid_request', `The backend "${backendId}" makes no embeddings.`, {
          details: { param: 'model' },
        });
      }
      const { body } = await upstream.exchange('/embeddings', embedBody(prompt, call), call);
      const reply = openAiEmbedReply(body as Json);
      const wanted = prompt.texts?.length;
      if (reply.vectors.length === 0 || (wanted !== undefined && reply.vectors.length !== wanted))
        throw shapeless(backendId);
      return reply;
    },
    probe: () =>
      probeModels(
        () => dialect.ask(upstream),
        (body) => (dialect.namesModels && isRecord(body) ? idsIn(body.data) : null),
      ),
    close: () => upstream.close(),
  };
}

function idsIn(list: unknown): string[] {
  return recordsIn(list).flatMap(({ id }) => textOrNull(id) ?? []);
}

function shapeless(backendId: string): Fault {
  return brokenBackend(backendId, 'answered without an answer in it');
}
