/** Chance that comes the same again for the same seed: the generator sfc32, which is small, quick and sound enough. */
export interface Dice {
  /** In [0, 1). */
  roll(): number;
  chance(probability: number): boolean;
  /** In [from, to). */
  between(from: number, to: number): number;
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  pick<Thing>(things: readonly Thing[]): Thing;
  /** Dice of their own: what is rolled with them does not shift what is rolled with these. */
  fork(): Dice;
}

export function seededDice(seed: number): Dice {
  let [a, b, c, d] = [0x9e3779b9, seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0, 1];
  const roll = () => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 12; i++) roll(); // neighbouring seeds have parted by then
  const between = (from: number, to: number) => from + roll() * (to - from);
  const whole = (from: number, to: number) => from + Math.floor(roll() * (to - from + 1));
  return {
    roll,
    between,
    whole,
    chance: (probability) => roll() < probability,
    pick: (things) => things[whole(0, things.length - 1)]!,
    fork: () => seededDice(whole(0, 2 ** 32 - 1) * 2 ** 20 + whole(0, 2 ** 20 - 1)),
  };
}
