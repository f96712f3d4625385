import { readFileSync } from 'node:fs';
import { serviceNames, type ServiceName } from '../contract/document.ts';
import { exchange } from '../http/exchange.ts';
import type { Keys, Target } from './target.ts';

interface TokenFile {
  member?: string;
  outsider?: string;
  peer?: string;
  scopeless?: string;
  agent_id?: string;
  outsider_agent_id?: string;
}

/**
 * A node that runs already. `url` is the orchestrator's; the other services are looked for on the next two ports. The
 * token file holds one key, or JSON with the keys `member`, `outsider`, `peer`, `scopeless`, and `agent_id`,
 * `outsider_agent_id`: what is missing there is skipped by the suites, and said so.
 */
export async function readNamedTarget(url: string, tokenFile: string): Promise<Target> {
  const stated = readTokenFile(tokenFile);
  if (!stated.member) throw new Error(`${tokenFile} holds no key: expected one API key, or JSON with "member".`);
  const services = await servicesAt(url);
  const agentId = stated.agent_id ?? (await firstAgent(services.orchestrator!, stated.member));
  const keys: Keys = { member: stated.member, without: {}, only: {} };
  for (const name of ['outsider', 'peer', 'scopeless'] as const) if (stated[name]) keys[name] = stated[name];
  return {
    name: new URL(url).origin,
    services,
    keys,
    agentId,
    ...(stated.outsider_agent_id && { outsiderAgentId: stated.outsider_agent_id }),
    chatModel: 'simulated/chat',
    embedModel: 'simulated/embed',
  };
}

function readTokenFile(file: string): TokenFile {
  const text = readFileSync(file, 'utf8').trim();
  return text.startsWith('{') ? (JSON.parse(text) as TokenFile) : { member: text };
}

async function servicesAt(url: string): Promise<Partial<Record<ServiceName, string>>> {
  const first = new URL(url);
  const services: Partial<Record<ServiceName, string>> = {};
  for (const [i, service] of serviceNames.entries()) {
    const base = new URL(first.origin);
    base.port = String(Number(first.port || (first.protocol === 'https:' ? 443 : 80)) + i);
    const reply = await exchange({ method: 'GET', url: `${base.origin}/v1/health` }).catch(() => undefined);
    if ((reply?.json as { service?: string } | undefined)?.service === service) services[service] = base.origin;
  }
  if (!services.orchestrator) throw new Error(`No orchestrator answers on ${first.origin}/v1/health.`);
  return services;
}

async function firstAgent(orchestrator: string, key: string): Promise<string> {
  const reply = await exchange({
    method: 'GET',
    url: `${orchestrator}/v1/agents`,
    headers: { authorization: `Bearer ${key}` },
  });
  const agents = (reply.json as { agents?: { agent_id: string; status: string }[] } | undefined)?.agents ?? [];
  const active = agents.find((agent) => agent.status === 'active');
  if (!active) throw new Error(`The key's tenant has no active agent (GET /v1/agents answered ${reply.status}).`);
  return active.agent_id;
}
