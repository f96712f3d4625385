import type { CanonicalMessage, CanonicalPrompt, ChatPrompt } from '#model-policy/exchange/chat.ts';
import type { Json } from '#model-policy/formats/json.ts';
import { argumentsObject } from '#model-policy/providers/conversation.ts';
import type { ProviderCall } from '#model-policy/providers/model-provider.port.ts';

/** The body of `POST /api/chat`. */
export function chatBody(prompt: ChatPrompt, call: ProviderCall, stream: boolean): Json {
  const canonical = prompt.canonical();
  const { reasoningEffort: effort } = canonical.generation;
  const names = new Map(canonical.messages.flatMap(({ toolCalls }) => toolCalls.map(({ id, name }) => [id, name])));
  const { keep_alive } = prompt.native;
  return {
    model: call.upstreamModel,
    messages: canonical.messages.map((message) => encodeMessage(message, names)),
    stream,
    // By default it would forget the beginning of a long conversation without a word.
    truncate: false,
    shift: false,
    ...toolsOf(canonical),
    ...formatOf(canonical),
    ...(effort !== undefined && { think: effort === 'none' ? false : effort }),
    ...(keep_alive !== undefined && keep_alive !== null && { keep_alive }),
    options: optionsOf(prompt, call),
  };
}

function encodeMessage(message: CanonicalMessage, toolNames: ReadonlyMap<string, string>): Json {
  const images = (message.parts ?? []).flatMap((part) =>
    part.kind === 'image' && 'base64' in part.image ? part.image.base64 : [],
  );
  const { toolCallId: id } = message;
  const name = id === undefined ? undefined : toolNames.get(id);
  return {
    role: message.role,
    content: message.text,
    ...(images.length > 0 && { images }),
    ...(message.toolCalls.length > 0 && {
      tool_calls: message.toolCalls.map((called) => ({
        id: called.id,
        function: { name: called.name, arguments: argumentsObject(called.argumentsText) },
      })),
    }),
    ...(id !== undefined && { tool_call_id: id }),
    ...(name !== undefined && { tool_name: name }),
  };
}

/** It has no `tool_choice`; a turn that may call none is one that is offered none. */
function toolsOf({ tools, toolChoice }: CanonicalPrompt): Json {
  if (tools.length === 0 || toolChoice === 'none') return {};
  return {
    tools: tools.map(({ name, description, inputSchema }) => ({
      type: 'function',
      function: { name, ...(description !== undefined && { description }), parameters: inputSchema },
    })),
  };
}

function formatOf({ responseFormat }: CanonicalPrompt): Json {
  if (responseFormat === undefined) return {};
  return { format: responseFormat.type === 'json_object' ? 'json' : responseFormat.schema };
}

function optionsOf(prompt: ChatPrompt, call: ProviderCall): Json {
  const { temperature, topP, stop, seed, frequencyPenalty, presencePenalty } = prompt.canonical().generation;
  const { top_k, min_p } = prompt.native;
  const given = {
    num_predict: call.maxOutputTokens,
    // Without it the server reads 4,096 tokens, whatever the model could.
    num_ctx: call.contextWindowTokens,
    temperature,
    top_p: topP,
    top_k,
    min_p,
    stop: stop && stop.length > 0 ? stop : undefined,
    seed,
    frequency_penalty: frequencyPenalty,
    presence_penalty: presencePenalty,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== null));
}
