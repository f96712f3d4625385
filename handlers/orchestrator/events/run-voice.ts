import type { RunRecord } from '#orchestrator/runs/run-store.port.ts';
import type { Speech, Voice } from '#orchestrator/runs/voices.ts';
import type { ProcessClock } from '#vocabulary/clock.ts';
import type { EventChannel } from './event-channel.ts';
import type { RunNews } from './run-news.port.ts';
import { StepWords } from './step-words.ts';
import { whispersFrom } from './words-whisper.ts';

/** Followers of this process see the words of a run this often, in ms: smooth to the eye, and 25 writes a second for each. */
const showEveryMs = 40;
/** Other processes hear them this often, in ms: as often as the slowest transport speaks. */
const whisperEveryMs = 100;
/** A wish of another process holds for this long, in ms. It is repeated three times meanwhile. */
const wishHoldsMs = 60_000;

export interface RunVoicePorts {
  clock: Pick<ProcessClock, 'now' | 'monotonic' | 'after'>;
  news: Pick<RunNews, 'whisper'> | undefined;
  /** Where the run is followed in this process; undefined when it is not. */
  channel(): EventChannel | undefined;
  onClose(): void;
}

/** What the model of one run says, to those who listen in this process and in others (EVT-04). */
export class RunVoice implements Voice {
  readonly #run: RunRecord;
  readonly #attempt: number;
  readonly #ports: RunVoicePorts;
  #wishedUntil = -Infinity;
  /** Of the step that speaks now. */
  words: StepWords | undefined;
  #whispered = 0;
  #whisperedAt = -Infinity;
  #shownAt = -Infinity;
  #cancelShow: (() => void) | undefined;

  constructor(run: RunRecord, attempt: number, ports: RunVoicePorts) {
    this.#run = run;
    this.#attempt = attempt;
    this.#ports = ports;
  }

  speak(stepId: string, after: number): Speech | undefined {
    if (!this.#isHeard()) return undefined;
    const { tenant_id: tenantId, run_id: runId, agent_id: agentId } = this.#run;
    const words = new StepWords({ tenantId, runId, agentId, stepId, attempt: this.#attempt, after }, this.#ports.clock);
    this.words = words;
    this.#whispered = 0;
    this.#ports.channel()?.hear(words);
    return {
      say: (text) => {
        if (this.words !== words || text === '') return;
        words.add(text);
        this.#showSoon();
      },
      end: () => {
        if (this.words !== words) return;
        this.#show(true);
        this.words = undefined;
      },
    };
  }

  /** Another process has followers for the words. What was said so far is new to it. */
  wish(): void {
    const isNew = !this.#isWished();
    this.#wishedUntil = this.#ports.clock.monotonic() + wishHoldsMs;
    if (!isNew) return;
    this.#whispered = 0;
    if (this.words) this.#showSoon();
  }

  close(): void {
    this.#cancelShow?.();
    this.words = undefined;
    this.#ports.onClose();
  }

  /** A run that was created to be heard speaks from its first word: its followers come a moment later. */
  #isHeard(): boolean {
    return this.#isCreatedToBeHeard || this.#isWished() || this.#listeners > 0;
  }

  /** A short answer is over before a wish can come: of a run whose follower must be elsewhere, words go out unasked. */
  #isForOthers(): boolean {
    return this.#isWished() || (this.#isCreatedToBeHeard && this.#listeners === 0);
  }

  get #isCreatedToBeHeard(): boolean {
    return this.#run.request.run_options?.stream_deltas === true;
  }

  /** In this process. */
  get #listeners(): number {
    return this.#ports.channel()?.listeners ?? 0;
  }

  #isWished(): boolean {
    return this.#ports.clock.monotonic() < this.#wishedUntil;
  }

  /** The first words go out at once, what follows in the rhythm. */
  #showSoon(): void {
    if (this.#cancelShow) return;
    const waitMs = this.#shownAt + showEveryMs - this.#ports.clock.monotonic();
    if (waitMs <= 0) this.#show(false);
    else this.#cancelShow = this.#ports.clock.after(waitMs, () => this.#show(false));
  }

  #show(all: boolean): void {
    this.#cancelShow?.();
    this.#cancelShow = undefined;
    const { words } = this;
    if (!words) return;
    this.#shownAt = this.#ports.clock.monotonic();
    if (words.show(all) && this.#ports.channel()?.hear(words)) this.#ports.channel()?.stir();
    this.#whisper(words, all);
  }

  #whisper(words: StepWords, all: boolean): void {
    const { news, clock } = this.#ports;
    if (!news || !this.#isForOthers() || this.#whispered >= words.end) return;
    if (!all && clock.monotonic() - this.#whisperedAt < whisperEveryMs) {
      this.#cancelShow ??= clock.after(whisperEveryMs, () => this.#show(false)); // also when nothing more is said
      return;
    }
    this.#whisperedAt = clock.monotonic();
    const { tenant_id: tenantId, run_id: runId } = this.#run;
    const { texts, upTo } = whispersFrom(words, this.#whispered);
    for (const text of texts) news.whisper({ tenantId, runId }, text);
    this.#whispered = upTo;
  }
}
