import { withoutComments } from '../../../http/sse.ts';
import type { Followed } from '../../follow-run.ts';
import type { RunHistory } from '../../history.ts';
import type { Trial } from '../../trial.ts';

/** What followers pieced together while things broke is, byte for byte, what the log says afterwards. */
export function judgeFollowers(trial: Trial, followed: readonly Followed[], histories: readonly RunHistory[]): void {
  const logs = new Map(histories.map((history) => [history.runId, withoutComments(history.stream)]));
  const resumed = followed.reduce((sum, each) => sum + each.resumed, 0);
  const differing = followed.filter((each) => withoutComments(each.stream) !== logs.get(each.runId));
  trial.figures.followers = { streams: followed.length, resumed };
  trial.check(
    `${followed.length} streams followed live, resumed ${resumed} times, have no gap and nothing twice`,
    [...followed.flatMap((each) => each.problems), ...differing.map((each) => `${each.runId} differs from its log`)],
    ['EVT-02', 'EVT-03'],
  );
}
