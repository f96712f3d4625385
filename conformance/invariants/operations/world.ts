import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Target } from '../../driver/target.ts';
import { exchangePatiently } from '../../http/exchange.ts';
import type { MemoryName, World } from './case.ts';
import { createWebhookTool, deleteLeftWebhookTools, webhookToolId } from './webhook-tools.ts';

const endWithinMs = 30_000;
/** Long enough to be canceled in the middle of it, in ms. */
const slowAnswerMs = 20_000;

/** What the cases need on the node before they begin: runs of both tenants. */
export async function prepareWorld(target: Target): Promise<Omit<World, 'operation'>> {
  const { keys, agentId, outsiderAgentId } = target;
  const endedRunId = await createRun(target, keys.member, agentId, 'Say hello.');
  await untilEnded(target, keys.member, endedRunId);
  const foreignRun = async () =>
    keys.outsider && outsiderAgentId ? createRun(target, keys.outsider, outsiderAgentId, 'Say hello.') : undefined;
  for (const key of [keys.member, keys.outsider]) if (key !== undefined) await deleteLeftWebhookTools(target, key);
  const fresh = () => randomBytes(12).toString('hex');
  return {
    target,
    endedRunId,
    foreignRunId: await foreignRun(),
    foreignRun,
    runningRun: () => createRun(target, keys.member, target.slowAgentId ?? agentId, slowScript(slowAnswerMs)),
    ownAgent: (like = agentId) => copyAgent(target, keys.member, like, `agt_${fresh()}`),
    fresh,
    webhookToolId,
    ownWebhookTool: () => createWebhookTool(target, keys.member),
    foreignWebhookTool: keys.outsider === undefined ? undefined : await createWebhookTool(target, keys.outsider),
    keptMemory: () => keepMemory(target, keys.member),
    foreignMemory: keys.outsider === undefined ? undefined : await keepMemory(target, keys.outsider),
  };
}

function fresh(): string {
  return randomBytes(12).toString('hex');
}

async function keepMemory(target: Target, key: string): Promise<MemoryName> {
  const name = { namespace: 'conformance', key: fresh() };
  const reply = await exchangePatiently({
    method: 'PUT',
    url: `${target.services.orchestrator}/v1/memory/${name.namespace}/${name.key}`,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'What a stranger keeps.' }),
  });
  if (reply.status !== 200) throw new Error(`Memory could not be kept: ${reply.status} ${reply.text.slice(0, 300)}`);
  return name;
}

/** Read by the scripted model; any other model finds a text in it. */
export function slowScript(delayMs: number): string {
  return JSON.stringify({ delay_ms: delayMs, steps: [{ say: 'Done.' }] });
}

export async function createRun(target: Target, key: string, agentId: string, text: string): Promise<string> {
  const reply = await exchangePatiently({
    method: 'POST',
    url: `${target.services.orchestrator}/v1/agents/${agentId}/runs`,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ input: { type: 'text', text } }),
  });
  const runId = (reply.json as { run?: { run_id?: string } } | undefined)?.run?.run_id;
  if (!runId) throw new Error(`A run could not be created: ${reply.status} ${reply.text.slice(0, 300)}`);
  return runId;
}

/** A fresh agent, configured like another one. */
export async function copyAgent(target: Target, key: string, like: string, agent_id: string): Promise<string> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const url = `${target.services.orchestrator}/v1/agents`;
  const { json } = await exchangePatiently({ method: 'GET', url: `${url}/${like}`, headers });
  const { agent } = json as { agent: { config: unknown } };
  const body = JSON.stringify({ agent_id, name: 'Belongs to the conformance suite', config: agent.config });
  const reply = await exchangePatiently({ method: 'POST', url, headers, body });
  if (reply.status !== 201)
    throw new Error(`An agent could not be created: ${reply.status} ${reply.text.slice(0, 300)}`);
  return agent_id;
}

export async function untilEnded(target: Target, key: string, runId: string): Promise<{ status: string }> {
  const until = performance.now() + endWithinMs;
  for (;;) {
    const reply = await exchangePatiently({
      method: 'GET',
      url: `${target.services.orchestrator}/v1/runs/${runId}`,
      headers: { authorization: `Bearer ${key}` },
    });
    const run = (reply.json as { run?: { status: string } } | undefined)?.run;
    if (run && ['completed', 'failed', 'canceled'].includes(run.status)) return run;
    if (performance.now() > until) throw new Error(`Run ${runId} did not end within ${endWithinMs} ms: ${reply.text}`);
    await sleep(100);
  }
}
