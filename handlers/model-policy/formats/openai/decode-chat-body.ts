import type { CanonicalPrompt, CanonicalTool, Generation, ResponseFormat } from '../../exchange/chat.ts';
import { isRecord, recordsIn, textOrNull, type Json } from '../json.ts';
import { decodeMessage } from './decode-message.ts';

/** Fields that the canonical form carries, or that concern only the door. */
const carried = new Set(
  (
    'model messages tools tool_choice parallel_tool_calls response_format stream stream_options temperature top_p ' +
    'max_tokens max_completion_tokens stop seed frequency_penalty presence_penalty reasoning_effort'
  ).split(' '),
);

/** From the body of OpenAI's chat completions to no vendor's format. */
export function decodeChatBody(body: Json): CanonicalPrompt {
  const beyond = Object.keys(body).filter((key) => !carried.has(key) && body[key] !== null);
  const messages = recordsIn(body.messages).map((message, i) => decodeMessage(message, `messages[${i}]`, beyond));
  return {
    messages,
    tools: recordsIn(body.tools).flatMap((tool, i) => decodeTool(tool, `tools[${i}]`, beyond)),
    toolChoice: decodeToolChoice(body.tool_choice, beyond),
    ...(typeof body.parallel_tool_calls === 'boolean' && { parallelToolCalls: body.parallel_tool_calls }),
    ...decodeResponseFormat(body.response_format, beyond),
    generation: decodeGeneration(body),
    beyond,
  };
}

function decodeTool(tool: Json, at: string, beyond: string[]): CanonicalTool[] {
  if (!isRecord(tool.function)) {
    beyond.push(at);
    return [];
  }
  const named = tool.function;
  return [
    {
      name: textOrNull(named.name) ?? '',
      ...(typeof named.description === 'string' && { description: named.description }),
      inputSchema: isRecord(named.parameters) ? named.parameters : { type: 'object' },
      ...(typeof named.strict === 'boolean' && { strict: named.strict }),
    },
  ];
}

function decodeToolChoice(choice: unknown, beyond: string[]): CanonicalPrompt['toolChoice'] {
  if (choice === 'none' || choice === 'required') return choice;
  const named = isRecord(choice) && isRecord(choice.function) ? choice.function.name : undefined;
  if (typeof named === 'string') return { name: named };
  if (choice !== undefined && choice !== null && choice !== 'auto') beyond.push('tool_choice');
  return 'auto';
}

function decodeResponseFormat(format: unknown, beyond: string[]): { responseFormat?: ResponseFormat } {
  if (!isRecord(format) || format.type === 'text') return {};
  if (format.type === 'json_object') return { responseFormat: { type: 'json_object' } };
  const asked = format.json_schema;
  if (format.type !== 'json_schema' || !isRecord(asked) || !isRecord(asked.schema)) {
    beyond.push('response_format');
    return {};
  }
  return {
    responseFormat: {
      type: 'json_schema',
      name: textOrNull(asked.name) ?? 'answer',
      ...(typeof asked.description === 'string' && { description: asked.description }),
      schema: asked.schema,
      ...(typeof asked.strict === 'boolean' && { strict: asked.strict }),
    },
  };
}

function decodeGeneration(body: Json): Generation {
  const max = body.max_completion_tokens ?? body.max_tokens;
  return {
    ...(typeof body.temperature === 'number' && { temperature: body.temperature }),
    ...(typeof body.top_p === 'number' && { topP: body.top_p }),
    ...(typeof max === 'number' && { maxOutputTokens: max }),
    ...stopOf(body.stop),
    ...(typeof body.seed === 'number' && { seed: body.seed }),
    ...(typeof body.frequency_penalty === 'number' && { frequencyPenalty: body.frequency_penalty }),
    ...(typeof body.presence_penalty === 'number' && { presencePenalty: body.presence_penalty }),
    ...(typeof body.reasoning_effort === 'string' && { reasoningEffort: body.reasoning_effort }),
  };
}

function stopOf(stop: unknown): { stop?: string[] } {
  if (typeof stop === 'string') return { stop: [stop] };
  return Array.isArray(stop) ? { stop: stop.filter((item) => typeof item === 'string') } : {};
}
