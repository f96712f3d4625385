import type { InvokeChat, InvokeResult } from '#generated/vocabulary/types.ts';
import type { ModelPort } from '#orchestrator/runs/model.port.ts';
import { Fault } from '#vocabulary/fault.ts';
import { nextSaying } from './plan.ts';
import { remoteCall } from './remote-call.ts';
import type { SimulatedProcess } from './simulated-process.ts';
import { isStormy, type World } from './world.ts';

/** A model that follows the plan in its run's input, fails now and then, and refuses seldom. */
export function scriptedModel(world: World, process: SimulatedProcess): ModelPort {
  const { dice, weather } = world;
  return {
    chat: (_auth, request, { runId, signal }) =>
      remoteCall(world, process, {
        kind: 'model',
        runId: runId!,
        key: request.request_id,
        signal,
        slow: weather.slowModels,
        answer: () => {
          const stormy = isStormy(world);
          if (stormy && dice.chance(weather.modelRefusals))
            throw new Fault('policy_blocked', 'Refused by the weather.');
          if (stormy && dice.chance(weather.modelFailures)) {
            throw new Fault('dependency_unavailable', 'The model is away.', { retryAfterMs: dice.whole(0, 2_000) });
          }
          return resultOf(request);
        },
      }),
  };
}

function resultOf(request: InvokeChat): InvokeResult {
  const saying = nextSaying(request);
  const tools = 'tools' in saying ? saying.tools : 0;
  return {
    request_id: request.request_id,
    status: 'ok',
    output: {
      type: 'chat',
      message: { role: 'assistant', content: 'text' in saying ? saying.text : null },
      tool_calls: Array.from({ length: tools }, (_, i) => ({
        tool_call_id: `call_${i}`,
        tool_id: 'tool.note',
        name: 'tool_note',
        input: {},
      })),
    },
    usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2, cost_usd: 0 },
    latency_ms: 1,
    policy_outcome: { decision: 'allowed', reasons: [], redactions: [] },
    route: { backend: 'scripted', model: 'scripted/chat', node: 'stk_sim', fallback_used: false },
  };
}
