import { setTimeout as sleep } from 'node:timers/promises';
import type { Target } from '../../driver/target.ts';
import { exchangePatiently, type Reply } from '../../http/exchange.ts';
import { parseStream } from '../../http/sse.ts';
import { createRun, slowScript, untilEnded } from '../../invariants/operations/world.ts';
import type { SuiteReport } from '../../report/suite-report.ts';
import { eventsUrl } from '../stream-run-events/events-url.ts';
import { readStream } from '../stream-run-events/read-stream.ts';
import { streamProblems } from '../stream-run-events/stream-problems.ts';

/** Never reached: the tree is canceled long before. In ms. */
const neverMs = 60_000;
/** Within which a called run must be there, in ms. */
const beginWithinMs = 10_000;

interface Run {
  run_id: string;
  agent_id: string;
  status: string;
  output: unknown;
  correlation_id: string;
  parent_run_id?: string;
}

/** RUN-12 on a live node: an agent that calls another, and a tree that is canceled. */
export async function runChildRuns(target: Target, report: SuiteReport): Promise<void> {
  const { callingAgentId } = target;
  if (!callingAgentId)
    return report.skip(['RUN-12'], 'runs that call each other', 'the target has no agent that calls agents');
  await checkAnswer(target, report, callingAgentId);
  await checkCancel(target, report, callingAgentId);
}

/** Read by the scripted model of the calling agent. */
function callScript(agentId: string, text: string): string {
  return JSON.stringify({
    steps: [{ call: [{ tool: `tool.agent.${agentId}`, input: { text } }] }, { say: 'Done.' }],
  });
}

async function checkAnswer(target: Target, report: SuiteReport, callingAgentId: string): Promise<void> {
  const title = 'an agent as a tool: its output is the tool’s, its run is its own';
  await report.part(['RUN-12'], title, async () => {
    const runId = await createRun(target, target.keys.member, callingAgentId, callScript(target.agentId, 'Hello.'));
    const read = await readStream({ url: eventsUrl(target, runId), key: target.keys.member });
    const outcome = payloadOf(read.text, 'agentos.tool.call.completed');
    const parent = await runOf(target, runId);
    const [child, ...others] = await childrenOf(target, runId);
    const childRead = child && (await readStream({ url: eventsUrl(target, child.run_id), key: target.keys.member }));
    report.check(['RUN-12', 'EVT-02'], title, [
      ...streamProblems(read.text, { after: 0, ended: true }),
      ...(outcome?.status === 'ok' ? [] : [`the call ended with ${JSON.stringify(outcome)}`]),
      ...(child && others.length === 0 ? [] : [`the run has ${others.length + (child ? 1 : 0)} children, not 1`]),
      ...(outcome?.child_run_id === child?.run_id ? [] : ['the call names another run than the list']),
      ...(JSON.stringify(outcome?.output) === JSON.stringify(child?.output) ? [] : ['the outputs differ']),
      ...(child?.agent_id === target.agentId ? [] : [`the child is one of ${child?.agent_id}`]),
      ...(child?.correlation_id === parent.correlation_id ? [] : ['the child has another correlation id']),
      ...(parent.parent_run_id === undefined ? [] : ['the parent has a parent']),
      ...(childRead ? streamProblems(childRead.text, { after: 0, ended: true }) : []),
    ]);
    if (!child || !target.keys.outsider) return;
    const foreign = await get(target, `/v1/runs/${child.run_id}`, target.keys.outsider);
    const hidden = 'the child of a run is another tenant’s secret too';
    report.check(['RUN-12', 'TEN-02'], hidden, foreign.status === 404 ? [] : [`answered ${foreign.status}`]);
  });
}

async function checkCancel(target: Target, report: SuiteReport, callingAgentId: string): Promise<void> {
  const title = 'a canceled run takes its grandchild along: both streams end with agentos.run.canceled';
  const { slowAgentId } = target;
  if (!slowAgentId) return report.skip(['RUN-12', 'RUN-03'], title, 'the target has no slow agent');
  await report.part(['RUN-12', 'RUN-03'], title, async () => {
    const script = callScript(callingAgentId, callScript(slowAgentId, slowScript(neverMs)));
    const runId = await createRun(target, target.keys.member, callingAgentId, script);
    const child = await firstChild(target, runId);
    const grandchild = await firstChild(target, child.run_id);
    const streams = [child, grandchild].map(({ run_id }) =>
      readStream({ url: eventsUrl(target, run_id), key: target.keys.member, timeoutMs: 20_000 }),
    );
    const reply = await exchangePatiently({
      method: 'POST',
      url: `${target.services.orchestrator}/v1/runs/${runId}:cancel`,
      headers: { authorization: `Bearer ${target.keys.member}` },
    });
    const problems = reply.status === 200 ? [] : [`cancel answered ${reply.status}: ${reply.text}`];
    for (const read of await Promise.all(streams)) {
      const last = parseStream(read.text).frames.at(-1)?.event;
      if (last !== 'agentos.run.canceled') problems.push(`the last event is ${last}`);
      problems.push(...streamProblems(read.text, { after: 0, ended: true }));
    }
    const ended = await untilEnded(target, target.keys.member, grandchild.run_id);
    if (ended.status !== 'canceled') problems.push(`the grandchild is ${ended.status}`);
    report.check(['RUN-12', 'RUN-03'], title, problems);
  });
}

async function firstChild(target: Target, runId: string): Promise<Run> {
  for (const until = performance.now() + beginWithinMs; performance.now() < until;) {
    const [child] = await childrenOf(target, runId);
    if (child) return child;
    await sleep(50);
  }
  throw new Error(`${runId} has called nobody within ${beginWithinMs} ms`);
}

async function childrenOf(target: Target, runId: string): Promise<Run[]> {
  const reply = await get(target, `/v1/runs?parent_run_id=${runId}`, target.keys.member);
  return (reply.json as { runs: Run[] }).runs.filter((run) => run.parent_run_id === runId);
}

async function runOf(target: Target, runId: string): Promise<Run> {
  return ((await get(target, `/v1/runs/${runId}`, target.keys.member)).json as { run: Run }).run;
}

function get(target: Target, path: string, key: string): Promise<Reply> {
  const headers = { authorization: `Bearer ${key}` };
  return exchangePatiently({ method: 'GET', url: `${target.services.orchestrator}${path}`, headers });
}

function payloadOf(stream: string, type: string): Record<string, unknown> | undefined {
  const frame = parseStream(stream).frames.find(({ event }) => event === type);
  return frame && (JSON.parse(frame.data) as { payload: Record<string, unknown> }).payload;
}
