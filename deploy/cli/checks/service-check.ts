import type { Health, Readiness } from '#generated/vocabulary/types.ts';
import type { ServiceName } from '../client/node-client.ts';
import { probe, type ProbeAnswer } from '../client/probe.ts';
import { CheckFailed } from './check.ts';

/** What a service says of itself; `down` when nobody answers. */
export interface ServiceView {
  name: ServiceName;
  url: string;
  status: 'healthy' | 'not ready' | 'down';
  version: string | undefined;
  message: string;
}

export async function lookAtService(name: ServiceName, url: string): Promise<ServiceView> {
  try {
    const version = versionIn(await probe<Health>(`${url}/v1/health`), name);
    const problem = await whyNotReady(url);
    return { name, url, version, status: problem ? 'not ready' : 'healthy', message: problem ?? 'ready' };
  } catch (cause) {
    return { name, url, status: 'down', version: undefined, message: (cause as Error).message };
  }
}

/** Whether the process behind the port is alive; nothing about what it depends on. */
export async function isLive(url: string): Promise<boolean> {
  return probe(`${url}/healthz`).then(
    ({ status }) => status === 200,
    () => false,
  );
}

/** Liveness and health: the process behind the port is ours and answers. */
export async function checkHealth(name: ServiceName, url: string): Promise<string> {
  try {
    const { status } = await probe(`${url}/healthz`);
    if (status !== 200) throw new Error(`/healthz is answered ${status}.`);
    return `version ${versionIn(await probe<Health>(`${url}/v1/health`), name)} at ${url}`;
  } catch (cause) {
    throw new CheckFailed(`The ${name} service does not answer: ${(cause as Error).message}`, 'agentos up', { cause });
  }
}

export async function checkReadiness(name: ServiceName, url: string): Promise<string> {
  const problem = await whyNotReady(url).catch((cause: unknown) => {
    throw new CheckFailed(`The ${name} service does not answer: ${(cause as Error).message}`, 'agentos up', { cause });
  });
  if (problem) throw new CheckFailed(`The ${name} service is not ready: ${problem}`, 'agentos logs node --lines 50');
  return 'ready';
}

function versionIn({ status, body }: ProbeAnswer<Partial<Health>>, name: ServiceName): string {
  if (status === 200 && body.service === name && body.version) return body.version;
  throw new Error(`Something else than the ${name} service answers there (${status}).`);
}

/** The failed dependencies in words, or undefined when the service is ready. */
async function whyNotReady(url: string): Promise<string | undefined> {
  const { status, body } = await probe<Readiness>(`${url}/readyz`);
  if (status === 200 && body.status === 'ready') return undefined;
  const failed = (body.checks ?? []).filter((check) => check.status === 'failed');
  return (
    failed.map((check) => `${check.name}: ${check.message ?? 'failed'}`).join('; ') || `/readyz is answered ${status}`
  );
}
