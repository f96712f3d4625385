type Json = Readonly<Record<string, unknown>>;
type Block = Readonly<Record<string, Json | string | undefined>>;

const topLevel = new Set(
  (
    'messages system inferenceConfig toolConfig outputConfig guardrailConfig additionalModelRequestFields ' +
    'additionalModelResponseFieldPaths performanceConfig promptVariables requestMetadata serviceTier'
  ).split(' '),
);
const inference = new Set(['maxTokens', 'temperature', 'topP', 'stopSequences']);

/** What the vendor's validation says of a body of Converse; undefined when it takes it. */
export function problemIn(body: Json): string | undefined {
  const stranger =
    Object.keys(body).find((key) => !topLevel.has(key)) ??
    Object.keys((body.inferenceConfig ?? {}) as Json).find((key) => !inference.has(key));
  if (stranger !== undefined) return `Unexpected field: ${stranger}`;
  const messages = (body.messages as { role: string; content: Block[] }[] | undefined) ?? [];
  if (messages.length === 0) return 'The messages field must not be empty.';
  let open: unknown[] = [];
  for (const [i, { role, content }] of messages.entries()) {
    if (role !== (i % 2 === 0 ? 'user' : 'assistant'))
      return 'A conversation must alternate between user and assistant roles.';
    if (content.length === 0) return `The content field in the Message object at messages.${i} is empty.`;
    if (content.some(({ text }) => typeof text === 'string' && text.trim() === '')) {
      return `The text field in the ContentBlock object at messages.${i} is blank.`;
    }
    const answered = content.flatMap<unknown>(({ toolResult }) => (toolResult as Json | undefined)?.toolUseId ?? []);
    if (open.length !== answered.length || open.some((id) => !answered.includes(id))) {
      return `The number of toolResult blocks at messages.${i}.content exceeds or misses toolUse blocks of previous turn.`;
    }
    open = content.flatMap<unknown>(({ toolUse }) => (toolUse as Json | undefined)?.toolUseId ?? []);
    if ((open.length > 0 || answered.length > 0) && body.toolConfig === undefined) {
      return 'The toolConfig field must be defined when using toolUse and toolResult content blocks.';
    }
  }
  return undefined;
}
