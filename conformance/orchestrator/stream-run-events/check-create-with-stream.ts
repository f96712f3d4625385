import type { Target } from '../../driver/target.ts';
import { parseStream, withoutComments } from '../../http/sse.ts';
import type { SuiteReport } from '../../report/suite-report.ts';
import { eventsUrl } from './events-url.ts';
import { readStream } from './read-stream.ts';
import { streamProblems, type EventHead } from './stream-problems.ts';

const requirements = ['EVT-01', 'EVT-03', 'RUN-01'];

/** A create request that asks for the stream gets the very bytes of the events URL; again with its key, the same. */
export async function checkCreateWithStream(target: Target, report: SuiteReport): Promise<void> {
  const title = 'created with its stream: the same bytes as on the events URL';
  await report.part(requirements, title, async () => {
    const create = {
      url: `${target.services.orchestrator}/v1/agents/${target.agentId}/runs`,
      key: target.keys.member,
      method: 'POST',
      headers: { 'idempotency-key': `conformance-${Date.now()}` },
      body: JSON.stringify({ input: { type: 'text', text: 'Say hello.' }, run_options: { stream_events: true } }),
    };
    const created = await readStream(create);
    const [first] = parseStream(created.text).frames;
    if (!first) throw new Error(`the reply has no events: ${created.status} ${created.text.slice(0, 200)}`);
    const { run_id } = JSON.parse(first.data) as EventHead;
    const events = await readStream({ url: eventsUrl(target, run_id), key: target.keys.member });
    const same = withoutComments(created.text) === withoutComments(events.text);
    report.check(requirements, title, [
      ...(created.status === 201 ? [] : [`answered ${created.status}`]),
      ...streamProblems(created.text, { after: 0, ended: true }),
      ...(same ? [] : ['the two streams differ']),
    ]);
    const again = await readStream(create);
    report.check(['RUN-07', 'EVT-03'], 'created again with the key: the same stream, 200', [
      ...(again.status === 200 ? [] : [`answered ${again.status}`]),
      ...(withoutComments(again.text) === withoutComments(events.text) ? [] : ['the two streams differ']),
    ]);
  });
}
