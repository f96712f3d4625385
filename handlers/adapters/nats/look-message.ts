/** What tells processes to look at logs: the run ids as JSON, or nothing when nobody knows which. */
export function encodeLook(runIds?: readonly string[]): string {
  return runIds ? JSON.stringify(runIds) : '';
}

export function decodeLook(text: string): string[] | undefined {
  try {
    const runIds: unknown = JSON.parse(text);
    return Array.isArray(runIds) && runIds.every((id) => typeof id === 'string') ? runIds : undefined;
  } catch {
    return undefined;
  }
}
