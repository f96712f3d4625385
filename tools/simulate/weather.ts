import type { Dice } from './dice.ts';

/** What goes wrong while a seed is simulated, and how often. Probabilities are per call, times in ms. */
export interface Weather {
  /** Nothing fails and nobody stops: promises that hold in bounded time are held to their bounds. */
  readonly calm: boolean;
  /** From here on nothing goes wrong any more, so that everything must come to its end. */
  readonly clearsAtMs: number;
  /** One way between a process and the store. */
  readonly wayMsMax: number;
  readonly lostRequests: number;
  readonly lostAnswers: number;
  readonly slowCalls: number;
  readonly slowMsMax: number;
  readonly lostHints: number;
  /** How often in the whole seed. */
  readonly crashes: number;
  readonly pauses: number;
  readonly freezes: number;
  readonly cuts: number;
  readonly outages: number;
  readonly drains: number;
  readonly clockJumps: number;
  /** How far a process's time of day is from the store's. */
  readonly skewMsMax: number;
  readonly modelFailures: number;
  readonly modelRefusals: number;
  readonly slowModels: number;
  readonly toolFailures: number;
  readonly slowTools: number;
  /** Calls that go on although they were told to stop. */
  readonly deafCalls: number;
}

/** A share of the kinds of trouble at a time: all at once hide each other. */
export function weatherOf(dice: Dice, calm: boolean): Weather {
  const often = (most: number) => (!calm && dice.chance(0.5) ? dice.between(0, most) : 0);
  const times = (most: number) => (!calm && dice.chance(0.4) ? dice.whole(1, most) : 0);
  return {
    calm,
    clearsAtMs: calm ? 0 : dice.between(4_000, 9_000),
    wayMsMax: dice.pick([0, 1, 5, 20]),
    lostRequests: often(0.15),
    lostAnswers: often(0.15),
    slowCalls: often(0.1),
    slowMsMax: dice.pick([200, 1_000, 5_000]),
    lostHints: calm ? dice.pick([0, 1]) : often(1),
    crashes: times(3),
    pauses: times(3),
    freezes: times(2),
    cuts: times(3),
    outages: times(1),
    drains: times(2),
    clockJumps: times(3),
    skewMsMax: calm ? 0 : dice.pick([0, 0, 500, 30_000]),
    modelFailures: often(0.3),
    modelRefusals: often(0.05),
    slowModels: calm ? dice.pick([0, 0.3]) : often(0.2),
    toolFailures: often(0.3),
    slowTools: often(0.2),
    deafCalls: dice.pick([0, 0.5, 1]),
  };
}
