import { call, callJson, type ServiceName, Unreachable } from '../client/node-client.ts';
import { CheckFailed } from './check.ts';

interface HealthReply {
  version: string;
}

interface ReadinessReply {
  status: 'ready' | 'not_ready';
  checks: { name: string; status: 'ok' | 'failed'; message?: string }[];
}

/** What a service says of itself; `down` when nobody answers. */
export interface ServiceView {
  name: ServiceName;
  url: string;
  status: 'healthy' | 'not ready' | 'down';
  version: string | undefined;
  message: string;
}

const probeTimeoutMs = 4_000;

export async function lookAtService(name: ServiceName, url: string): Promise<ServiceView> {
  try {
    const health = await callJson<HealthReply>(`${url}/v1/health`, { timeoutMs: probeTimeoutMs });
    const problem = await whyNotReady(url);
    return {
      name,
      url,
      version: health.version,
      status: problem ? 'not ready' : 'healthy',
      message: problem ?? 'ready',
    };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return { name, url, status: 'down', version: undefined, message };
  }
}

/** Liveness and health: the process behind the port is ours and answers. */
export async function checkHealth(name: ServiceName, url: string): Promise<string> {
  try {
    await call(`${url}/healthz`, { timeoutMs: probeTimeoutMs }).then((response) => response.body?.cancel());
    const health = await callJson<HealthReply>(`${url}/v1/health`, { timeoutMs: probeTimeoutMs });
    return `version ${health.version} at ${url}`;
  } catch (cause) {
    const wayOut = cause instanceof Unreachable ? 'agentos up   (starts it again)' : 'agentos logs node --lines 50';
    throw new CheckFailed(`The ${name} service does not answer: ${(cause as Error).message}`, wayOut, { cause });
  }
}

export async function checkReadiness(name: ServiceName, url: string): Promise<string> {
  const problem = await whyNotReady(url).catch((cause: unknown) => {
    throw new CheckFailed(`The ${name} service does not answer: ${(cause as Error).message}`, 'agentos up', { cause });
  });
  if (problem) throw new CheckFailed(`The ${name} service is not ready: ${problem}`, 'agentos logs node --lines 50');
  return 'ready';
}

/** The failed dependencies in words, or undefined when the service is ready. */
async function whyNotReady(url: string): Promise<string | undefined> {
  const reply = await callJson<ReadinessReply>(`${url}/readyz`, { timeoutMs: probeTimeoutMs, accept: [503] });
  if (reply.status === 'ready') return undefined;
  const failed = (reply.checks ?? []).filter((check) => check.status === 'failed');
  return failed.map((check) => `${check.name}: ${check.message ?? 'failed'}`).join('; ') || 'it does not say why';
}
