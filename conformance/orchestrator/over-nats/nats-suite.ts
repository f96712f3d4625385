import { setTimeout as sleep } from 'node:timers/promises';
import { findNatsServer } from '../../../deploy/nats/local-server.ts';
import { agents } from '../../driver/seeds.ts';
import type { Target } from '../../driver/target.ts';
import { exchange } from '../../http/exchange.ts';
import { parseStream, withoutComments } from '../../http/sse.ts';
import { createRun, slowScript } from '../../invariants/operations/world.ts';
import type { SuiteReport } from '../../report/suite-report.ts';
import { runEvents } from '../stream-run-events/events-suite.ts';
import { eventsUrl } from '../stream-run-events/events-url.ts';
import { readStream, type StreamRead } from '../stream-run-events/read-stream.ts';
import { streamProblems } from '../stream-run-events/stream-problems.ts';
import { keptEvents, newsListeners } from './observations.ts';
import { startNatsNode, type NatsNode } from './nats-node.ts';

const atOnce = 8;
/** A model's answer takes so long that things can happen meanwhile, in ms. */
const answerMs = 600;
const turns = 5;
const untilMs = 20_000;

/** ACC-08 on live processes: the transport between them swapped, then cut in the middle of runs. */
export async function runOverNats(target: Target, report: SuiteReport): Promise<void> {
  if (!('databaseUrl' in target)) {
    return report.skip(['ACC-08'], 'two processes over NATS', 'how a running node is set up is its own affair');
  }
  if (!findNatsServer()) {
    const reason = 'nats-server is not on the PATH';
    if (process.env.NATS_REQUIRED) report.check(['ACC-08'], 'NATS is there', [reason]);
    else report.skip(['ACC-08'], 'two processes over NATS', reason);
    return;
  }
  const node = await startNatsNode();
  const problems = () => report.count('failed');
  const before = problems();
  try {
    await report.part(['ACC-08', 'EVT-02'], 'a run of another process is followed', () => followed(node, report));
    await runEvents(targetOf(node, node.front), report); // through a process that executes none of the runs
    await report.part(['RUN-03'], 'a cancel reaches the other process', () => canceled(node, report));
    await report.part(['EVT-02', 'HLT-01'], 'NATS dies in the middle of runs', () => cutOff(node, report));
    await report.part(['RUN-06'], 'the executing process dies', () => takenOver(node, report));
  } finally {
    await node.stop(problems() > before);
  }
}

async function followed(node: NatsNode, report: SuiteReport): Promise<void> {
  const front = targetOf(node, node.front);
  const runIds = await Promise.all(
    Array.from({ length: atOnce }, () => createRun(front, front.keys.member, agents.multiStep, script())),
  );
  const reads = await Promise.all(runIds.map((runId) => follow(front, runId)));
  report.check(
    ['ACC-08', 'EVT-02'],
    `${atOnce} runs followed through a process that executes none`,
    reads.flatMap(wrong),
  );
  const replay = await follow(targetOf(node, node.back), runIds[0]!);
  const same = withoutComments(replay.text) === withoutComments(reads[0]!.text);
  report.check(['EVT-03'], 'the process that executed it shows the same bytes', same ? [] : ['they differ']);
  const shown = parseStream(reads[0]!.text).frames.map((frame) => frame.data);
  const kept = await keptEvents(node.nats.url, 'stk_conformance', runIds[0]!);
  report.check(
    ['ARC-03'],
    'a reader of the events stream in NATS finds each of its events, once',
    JSON.stringify(kept) === JSON.stringify(shown) ? [] : [`${kept.length} in NATS, ${shown.length} shown`],
  );
  const listeners = await newsListeners(node.home.databaseUrl);
  report.check(['ACC-08'], 'nobody listens to the database for news', listeners === 0 ? [] : [`${listeners} listen`]);
}

