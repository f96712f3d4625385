import type { AgentConfig, ErrorBody, RunOutput } from '#generated/vocabulary/types.ts';

/** The system message of a run: the agent's instructions and, for an agent with an output schema, the form of its answer. */
export function systemMessage({ instructions, output_schema: schema }: AgentConfig): string {
  if (!schema) return instructions;
  const form = `Your final answer is one JSON document that obeys this JSON Schema, with nothing before or behind it:\n${JSON.stringify(schema)}`;
  return instructions === '' ? form : `${instructions}\n\n${form}`;
}

/** What an answer that breaks the schema is sent back with, once (AGT-03). */
export function repairRequest(problems: readonly string[]): string {
  const list = problems.map((problem) => `- ${problem}`).join('\n');
  return `Your answer does not obey the JSON Schema:\n${list}\nAnswer again with the whole corrected JSON document and nothing else.`;
}

export function outputOf({ output_schema: schema }: AgentConfig, text: string): RunOutput {
  return { type: schema ? 'json' : 'text', text };
}

/**
 * `invalid_request` of A.3, and not retryable: nothing of ours failed and nothing was out of reach; the agent asks its
 * model for a form that it does not keep to, which its owner can change and sending the run again cannot.
 */
export function unrepairedAnswer(problems: readonly string[]): ErrorBody {
  return {
    code: 'invalid_request',
    message: `The model's answer does not obey the agent's output_schema, nor did its repair: ${problems[0]} Give the agent clearer instructions, a simpler schema or another model.`,
    retryable: false,
    details: { field: 'config.output_schema', violations: [...problems] },
  };
}
