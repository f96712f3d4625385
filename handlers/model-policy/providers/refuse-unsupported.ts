import { Fault } from '#vocabulary/fault.ts';
import type { CanonicalPrompt, ChatPrompt } from '../exchange/chat.ts';
import type { Json } from '../formats/json.ts';

/** What a vendor with a format of its own can be asked for. Everything else is refused by name, never left out. */
export interface Abilities {
  /** As the refusal calls the vendor: "Anthropic". */
  readonly vendor: string;
  readonly images: 'data' | 'data-and-addresses';
  readonly jsonObject: boolean;
  readonly jsonSchema: boolean;
  /** A turn that must call a tool, or a certain one. */
  readonly forcedTools: boolean;
  readonly oneToolAtATime: boolean;
  readonly strictTools: boolean;
  readonly seed: boolean;
  readonly penalties: boolean;
  readonly efforts: readonly string[];
  /** Fields of the vendor's own documentation that go on as they came. */
  readonly ownFields: readonly string[];
}

/** These say how the vendor keeps, bills or traces the request: the answer is the same without them. */
const withoutEffect = new Set(
  'user safety_identifier metadata store service_tier prompt_cache_key prompt_cache_retention'.split(' '),
);

/**
 * Compares a prompt with what a vendor can do.
 * @throws Fault `invalid_request` that names the field, for whatever would change the answer and cannot be said there
 */
export function refuseUnsupported(prompt: ChatPrompt, can: Abilities): void {
  const canonical = prompt.canonical();
  const field =
    canonical.beyond.find(
      (key) => !withoutEffect.has(key) && !can.ownFields.includes(key) && !isNeutral(key, prompt.native),
    ) ?? unsupportedIn(canonical, can);
  if (field === undefined) return;
  throw new Fault(
    'invalid_request',
    `${can.vendor} cannot be asked for \`${field}\`; leave it out or choose another model.`,
    {
      details: { param: field, openai_code: 'unsupported_parameter' },
    },
  );
}

/** A field that asks for what everybody does without being asked. */
function isNeutral(key: string, native: Json): boolean {
  const value = native[key];
  if (key === 'n') return value === 1;
  if (key === 'logprobs') return value === false;
  if (key === 'top_logprobs') return value === 0;
  if (key === 'modalities') return Array.isArray(value) && value.every((each) => each === 'text');
  if (key === 'logit_bias' && typeof value === 'object') return Object.keys(value ?? {}).length === 0;
  return key === 'functions' && Array.isArray(value) && value.length === 0;
}

function unsupportedIn(prompt: CanonicalPrompt, can: Abilities): string | undefined {
  const { generation, responseFormat, toolChoice, parallelToolCalls, tools } = prompt;
  if (!can.seed && generation.seed !== undefined) return 'seed';
  if (!can.penalties && generation.frequencyPenalty) return 'frequency_penalty';
  if (!can.penalties && generation.presencePenalty) return 'presence_penalty';
  if (generation.reasoningEffort !== undefined && !can.efforts.includes(generation.reasoningEffort)) {
    return 'reasoning_effort';
  }
  if (responseFormat?.type === 'json_object' && !can.jsonObject) return 'response_format';
  if (responseFormat?.type === 'json_schema' && !can.jsonSchema) return 'response_format';
  if (!can.forcedTools && (toolChoice === 'required' || typeof toolChoice === 'object')) return 'tool_choice';
  if (!can.oneToolAtATime && parallelToolCalls === false && tools.length > 0) return 'parallel_tool_calls';
  const strict = tools.findIndex((tool) => tool.strict === true);
  if (!can.strictTools && strict >= 0) return `tools[${strict}].function.strict`;
  return pictureIn(prompt, can);
}

function pictureIn({ messages }: CanonicalPrompt, { images }: Abilities): string | undefined {
  for (const [i, { parts = [] }] of messages.entries()) {
    for (const [k, part] of parts.entries()) {
      if (part.kind !== 'image') continue;
      const at = `messages[${i}].content[${k}].image_url`;
      if (part.detail !== undefined && part.detail !== 'auto') return `${at}.detail`;
      if (images === 'data' && 'url' in part.image) return `${at}.url`;
    }
  }
  return undefined;
}
