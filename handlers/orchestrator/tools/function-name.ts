/** The pattern of appendix A.1, at most 64 characters because model providers take no longer function names. */
const toolIdPattern = /^tool(\.[a-z0-9]+(_[a-z0-9]+)*){1,4}$/;
const functionNameCharsMax = 64;

export function isToolId(text: string): boolean {
  return toolIdPattern.test(text) && text.length <= functionNameCharsMax;
}

/** The name by which a model calls a tool: providers allow no dots (`tool.http.fetch` -> `tool_http_fetch`). */
export function functionName(toolId: string): string {
  if (!isToolId(toolId)) {
    throw new Error(
      `"${toolId}" is no tool id: expected tool.<area>.<verb>, at most ${functionNameCharsMax} characters`,
    );
  }
  return toolId.replaceAll('.', '_');
}
