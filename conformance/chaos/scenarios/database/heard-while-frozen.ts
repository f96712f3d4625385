import { setTimeout as sleep } from 'node:timers/promises';
import { agents } from '../../../driver/seeds.ts';
import { createRun } from '../../create-run.ts';
import { Follower } from '../../follower.ts';
import type { Stage } from '../../stage.ts';

const runs = 8;
/** The model answers so long after it was asked, in ms: when nobody can write it down. */
const modelDelayMs = 3_000;
/** For what was written before to arrive, in ms. */
const arriveMs = 500;
/** For the runs to end once it has thawed, in ms. */
const settleWithinMs = 30_000;

/** Runs that stand in the middle of a model call, each followed live. */
export class RunsUnderWay {
  readonly #stage: Stage;
  readonly #followers: readonly Follower[];
  readonly #followed: Promise<unknown>;

  private constructor(stage: Stage, followers: readonly Follower[], runIds: readonly string[]) {
    this.#stage = stage;
    this.#followers = followers;
    this.#followed = Promise.all(followers.map((follower, i) => follower.follow(runIds[i]!)));
  }

  static async begin(stage: Stage): Promise<RunsUnderWay> {
    const address = stage.fleet.addresses()[0]!;
    const script = { name: 'under-way', delay_ms: modelDelayMs, steps: [{ say: 'Done.' }] };
    const ask = () => createRun({ address, key: stage.key, agentId: agents.multiStep, script });
    const runIds = await Promise.all(Array.from({ length: runs }, ask));
    const followers = runIds.map(() => new Follower(() => address, stage.key));
    const underWay = new RunsUnderWay(stage, followers, runIds);
    const until = performance.now() + modelDelayMs / 2;
    while (!underWay.#allAsked() && performance.now() < until) await sleep(20);
    return underWay;
  }

  /** EVT-01: an event is heard once it is durable, and not before. @returns problems; resolves before the database thaws */
  async heardWhile(frozenMs: number): Promise<string[]> {
    await sleep(arriveMs);
    const before = this.#heard();
    await sleep(frozenMs - arriveMs);
    const asked = this.#stage.model.requests.filter(({ name, answered }) => name === 'under-way' && answered).length;
    const news = this.#heard() - before;
    return [
      ...(asked < runs ? [`only ${asked} of ${runs} model calls were answered: nothing was shown`] : []),
      ...(news > 0 ? [`${news} events were heard that nobody can have written down`] : []),
    ];
  }

  async end(): Promise<void> {
    const late = setTimeout(() => this.#followers.forEach((follower) => follower.giveUp()), settleWithinMs);
    await this.#followed;
    clearTimeout(late);
  }

  /** The model was asked, and nothing more is to be heard until it answers. */
  #allAsked(): boolean {
    const last = this.#followers.map((follower) => [...follower.seen.values()][0]?.at(-1)?.event);
    return last.every((event) => event === 'agentos.model.requested');
  }

  #heard(): number {
    return this.#followers
      .flatMap((follower) => [...follower.seen.values()])
      .reduce((sum, frames) => sum + frames.length, 0);
  }
}
