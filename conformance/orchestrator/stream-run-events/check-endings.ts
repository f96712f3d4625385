import { setTimeout as sleep } from 'node:timers/promises';
import type { Target } from '../../driver/target.ts';
import { exchangePatiently } from '../../http/exchange.ts';
import { parseStream } from '../../http/sse.ts';
import { createRun, slowScript } from '../../invariants/operations/world.ts';
import type { SuiteReport } from '../../report/suite-report.ts';
import { eventsUrl } from './events-url.ts';
import { readStream } from './read-stream.ts';
import { streamProblems } from './stream-problems.ts';

/** Never reached: the run is canceled, or out of time, long before. In ms. */
const neverMs = 60_000;

/** Runs that are canceled or run out of time: their streams end with the right last event (RUN-03, RUN-04, EVT-03). */
export async function checkEndings(target: Target, report: SuiteReport): Promise<void> {
  const { slowAgentId } = target;
  if (!slowAgentId)
    return report.skip(['EVT-03', 'RUN-03'], 'runs that are canceled or time out', 'the target has no slow agent');
  await Promise.all([checkCancel(target, report, slowAgentId), checkTimeout(target, report, slowAgentId)]);
}

async function checkCancel(target: Target, report: SuiteReport, agentId: string): Promise<void> {
  const title = 'a canceled run: its live stream ends with agentos.run.canceled';
  await report.part(['EVT-03', 'RUN-03'], title, async () => {
    const runId = await createRun(target, target.keys.member, agentId, slowScript(neverMs));
    const stream = readStream({ url: eventsUrl(target, runId), key: target.keys.member, timeoutMs: 20_000 });
    await sleep(500); // so that the run is in the middle of its model call
    const headers = { authorization: `Bearer ${target.keys.member}` };
    const reply = await exchangePatiently({
      method: 'POST',
      url: `${target.services.orchestrator}/v1/runs/${runId}:cancel`,
      headers,
    });
    const read = await stream;
    const last = parseStream(read.text).frames.at(-1)?.event;
    report.check(['EVT-03', 'RUN-03'], title, [
      ...(reply.status === 200 ? [] : [`cancel answered ${reply.status}: ${reply.text}`]),
      ...(read.ended ? [] : ['the stream did not end']),
      ...(last === 'agentos.run.canceled' ? [] : [`the last event is ${last}`]),
      ...streamProblems(read.text, { after: 0, ended: true }),
    ]);
  });
}

async function checkTimeout(target: Target, report: SuiteReport, agentId: string): Promise<void> {
  const title = 'a run out of time: its stream ends with agentos.run.failed and the code timeout';
  await report.part(['EVT-03', 'RUN-05'], title, async () => {
    const reply = await exchangePatiently({
      method: 'POST',
      url: `${target.services.orchestrator}/v1/agents/${agentId}/runs`,
      headers: { authorization: `Bearer ${target.keys.member}`, 'content-type': 'application/json' },
      body: JSON.stringify({ input: { type: 'text', text: slowScript(neverMs) }, run_options: { timeout_ms: 1_500 } }),
    });
    const runId = (reply.json as { run: { run_id: string } }).run.run_id;
    const read = await readStream({ url: eventsUrl(target, runId), key: target.keys.member, timeoutMs: 20_000 });
    const last = parseStream(read.text).frames.at(-1);
    const code = last && (JSON.parse(last.data) as { payload?: { error?: { code?: string } } }).payload?.error?.code;
    report.check(['EVT-03', 'RUN-05'], title, [
      ...(last?.event === 'agentos.run.failed' ? [] : [`the last event is ${last?.event}`]),
      ...(code === 'timeout' ? [] : [`the code is ${code}`]),
      ...streamProblems(read.text, { after: 0, ended: true }),
    ]);
  });
}
