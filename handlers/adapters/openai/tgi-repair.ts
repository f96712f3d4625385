import { isRecord, recordsIn, type Json } from '#model-policy/formats/json.ts';

/** What TGI's answers have otherwise than OpenAI's: arguments as an object, and `stop` where a tool is called. */
export function repairReply(body: Json): Json {
  const choices = recordsIn(body.choices);
  const called = choices.some(({ message }) => isRecord(message) && recordsIn(message.tool_calls).length > 0);
  return called ? { ...body, choices: choices.map(repairChoice) } : body;
}

function repairChoice(choice: Json): Json {
  const message = isRecord(choice.message) ? choice.message : {};
  const calls = recordsIn(message.tool_calls);
  if (calls.length === 0) return choice;
  return {
    ...choice,
    message: { ...message, tool_calls: calls.map(repairCall) },
    finish_reason: choice.finish_reason === 'length' ? 'length' : 'tool_calls',
  };
}

function repairCall(call: Json): Json {
  const named = isRecord(call.function) ? call.function : {};
  const { arguments: given } = named;
  if (typeof given === 'string') return call;
  return { ...call, type: 'function', function: { ...named, arguments: JSON.stringify(given ?? {}) } };
}

/** Repairs the chunks of one stream: only the chunk with the reason is ever touched, after chunks with calls. */
export function chunkRepair(): (chunk: Json) => Json {
  const called = new Set<unknown>();
  return (chunk) => {
    let ends = false;
    for (const { index, delta, finish_reason: reason } of recordsIn(chunk.choices)) {
      if (isRecord(delta) && recordsIn(delta.tool_calls).length > 0) called.add(index);
      ends ||= typeof reason === 'string' && reason !== 'length' && called.has(index);
    }
    if (!ends) return chunk;
    return {
      ...chunk,
      choices: recordsIn(chunk.choices).map((choice) =>
        called.has(choice.index) && typeof choice.finish_reason === 'string' && choice.finish_reason !== 'length'
          ? { ...choice, finish_reason: 'tool_calls' }
          : choice,
      ),
    };
  };
}
