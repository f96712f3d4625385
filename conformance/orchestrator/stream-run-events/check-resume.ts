import type { Target } from '../../driver/target.ts';
import { withoutComments } from '../../http/sse.ts';
import type { SuiteReport } from '../../report/suite-report.ts';
import { inParallel } from '../../http/in-parallel.ts';
import { readStream } from './read-stream.ts';

/** A position far behind the end of the log: nothing is left, and the status says so (EVT-07). */
const farBehind = 1_000_000;

/** EVT-03, EVT-07: from every position, by header and by query, a finished run's stream is exactly the rest of the whole. */
export async function checkResume(
  target: Target,
  report: SuiteReport,
  name: string,
  url: string,
  whole: string,
): Promise<void> {
  const frames = whole.split('\n\n').filter(Boolean);
  const positions = [...frames.keys(), frames.length, farBehind];
  await inParallel(positions, 4, async (position) => {
    const rest = frames
      .slice(position)
      .map((frame) => `${frame}\n\n`)
      .join('');
    const ways = [
      ['Last-Event-ID', { url, headers: { 'last-event-id': String(position) } }],
      ['after_sequence', { url: `${url}?after_sequence=${position}` }],
    ] as const;
    for (const [way, request] of ways) {
      const title = `${name}: resumed behind ${position} by ${way}`;
      await report.part(['EVT-03'], title, async () => {
        const read = await readStream({ ...request, key: target.keys.member, timeoutMs: 10_000 });
        report.check(['EVT-03'], title, [
          ...(read.status === (rest === '' ? 204 : 200) ? [] : [`answered ${read.status}`]),
          ...(read.ended ? [] : ['the stream did not end']),
          ...(withoutComments(read.text) === rest ? [] : [`not the rest of the stream: ${read.text.slice(0, 200)}`]),
        ]);
      });
    }
  });
}
