/** Numbers from 0 to 1 that follow from the seed alone (a 32-bit xorshift, good enough to spread kills over time). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
