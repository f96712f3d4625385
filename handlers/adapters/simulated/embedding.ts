import { createHash } from 'node:crypto';

const dimensionsDefault = 64;
const numbersPerDigest = 8; // 32 bytes of SHA-256, 4 to a number

/**
 * A unit vector for a text: the sum of one fixed direction for each of its words, so that texts which share words
 * point in similar directions. The same text gives the same vector on every machine.
 */
export function embeddingOf(text: string, dimensions: number = dimensionsDefault): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [text];
  const sum = Array.from({ length: dimensions }, () => 0);
  for (const word of words) addDirection(sum, word);
  const length = Math.hypot(...sum);
  return sum.map((component) => component / length);
}

function addDirection(sum: number[], word: string): void {
  for (let block = 0; block < sum.length; block += numbersPerDigest) {
    const digest = createHash('sha256').update(`${block} ${word}`).digest();
    for (let i = 0; i < numbersPerDigest && block + i < sum.length; i++) {
      sum[block + i]! += digest.readInt32LE(i * 4) / 2 ** 31;
    }
  }
}
