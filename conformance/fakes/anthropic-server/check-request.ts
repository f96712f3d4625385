type Json = Readonly<Record<string, unknown>>;

const topLevel = new Set(
  (
    'model messages max_tokens system stream stop_sequences temperature top_p top_k tools tool_choice metadata ' +
    'thinking output_config service_tier cache_control'
  ).split(' '),
);

/** What the vendor's validation says of a body of `POST /v1/messages`; undefined when it takes it. */
export function problemIn(body: Json): string | undefined {
  const stranger = Object.keys(body).find((key) => !topLevel.has(key));
  if (stranger !== undefined) return `${stranger}: Extra inputs are not permitted`;
  if (!Number.isInteger(body.max_tokens)) return 'max_tokens: Field required';
  if (typeof body.temperature === 'number' && body.temperature > 1) return 'temperature: range: 0..1';
  const messages = (body.messages as { role: string; content: Json[] | string }[] | undefined) ?? [];
  if (messages.length === 0) return 'messages: at least one message is required';
  let open: unknown[] = [];
  for (const [i, { role, content }] of messages.entries()) {
    if (role !== 'user' && role !== 'assistant') return `messages.${i}.role: Input should be 'user' or 'assistant'`;
    if (i === 0 && role !== 'user') return 'messages: first message must use the "user" role';
    const blocks = typeof content === 'string' ? [{ type: 'text', text: content }] : content;
    if (blocks.length === 0) return `messages.${i}: all messages must have non-empty content`;
    if (blocks.some(({ type, text }) => type === 'text' && text === '')) {
      return `messages: text content blocks must be non-empty`;
    }
    const answered = blocks.filter(({ type }) => type === 'tool_result').map(({ tool_use_id }) => tool_use_id);
    if (open.some((id) => !answered.includes(id))) {
      return `messages.${i}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${open.join()}`;
    }
    if (answered.some((id) => !open.includes(id))) return `messages.${i}: unexpected \`tool_use_id\` found`;
    open = blocks.filter(({ type }) => type === 'tool_use').map(({ id }) => id);
    const input = blocks.find(({ type }) => type === 'tool_use')?.input;
    if (input !== undefined && (typeof input !== 'object' || Array.isArray(input))) {
      return `messages.${i}.content.0.tool_use.input: Input should be a valid dictionary`;
    }
  }
  const tools = (body.tools as { name?: string; input_schema?: Json }[] | undefined) ?? [];
  const shapeless = tools.findIndex(({ input_schema }) => input_schema?.type !== 'object');
  return shapeless < 0 ? undefined : `tools.${shapeless}.custom.input_schema.type: Field required`;
}
