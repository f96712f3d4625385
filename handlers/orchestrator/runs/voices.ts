import type { RunRecord } from './run-store.port.ts';

/**
 * Where it is heard what the models of runs say while they say it (EVT-04). Nothing depends on it: what is said here is in
 * no log, may be dropped at any time, and no call throws or waits.
 */
export interface Voices {
  /** The voice of a run that this process executes; its owner closes it when it has left the run. */
  of(run: RunRecord, attempt: number): Voice;
}

export interface Voice {
  /**
   * A model step begins to speak.
   * @param after the sequence of the last event before the step's answer: what is said comes behind that event, and
   *   before whichever is next
   * @returns undefined when nobody listens: then the model need not be asked for a stream
   */
  speak(stepId: string, after: number): Speech | undefined;
  close(): void;
}

export interface Speech {
  /** The next piece of the model's text, judged by policy already. */
  say(text: string): void;
  /** All has been said. Must come before the event that follows is added to the log. */
  end(): void;
}
