import { Fault } from '#vocabulary/fault.ts';

const bytesPerNumber = 4; // float32, little-endian, as OpenAI's base64 vectors are

/** Vectors as numbers, whichever form they came in. */
export function asNumbers(vector: readonly number[] | string): readonly number[] {
  if (typeof vector !== 'string') return vector;
  const bytes = Buffer.from(vector, 'base64');
  if (bytes.length % bytesPerNumber !== 0) {
    throw new Fault('dependency_unavailable', 'The backend answered an embedding that cannot be decoded.', {
      detail: `base64 of ${bytes.length} bytes is no row of float32`,
    });
  }
  return Array.from({ length: bytes.length / bytesPerNumber }, (_, i) => bytes.readFloatLE(i * bytesPerNumber));
}

/** Vectors as base64 of little-endian float32, whichever form they came in. */
export function asBase64(vector: readonly number[] | string): string {
  if (typeof vector === 'string') return vector;
  const bytes = Buffer.allocUnsafe(vector.length * bytesPerNumber);
  for (const [i, number] of vector.entries()) bytes.writeFloatLE(number, i * bytesPerNumber);
  return bytes.toString('base64');
}
