import { readFileSync } from 'node:fs';

/** What the server wrote after this byte of its log. */
export function logSince(logFile: string, start: number): string {
  try {
    return readFileSync(logFile).subarray(start).toString('utf8');
  } catch {
    return '';
  }
}

/** The reason why a server gave up, in its own words, without time and pid. */
export function lastingFatal(logFile: string, start: number): string | undefined {
  const line = logSince(logFile, start)
    .split('\n')
    .findLast((text) => /\b(FATAL|PANIC):|error while loading shared libraries/.test(text));
  return line?.replace(/^.*?(?:FATAL|PANIC): */, '').trim();
}
