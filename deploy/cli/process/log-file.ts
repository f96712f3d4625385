import { closeSync, existsSync, openSync, readSync, renameSync, statSync } from 'node:fs';

/** One older file is kept beside the log. */
const rotateAtBytes = 50 * 1024 * 1024;
const tailBytesMax = 4 * 1024 * 1024;

/** Moves a large log aside; only while nobody writes to it. */
export function rotateLog(file: string): void {
  if (existsSync(file) && statSync(file).size > rotateAtBytes) renameSync(file, `${file}.1`);
}

export function logSize(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}

/** The last `lines` lines written after byte `from`. */
export function lastLines(file: string, lines: number, from = 0): string[] {
  if (!existsSync(file)) return [];
  const end = statSync(file).size;
  const text = readBytes(file, Math.max(from, end - tailBytesMax), end);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .slice(-lines);
}

/** The text between two byte positions. */
export function readBytes(file: string, start: number, end: number): string {
  const buffer = Buffer.alloc(Math.max(0, end - start));
  const handle = openSync(file, 'r');
  try {
    const length = readSync(handle, buffer, 0, buffer.length, start);
    return buffer.subarray(0, length).toString('utf8');
  } finally {
    closeSync(handle);
  }
}
