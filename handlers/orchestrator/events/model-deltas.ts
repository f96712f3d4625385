import type { RunRecord } from '#orchestrator/runs/run-store.port.ts';
import type { Voice, Voices } from '#orchestrator/runs/voices.ts';
import type { ProcessClock } from '#vocabulary/clock.ts';
import type { EventChannel } from './event-channel.ts';
import type { RunName, RunNews } from './run-news.port.ts';
import { RunVoice } from './run-voice.ts';
import { StepWords } from './step-words.ts';
import { WordsCursor } from './words-cursor.ts';
import { readWhisper, wish, type ToldWords } from './words-whisper.ts';

/**
 * A run that begins is heard of through one process and followed through another in the same moment: whoever executes it
 * may not listen yet when the first wish comes. So that is said again after so long, in ms, until there are words.
 */
const firstWishesMs = [50, 250, 1_000];
/** A wish is repeated after so long, in ms, and at the next turn for a run that has got on: another worker may have it. */
const wishEveryMs = 20_000;
/** Wishes in one turn; a transport takes some 75 at once. */
const wishesMax = 50;

export interface ModelDeltasPorts {
  clock: Pick<ProcessClock, 'now' | 'monotonic' | 'after'>;
  /** Absent: there are no other processes. */
  news: Pick<RunNews, 'follow' | 'whisper'> | undefined;
  /** Where a run is followed in this process. */
  channelOf(run: RunName): EventChannel | undefined;
}

/**
 * The words of models between those who execute runs and those who follow them (EVT-04). Whoever executes a run speaks
 * only when somebody listens: in this process, or in another, which whispers that it wishes so.
 */
export class ModelDeltas implements Voices {
  readonly #ports: ModelDeltasPorts;
  readonly #voices = new Map<string, RunVoice>();
  /** Runs of other processes, as they stood when they were last asked to speak. */
  readonly #wished = new Map<EventChannel, { atMs: number; head: number | undefined }>();

  constructor(ports: ModelDeltasPorts) {
    this.#ports = ports;
  }

  of(run: RunRecord, attempt: number): Voice {
    const name = { tenantId: run.tenant_id, runId: run.run_id };
    const { clock, news } = this.#ports;
    const unfollow = news?.follow(name);
    const voice: RunVoice = new RunVoice(run, attempt, {
      clock,
      news,
      channel: () => this.#ports.channelOf(name),
      onClose: () => {
        unfollow?.();
        if (this.#voices.get(key(name)) === voice) this.#voices.delete(key(name));
      },
    });
    this.#voices.set(key(name), voice);
    return voice;
  }

  /** A channel was opened: what the run says now was said before. */
  opened(channel: EventChannel): void {
    const words = this.#voices.get(key(channel))?.words;
    if (words) channel.hear(words);
  }

  /** A follower wants the words as well. Whoever asks must `leave`. */
  join(channel: EventChannel): WordsCursor {
    channel.listeners++;
    if (channel.listeners === 1) this.#wishAtFirst(channel);
    return new WordsCursor(channel);
  }

  leave(channel: EventChannel): void {
    channel.listeners--;
    if (channel.listeners === 0) this.#wished.delete(channel);
  }

  /** Once a second. */
  repeatWishes(): void {
    const now = this.#ports.clock.monotonic();
    let wishes = 0;
    for (const [channel, { atMs, head }] of this.#wished) {
      if (channel.ended || (channel.head === head && now - atMs < wishEveryMs)) continue;
      if (++wishes > wishesMax) return;
      this.#wished.delete(channel); // to the end of the list
      this.#wish(channel);
    }
  }

  /** What another process has whispered. */
  heard(run: RunName, text: string): void {
    const whisper = readWhisper(text);
    const voice = this.#voices.get(key(run));
    if (whisper === 'wish') voice?.wish();
    else if (whisper && !voice) this.#heardWords(run, whisper);
  }

  #heardWords(run: RunName, { step, offset, text }: ToldWords): void {
    const channel = this.#ports.channelOf(run);
    if (!channel || channel.listeners === 0) return;
    const known = channel.words;
    const same = known?.step.stepId === step.stepId && known.step.attempt === step.attempt;
    const { tenantId, runId } = run;
    const words = same ? known : new StepWords({ ...step, tenantId, runId }, this.#ports.clock);
    if (!channel.hear(words)) return;
    words.add(text, offset);
    if (words.show()) channel.stir();
  }

  #wishAtFirst(channel: EventChannel, again = firstWishesMs): void {
    this.#wish(channel);
    const [nextMs, ...later] = again;
    if (nextMs === undefined || !this.#ports.news) return;
    this.#ports.clock.after(nextMs, () => {
      if (channel.listeners > 0 && !channel.words && !channel.ended) this.#wishAtFirst(channel, later);
    });
  }

  #wish(channel: EventChannel): void {
    const { news, clock } = this.#ports;
    if (!news) return;
    this.#wished.set(channel, { atMs: clock.monotonic(), head: channel.head });
    const { tenantId, runId } = channel;
    if (!this.#voices.has(key(channel))) news.whisper({ tenantId, runId }, wish);
  }
}

function key({ tenantId, runId }: RunName): string {
  return `${tenantId}/${runId}`;
}
