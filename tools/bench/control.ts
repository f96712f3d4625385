import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startNode, type NodeUnderTest } from './node-under-test.ts';

export interface ControlFigures {
  what: string;
  p50Ms: number;
  p99Ms: number;
  maxMs: number;
  count: number;
}

const cancels = 200;
const cancelsAtOnce = 16;
const backlog = 10_000;
const creatorsAtOnce = 64;
const lightRuns = 200;
const lightEveryMs = 25;
/** Of the process: few, so that the backlog is still there when the last light run has started. */
const slots = 16;
const answerAfterMs = 20;

/**
 * How soon a cancel closes the model call of a run, and how soon a light tenant's run starts beside a long queue of
 * another's (RUN-03, TEN-05). Client, model, node and database share the machine.
 */
export async function benchControl(
  portBase: number,
  progress: (line: string) => void,
): Promise<{ control: ControlFigures[] }> {
  const model = await startModel();
  const node = await startNode(portBase, {
    slots,
    tenants: ['tnt_heavy', 'tnt_light'],
    agents: { agt_quick: 'bench/quick', agt_never: 'bench/never' },
    models: modelsAt(model.url),
  });
  try {
    progress(`canceling ${cancels} runs in the middle of a model call`);
    const stopped = await timeCancels(node, model);
    progress('starting runs of the light tenant alone');
    const alone = await timeStarts(node);
    progress(`queueing ${backlog} runs of the heavy tenant`);
    await queueRuns(node);
    const waitingBefore = await waiting(node);
    const beside = await timeStarts(node);
    const waitingAfter = await waiting(node);
    if (waitingAfter === 0) throw new Error('the queue was empty before the last light run had started');
    return {
      control: [
        figures('cancel to the model call closed', stopped),
        figures('light tenant: create to started, alone', alone),
        figures(`light tenant: the same beside ${waitingBefore} to ${waitingAfter} waiting runs`, beside),
      ],
    };
  } finally {
    await node.stop();
    await model.stop();
  }
}

/** A model that answers after a moment, or never: that is decided by the name it is asked for. */
async function startModel() {
  const closed = new Map<string, () => void>();
  const begun = new Map<string, () => void>();
  const server = createServer((request, response) => void answer(request, response));
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const part of request) text += String(part);
    const body = JSON.parse(text) as { model: string; messages: { role: string; content: string }[] };
    if (body.model === 'never') {
      const said = body.messages.at(-1)!.content;
      response.on('close', () => closed.get(said)?.());
      begun.get(said)?.();
      return;
    }
    await pause(answerAfterMs);
    const message = { role: 'assistant', content: 'done' };
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        id: 'chatcmpl-1',
        object: 'chat.completion',
        created: 1,
        model: body.model,
        choices: [{ index: 0, message, finish_reason: 'stop' }],
        usage: { prompt_tokens: 10, completion_tokens: 1, total_tokens: 11 },
      }),
    );
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    hasBegun: (said: string) => new Promise<void>((resolve) => begun.set(said, resolve)),
    hasClosed: (said: string) => new Promise<void>((resolve) => closed.set(said, resolve)),
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function modelsAt(base_url: string) {
  const model = (name: string) => ({
    model_id: `bench/${name}`,
    backend_id: 'bench',
    upstream_model: name,
    capabilities: ['chat'],
    context_window_tokens: 100_000,
    max_output_tokens: 4_096,
  });
  return {
    backends: [{ backend_id: 'bench', provider: 'openai', base_url }],
    models: [model('quick'), model('never')],
    aliases: {},
  };
}

async function timeCancels(node: NodeUnderTest, model: Awaited<ReturnType<typeof startModel>>): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  const one = async () => {
    while (next < cancels) {
      const said = `run ${next++}`;
      const [begun, closed] = [model.hasBegun(said), model.hasClosed(said)];
      const run = await create(node, 'tnt_light', 'agt_never', said);
      const { run_id } = ((await run.json()) as { run: { run_id: string } }).run;
      await begun;
      const askedAt = performance.now();
      const stopped = closed.then(() => times.push(performance.now() - askedAt));
      await Promise.all([ask(node, 'tnt_light', `/v1/runs/${run_id}:cancel`, {}), stopped]);
    }
  };
  await Promise.all(Array.from({ length: cancelsAtOnce }, one));
  return times;
}

/** From sending the request to reading that the run has started. */
async function timeStarts(node: NodeUnderTest): Promise<number[]> {
  const starting: Promise<number>[] = [];
  for (let i = 0; i < lightRuns; i++) {
    starting.push(timeStart(node));
    await pause(lightEveryMs);
  }
  return Promise.all(starting);
}

async function timeStart(node: NodeUnderTest): Promise<number> {
  const askedAt = performance.now();
  const reply = await create(node, 'tnt_light', 'agt_quick', 'hello', true);
  let text = '';
  let startedAt: number | undefined;
  for await (const part of reply.body!.pipeThrough(new TextDecoderStream())) {
    text += part;
    if (text.includes('agentos.run.started')) startedAt ??= performance.now();
  }
  if (startedAt === undefined) throw new Error(`a run never started: ${text.slice(-300)}`);
  return startedAt - askedAt;
}

async function queueRuns(node: NodeUnderTest): Promise<void> {
  let next = 0;
  const one = async () => {
    while (next++ < backlog) await (await create(node, 'tnt_heavy', 'agt_quick', 'hello')).arrayBuffer();
  };
  await Promise.all(Array.from({ length: creatorsAtOnce }, one));
}

async function waiting(node: NodeUnderTest): Promise<number> {
  const client = new pg.Client(node.databaseUrl);
  await client.connect();
  const { rows } = await client.query<{ count: string }>(`select count(*) from runs where status = 'queued'`);
  await client.end();
  return Number(rows[0]!.count);
}

function create(node: NodeUnderTest, tenant: string, agent: string, text: string, stream = false): Promise<Response> {
  const body = { input: { type: 'text', text }, run_options: { stream_events: stream } };
  return ask(node, tenant, `/v1/agents/${agent}/runs`, body, stream ? { accept: 'text/event-stream' } : {});
}

async function ask(
  node: NodeUnderTest,
  tenant: string,
  path: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<Response> {
  const reply = await fetch(`${node.orchestratorUrl}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${node.tokens[tenant]}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
  return reply;
}

function figures(what: string, times: number[]): ControlFigures {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1));
  return { what, p50Ms: at(0.5), p99Ms: at(0.99), maxMs: at(1), count: sorted.length };
}
