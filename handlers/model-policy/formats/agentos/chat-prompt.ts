import type { InvokeChat } from '#generated/vocabulary/types.ts';
import type { CanonicalMessage, CanonicalPrompt, ChatPrompt, Generation } from '../../exchange/chat.ts';
import type { Json } from '../json.ts';
import { mapTextLeaves, type Walk } from '../text-leaves.ts';

const walk: Walk = {
  skip: new Set(['role', 'tool_call_id', 'tool_id']),
  json: new Set(),
  numbers: new Set(['input']), // the arguments of a tool call
};

type Content = Pick<InvokeChat, 'generation'> & InvokeChat['input'];

/** A chat prompt in the canonical envelope (E.1). */
export function agentosChatPrompt(request: InvokeChat): ChatPrompt {
  return fromContent({ ...request.input, ...(request.generation && { generation: request.generation }) });
}

function fromContent(content: Content): ChatPrompt {
  let canonical: CanonicalPrompt | undefined;
  return {
    operation: 'chat',
    format: 'agentos',
    native: content as unknown as Json,
    maxOutputTokens: content.generation?.max_output_tokens ?? null,
    choices: 1,
    hasTools: (content.tools?.length ?? 0) > 0,
    messageCount: content.messages.length,
    uninspected: [],
    mapTexts(visit) {
      const mapped = mapTextLeaves(content, visit, walk) as Content;
      return mapped === content ? this : fromContent(mapped);
    },
    canonical: () => (canonical ??= decode(content)),
  };
}

function decode(content: Content): CanonicalPrompt {
  return {
    messages: content.messages.map(decodeMessage),
    tools: (content.tools ?? []).map(({ name, description, input_schema }) => ({
      name,
      ...(description !== undefined && { description }),
      inputSchema: input_schema,
    })),
    toolChoice: content.tool_choice ?? 'auto',
    generation: decodeGeneration(content.generation),
    beyond: [],
  };
}

function decodeMessage(message: InvokeChat['input']['messages'][number]): CanonicalMessage {
  return {
    role: message.role,
    text: message.content ?? '',
    toolCalls: (message.tool_calls ?? []).map(({ tool_call_id, name, input }) => ({
      id: tool_call_id,
      name,
      argumentsText: typeof input === 'string' ? input : JSON.stringify(input),
    })),
    ...(message.tool_call_id !== undefined && { toolCallId: message.tool_call_id }),
  };
}

function decodeGeneration(generation: InvokeChat['generation']): Generation {
  return {
    ...(generation?.temperature !== undefined && { temperature: generation.temperature }),
    ...(generation?.top_p !== undefined && { topP: generation.top_p }),
    ...(generation?.max_output_tokens !== undefined && { maxOutputTokens: generation.max_output_tokens }),
    ...(generation?.stop !== undefined && { stop: generation.stop }),
    ...(generation?.seed !== undefined && { seed: generation.seed }),
  };
}
