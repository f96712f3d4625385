import type { Clock } from '#vocabulary/clock.ts';
import { Fault } from '#vocabulary/fault.ts';
import { countStream } from '../exchange/count-stream.ts';
import type { Answer, Exchange } from '../exchange/exchange.ts';
import type { ProviderCall } from './model-provider.port.ts';

/** The step `provider`: one call to the chosen backend. A stream is at hand once its first chunk is. */
export function callProvider(clock: Clock): (exchange: Exchange) => Promise<void> {
  return async (exchange) => {
    const { ask, route } = exchange;
    if (!route) throw new Fault('internal_error', 'No route was chosen for this request.');
    exchange.dispatched = true;
    exchange.answer = await answerOf(exchange, {
      upstreamModel: route.model.upstreamModel,
      maxOutputTokens: route.maxOutputTokens,
      contextWindowTokens: route.model.contextWindowTokens,
      timeoutMs: ask.requirements.maxLatencyMs ?? null,
      signal: exchange.upstream.signal,
      requestId: ask.requestId,
      traceparent: ask.traceparent,
    });
    exchange.firstByteMs = clock.now() - exchange.startedAtMs;
    const { answer } = exchange;
    if (answer.kind === 'stream') exchange.answer = { kind: 'stream', batches: countStream(exchange, answer.batches) };
    else exchange.usage = answer.usage;
  };
}

function answerOf({ ask, prompt, route }: Exchange, call: ProviderCall): Promise<Answer> {
  const provider = route!.provider;
  if (prompt.operation === 'embed') return provider.embed(ask.auth, prompt, call);
  return ask.wantsStream ? provider.chatStream(ask.auth, prompt, call) : provider.chat(ask.auth, prompt, call);
}
