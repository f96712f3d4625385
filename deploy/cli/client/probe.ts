/** Nobody answered: connection refused, reset, too slow, or not in JSON. */
export class Unreachable extends Error {
  constructor(url: string, cause: unknown) {
    super(`${new URL(url).origin} cannot be reached (${reasonOf(cause)}).`, { cause });
    this.name = 'Unreachable';
  }
}

export interface ProbeAnswer<Body> {
  status: number;
  body: Body;
}

/** Short enough that `status` answers while somebody waits, long enough for a busy laptop. */
const probeTimeoutMs = 4_000;

/**
 * Asks once and takes any status for an answer: health says most when it is bad, which the SDK, made for work, turns
 * into errors. Throws `Unreachable`.
 */
export async function probe<Body>(url: string, token?: string): Promise<ProbeAnswer<Partial<Body>>> {
  try {
    const response = await fetch(url, {
      headers: token ? { authorization: `Bearer ${token}` } : {},
      signal: AbortSignal.timeout(probeTimeoutMs),
    });
    const text = await response.text();
    return { status: response.status, body: parse<Body>(text) };
  } catch (cause) {
    throw new Unreachable(url, cause);
  }
}

/** What is not JSON says nothing that we understand. */
function parse<Body>(text: string): Partial<Body> {
  try {
    return JSON.parse(text) as Partial<Body>;
  } catch {
    return {};
  }
}

function reasonOf(cause: unknown): string {
  const error = cause as { name?: string; code?: string | number; message?: string; cause?: unknown };
  if (error.name === 'TimeoutError') return 'no answer in time';
  if (typeof error.code === 'string') return error.code;
  return error.cause ? reasonOf(error.cause) : (error.message ?? String(cause));
}
