import type { Target } from '../../driver/target.ts';
import { parseStream, withoutComments } from '../../http/sse.ts';
import type { SuiteReport } from '../../report/suite-report.ts';
import { createRun, slowScript } from '../../invariants/operations/world.ts';
import { checkCreateWithStream } from './check-create-with-stream.ts';
import { checkDeltas } from './check-deltas.ts';
import { checkEndings } from './check-endings.ts';
import { checkResume } from './check-resume.ts';
import { eventsUrl } from './events-url.ts';
import { readStream, type StreamRead } from './read-stream.ts';
import { streamProblems } from './stream-problems.ts';

/** Who follows a run at once: all must see the same bytes. */
const followers = 4;
/** Texts that have broken streams before: line ends, separators, lone surrogates, NUL, frames within the text. */
const awkwardText = 'data: x\n\nid: 9\r\nevent: agentos.run.completed\u2028\u2029 \u0000 \u{1f9ed} "quoted" \\ end';
/** Longer than the pause between two keep-alive comments, in ms. */
const silenceMs = 18_000;

/** EVT-01..04 on a live node: live streams, replays, every place to resume at, ends, keep-alive. */
export async function runEvents(target: Target, report: SuiteReport): Promise<void> {
  const silent = target.slowAgentId ? followSilentRun(target, target.slowAgentId) : undefined;
  for (const text of ['Say hello.', awkwardText]) await followLive(target, report, text);
  await checkCreateWithStream(target, report);
  await checkDeltas(target, report);
  await checkEndings(target, report);
  await checkKeepAlive(report, silent);
}

async function followLive(target: Target, report: SuiteReport, text: string): Promise<void> {
  const name = text === awkwardText ? 'a run with an awkward text' : 'a run';
  await report.part(['EVT-01', 'EVT-02', 'EVT-03'], `${name}: followed live`, async () => {
    const runId = await createRun(target, target.keys.member, target.agentId, text);
    const url = eventsUrl(target, runId);
    const reads = await Promise.all(
      Array.from({ length: followers }, () => readStream({ url, key: target.keys.member })),
    );
    const [live] = reads as [StreamRead];
    report.check(['EVT-01', 'TST-03'], `${name}: every event is in the contract`, eventProblems(live));
    const same = reads.every((read) => withoutComments(read.text) === withoutComments(live.text));
    report.check(['EVT-02'], `${name}: ${followers} followers see the same bytes`, same ? [] : ['they differ']);
    const replay = await readStream({ url, key: target.keys.member });
    const equal = withoutComments(replay.text) === withoutComments(live.text);
    report.check(
      ['EVT-03'],
      `${name}: the replay of the finished run equals the live stream`,
      equal ? [] : [difference(live, replay)],
    );
    await checkResume(target, report, name, url, withoutComments(live.text));
  });
}

function eventProblems(read: StreamRead): string[] {
  const type = String(read.headers['content-type']);
  return [
    ...(read.status === 200 ? [] : [`answered ${read.status}: ${read.text.slice(0, 200)}`]),
    ...(type.startsWith('text/event-stream') ? [] : [`content-type is ${type}`]),
    ...(/no-(store|cache)/.test(String(read.headers['cache-control'])) ? [] : ['a cache may keep the stream']),
    ...(read.ended ? [] : ['the stream did not end after the run']),
    ...(parseStream(read.text).frames.length > 0 ? [] : ['the stream is empty']),
    ...streamProblems(read.text, { after: 0, ended: true }),
  ];
}

async function followSilentRun(target: Target, agentId: string): Promise<StreamRead> {
  const runId = await createRun(target, target.keys.member, agentId, slowScript(silenceMs));
  return readStream({ url: eventsUrl(target, runId), key: target.keys.member });
}

async function checkKeepAlive(report: SuiteReport, silent: Promise<StreamRead> | undefined): Promise<void> {
  const title = 'a silent run: comments keep the line open, and are no events';
  if (!silent) return report.skip(['EVT-03'], title, 'the target has no slow agent');
  await report.part(['EVT-03'], title, async () => {
    const read = await silent;
    const { comments } = parseStream(read.text);
    report.check(['EVT-03'], title, [
      ...(comments > 0 ? [] : [`no comment in ${silenceMs} ms`]),
      ...eventProblems(read),
    ]);
  });
}

function difference(live: StreamRead, replay: StreamRead): string {
  const [one, other] = [live.text.split('\n'), replay.text.split('\n')];
  const at = one.findIndex((line, i) => line !== other[i]);
  return `line ${at + 1}: live ${one[at]?.slice(0, 160)} | replay ${other[at]?.slice(0, 160)}`;
}
