/** One error model everywhere (API-03). Readiness is the exception: its 503 shows the same checks as its 200. */
const errorTitles = new Set(['ErrorReply', 'OpenAiErrorReply']);

export function ErrorReplies() {
  return {
    Operation: {
      enter(operation, { report, location, resolve }) {
        for (const [status, response] of Object.entries(operation.responses ?? {})) {
          if (Number(status) < 400 || operation.operationId === 'getReadiness') continue;
          const reply = resolve(response);
          const schema = reply.node?.content?.['application/json']?.schema ?? {};
          const title = (resolve(schema, reply.location?.source.absoluteRef).node ?? schema).title;
          if (errorTitles.has(title)) continue;
          report({
            message: `The ${status} reply must be an ErrorReply in application/json.`,
            location: location.child(['responses', status]),
          });
        }
      },
    },
  };
}
