import type { AuthContext } from '#vocabulary/auth-context.ts';
import { newId } from '#vocabulary/ids.ts';
import type { Call } from '#vocabulary/operation.ts';
import type { Ask } from '../../exchange/exchange.ts';

/** A request of OpenAI's format, ready for the pipeline. It names no run and asks nothing of the route. */
export function openAiAsk(auth: AuthContext, call: Call, asked: Pick<Ask, 'modelRef' | 'prompt' | 'wantsStream'>): Ask {
  return {
    auth,
    correlationId: call.correlationId,
    traceparent: call.traceparent,
    signal: call.signal,
    requestId: newId('req'),
    door: 'openai',
    agentId: null,
    runId: null,
    requirements: {},
    ...asked,
  };
}
