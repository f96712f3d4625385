import type { Target } from '../../driver/target.ts';
import { exchangePatiently } from '../../http/exchange.ts';
import { parseStream, withoutComments } from '../../http/sse.ts';
import type { SuiteReport } from '../../report/suite-report.ts';
import { eventsUrl } from './events-url.ts';
import { deltaProblems, outputIn, withoutDeltas, wordsIn } from './model-deltas.ts';
import { readStream, type StreamRequest } from './read-stream.ts';
import { streamProblems } from './stream-problems.ts';

const requirements = ['EVT-04'];
/** Awkward where text is cut: characters of two and four bytes, quotes, line ends. */
const story =
  'Once upon a time \u{1f9ed} there was a "ruler"\nwho wrote é and \\ and data: x \u2028 and was happy ever after.';
/** Between its words, in ms: the whole takes seconds. */
const wordMs = 100;

/** EVT-04: who asks hears the model while it speaks, and who does not gets the very bytes as ever. */
export async function checkDeltas(target: Target, report: SuiteReport): Promise<void> {
  await checkWhole(target, report);
  if (!target.slowAgentId)
    return report.skip(requirements, 'a model that speaks slowly', 'the target has no slow agent');
  await checkLive(target, report, target.slowAgentId);
}

async function checkWhole(target: Target, report: SuiteReport): Promise<void> {
  const title =
    'created with its stream and its deltas: joined they are the output, and the rest is the stream as ever';
  await report.part(requirements, title, async () => {
    const created = await readStream({
      ...createRequest(target, target.agentId, 'Say hello.', { stream_events: true, stream_deltas: true }),
      key: target.keys.member,
    });
    const { run_id } = JSON.parse(parseStream(created.text).frames[0]!.data) as { run_id: string };
    const plain = await readStream({ url: eventsUrl(target, run_id), key: target.keys.member });
    const asked = await readStream({
      url: `${eventsUrl(target, run_id)}?include_deltas=true`,
      key: target.keys.member,
    });
    report.check(requirements, title, [
      ...streamProblems(withoutDeltas(created.text), { after: 0, ended: true }),
      ...deltaProblems(created.text),
      ...spellingProblems(created.text),
      ...(withoutDeltas(created.text) === withoutComments(plain.text) ? [] : ['the events differ']),
      ...(plain.text.includes('agentos.model.delta') ? ['who did not ask got deltas'] : []),
      ...(withoutComments(asked.text) === withoutComments(plain.text) ? [] : ['the replay has deltas']),
    ]);
  });
}

async function checkLive(target: Target, report: SuiteReport, agentId: string): Promise<void> {
  const title = 'a model that speaks slowly: heard before it has finished, by several, and resumed in between';
  await report.part(requirements, title, async () => {
    const script = JSON.stringify({ word_ms: wordMs, steps: [{ say: story }] });
    const { url, ...create } = createRequest(target, agentId, script, { stream_deltas: true });
    const headers = {
      ...create.headers,
      authorization: `Bearer ${target.keys.member}`,
      'content-type': 'application/json',
    };
    const reply = await exchangePatiently({ ...create, method: 'POST', url, headers });
    const { run_id } = (reply.json as { run: { run_id: string } }).run;
    const key = target.keys.member;
    const listen = { url: `${eventsUrl(target, run_id)}?include_deltas=true`, key };
    const plain = readStream({ url: eventsUrl(target, run_id), key });
    const whole = readStream(listen);
    const begun = await readStream({ ...listen, enough: (text) => text.includes('agentos.model.delta') });
    const status = await statusOf(target, run_id);
    const last = parseStream(begun.text).frames.findLast(({ id }) => id !== undefined)!;
    const resumed = await readStream({ ...listen, headers: { 'last-event-id': last.id! } });
    const events = withoutComments((await plain).text);
    report.check(requirements, title, [
      ...(status === 'running' ? [] : [`the run is ${status} at its first delta`]),
      ...[(await whole).text, `${withoutDeltas(begun.text)}${resumed.text}`].flatMap((text) => [
        ...deltaProblems(text),
        ...spellingProblems(text),
        ...(outputIn(text) === story ? [] : ['the output is another text']),
        ...(withoutDeltas(text) === events ? [] : ['the events differ from those of one who did not ask']),
      ]),
      ...(events.includes('agentos.model.delta') ? ['who did not ask got deltas'] : []),
    ]);
  });
}

function spellingProblems(text: string): string[] {
  const said = [...wordsIn(text).values()].at(-1);
  return said === outputIn(text) ? [] : [`the deltas spell "${said}", the output is "${outputIn(text)}"`];
}

function createRequest(target: Target, agentId: string, text: string, run_options: object): Omit<StreamRequest, 'key'> {
  const url = `${target.services.orchestrator}/v1/agents/${agentId}/runs`;
  return { url, method: 'POST', body: JSON.stringify({ input: { type: 'text', text }, run_options }) };
}

async function statusOf(target: Target, runId: string): Promise<string> {
  const headers = { authorization: `Bearer ${target.keys.member}` };
  const reply = await exchangePatiently({
    method: 'GET',
    url: `${target.services.orchestrator}/v1/runs/${runId}`,
    headers,
  });
  return (reply.json as { run: { status: string } }).run.status;
}
