import type { Walk } from '../text-leaves.ts';

/** What in OpenAI's bodies is not a text of a person, a tool or a model. Everything that is not named here is looked at. */
const names = ['role', 'type', 'id', 'tool_call_id', 'model', 'object', 'finish_reason', 'system_fingerprint'];
const switches = ['encoding_format', 'reasoning_effort', 'service_tier', 'modalities', 'detail', 'format', 'verbosity'];
/** Pictures and sound, as data or as addresses: reported as `uninspected`. */
const data = ['image_url', 'input_audio', 'audio', 'file', 'video_url'];
/** Repeats the text piece by piece; a reply whose text changes drops it instead. */
const echoes = ['logprobs'];

export const openAiWalk: Walk = {
  skip: new Set([...names, ...switches, ...data, ...echoes]),
  json: new Set(['arguments']),
  numbers: new Set(),
};

/** Types of content parts that carry no text. */
export const uninspectedParts: ReadonlySet<string> = new Set(data);
