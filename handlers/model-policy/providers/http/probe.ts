import type { ProbeResult } from '../model-provider.port.ts';
import type { Gotten } from './upstream.ts';

/**
 * Asks a backend for its models: free of charge, and it proves address and key. Never throws.
 * @param read the names in the list; null where the backend serves any name
 */
export async function probeModels(
  ask: () => Promise<Gotten>,
  read: (body: unknown) => readonly string[] | null,
): Promise<ProbeResult> {
  try {
    const { status, body } = await ask();
    if (status === 401 || status === 403) return { ok: false, message: `It refuses the key (status ${status}).` };
    if (status >= 500) return { ok: false, message: `It answers its model list with status ${status}.` };
    const models = status === 200 ? read(body) : null;
    return { ok: true, message: 'It answers.', ...(models && { models }) };
  } catch (error) {
    return unreachable(error);
  }
}

export function unreachable(error: unknown): ProbeResult {
  const { code, name } = error as { code?: string; name?: string };
  return { ok: false, message: `It cannot be reached: ${code ?? name ?? 'no reason given'}.` };
}