async function canceled(node: NatsNode, report: SuiteReport): Promise<void> {
  const front = targetOf(node, node.front);
  const runId = await createRun(front, front.keys.member, agents.slow, slowScript(untilMs));
  const stream = follow(front, runId);
  await untilRunning(front, runId);
  const reply = await exchange({
    method: 'POST',
    url: `${node.front}/v1/runs/${runId}:cancel`,
    headers: { authorization: `Bearer ${front.keys.member}`, 'content-type': 'application/json' },
    body: '{}',
  });
  const read = await stream;
  report.check(['RUN-03'], 'a run of the other process is canceled, and its stream ends', [
    ...(reply.status === 200 ? [] : [`answered ${reply.status}`]),
    ...wrong(read),
    ...(parseStream(read.text).frames.at(-1)?.event === 'agentos.run.canceled' ? [] : ['its last event is another']),
  ]);
}

async function cutOff(node: NatsNode, report: SuiteReport): Promise<void> {
  const front = targetOf(node, node.front);
  const runId = await createRun(front, front.keys.member, agents.multiStep, script());
  const stream = follow(front, runId);
  await untilRunning(front, runId);
  await sleep(answerMs);
  await node.nats.kill();
  const late = await createRun(front, front.keys.member, agents.multiStep, script());
  const reads = await Promise.all([stream, follow(front, late)]);
  report.check(['EVT-02', 'RUN-06'], 'without NATS streams go on, and a waiting run is found', reads.flatMap(wrong));
  const away = await readiness(node.front);
  report.check(['HLT-01'], 'readiness names NATS and stays ready', [
    ...(away.status === 200 ? [] : [`answered ${away.status}`]),
    ...(away.news?.includes('sweeps') ? [] : [`says ${away.news}`]),
  ]);
  await node.nats.start();
  await until(async () => (await readiness(node.front)).news === undefined);
  const again = await createRun(front, front.keys.member, agents.multiStep, script());
  report.check(['RUN-06'], 'NATS comes back, and is used again', wrong(await follow(front, again)));
  const kept = await keptEvents(node.nats.url, 'stk_conformance', again);
  report.check(['ARC-03'], 'events reach it again', kept.length > 0 ? [] : ['none of the run']);
}

async function takenOver(node: NatsNode, report: SuiteReport): Promise<void> {
  const front = targetOf(node, node.front);
  const runId = await createRun(front, front.keys.member, agents.multiStep, script());
  const stream = follow(front, runId);
  await untilRunning(front, runId);
  await node.startWorker('worker-2');
  await node.worker.kill();
  report.check(['RUN-06', 'EVT-02'], 'another process carries on, and the stream shows no seam', wrong(await stream));
}

function script(): string {
  const keep = { call: [{ tool: 'tool.kv.put', input: { key: 'seen', value: {} } }] };
  return JSON.stringify({
    delay_ms: answerMs,
    steps: [...Array.from({ length: turns - 1 }, () => keep), { say: 'Done.' }],
  });
}

function targetOf(node: NatsNode, orchestrator: string): Target {
  const keys = { member: node.home.token('usr_member'), without: {}, only: {} };
  const models = { chatModel: 'simulated/chat', embedModel: 'simulated/embed' };
  return {
    name: orchestrator,
    services: { orchestrator },
    keys,
    agentId: agents.member,
    slowAgentId: agents.slow,
    ...models,
  };
}

function follow(target: Target, runId: string): Promise<StreamRead> {
  return readStream({ url: eventsUrl(target, runId), key: target.keys.member });
}

function wrong(read: StreamRead): string[] {
  const ended = read.ended ? [] : ['the stream did not end after the run'];
  const shown = parseStream(read.text).frames.length > 0 ? [] : [`the stream is empty, ${read.status}`];
  return [...ended, ...shown, ...streamProblems(read.text, { after: 0, ended: true })];
}

async function untilRunning(target: Target, runId: string): Promise<void> {
  const url = `${target.services.orchestrator}/v1/runs/${runId}`;
  const headers = { authorization: `Bearer ${target.keys.member}` };
  await until(async () => {
    const { json } = await exchange({ method: 'GET', url, headers });
    return (json as { run: { status: string } }).run.status === 'running';
  });
}

async function readiness(url: string): Promise<{ status: number; news: string | undefined }> {
  const { status, json } = await exchange({ method: 'GET', url: `${url}/readyz` });
  const { checks } = json as { checks: { name: string; message?: string }[] };
  return { status, news: checks.find((check) => check.name === 'news')?.message };
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + untilMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`What was waited for did not come within ${untilMs} ms.`);
    await sleep(50);
  }
}
