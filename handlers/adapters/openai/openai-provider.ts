import { Fault } from '#vocabulary/fault.ts';
import { isDeeperThan, jsonDepthMax } from '#vocabulary/json-depth.ts';
import type { ChatChunk } from '#model-policy/exchange/chat.ts';
import { isRecord, type Json } from '#model-policy/formats/json.ts';
import { openAiChatReply } from '#model-policy/formats/openai/chat-reply.ts';
import { openAiEmbedReply } from '#model-policy/formats/openai/embed-reply.ts';
import type { Backend } from '#model-policy/providers/backend.ts';
import type { ModelProvider, ProbeResult } from '#model-policy/providers/model-provider.port.ts';
import { chunkBatches } from './chunk-batches.ts';
import { chatBody, embedBody } from './request-body.ts';
import { Upstream } from './upstream.ts';

/** Any server that speaks OpenAI's API: OpenAI itself, vLLM, and the like (MOD-05). */
export function createOpenAiProvider(backend: Backend): ModelProvider {
  const upstream = new Upstream(backend);
  const { backendId } = backend;
  return {
    async chat(_auth, prompt, call) {
      const body = await upstream.exchange('/chat/completions', chatBody(backend, prompt, call, false), call);
      if (!isRecord(body) || !Array.isArray(body.choices) || body.choices.length === 0) throw shapeless(backendId);
      if (isDeeperThan(jsonDepthMax, body)) throw shapeless(backendId);
      return openAiChatReply(body);
    },
    async chatStream(_auth, prompt, call) {
      const reply = await upstream.post('/chat/completions', chatBody(backend, prompt, call, true), call, true);
      const batches = chunkBatches(backendId, upstream, reply);
      const first = await batches.next();
      if (first.done) throw shapeless(backendId);
      return { kind: 'stream', batches: beginningWith(first.value, batches) };
    },
    async embed(_auth, prompt, call) {
      const body = (await upstream.exchange('/embeddings', embedBody(prompt, call), call)) as Json;
      const reply = openAiEmbedReply(body);
      const wanted = prompt.texts?.length;
      if (reply.vectors.length === 0 || (wanted !== undefined && reply.vectors.length !== wanted))
        throw shapeless(backendId);
      return reply;
    },
    probe: () => probe(upstream),
    close: () => upstream.close(),
  };
}

async function* beginningWith(
  first: readonly ChatChunk[],
  rest: AsyncGenerator<readonly ChatChunk[]>,
): AsyncGenerator<readonly ChatChunk[]> {
  try {
    yield first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

async function probe(upstream: Upstream): Promise<ProbeResult> {
  try {
    const status = await upstream.probeStatus();
    if (status === 401 || status === 403) return { ok: false, message: `It refuses the key (status ${status}).` };
    if (status >= 500) return { ok: false, message: `It answers its model list with status ${status}.` };
    return { ok: true, message: 'It answers.' };
  } catch (error) {
    const { code, name } = error as { code?: string; name?: string };
    return { ok: false, message: `It cannot be reached: ${code ?? name ?? 'no reason given'}.` };
  }
}

function shapeless(backendId: string): Fault {
  return new Fault('dependency_unavailable', `The backend "${backendId}" answered without an answer in it.`, {
    details: { origin: 'upstream', backend: backendId },
  });
}
