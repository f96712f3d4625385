import { harmless } from './output.ts';
import { oneLine, shortened } from './format.ts';

const levelNames: Record<string, string> = {
  10: 'trace',
  20: 'debug',
  30: 'info',
  40: 'warn',
  50: 'error',
  60: 'fatal',
};
const said = new Set(['level', 'time', 'msg', 'pid', 'hostname', 'name', 'v', 'stack']);

/** One line of the node's JSON log as a person reads it: time, level, message, then the rest as `key=value`. */
export function readableLogLine(line: string): string {
  const entry = parse(line);
  if (!entry) return harmless(line);
  const time =
    entry['time'] === undefined ? '' : new Date(entry['time'] as string | number).toISOString().slice(11, 23);
  const rest = Object.entries(entry)
    .filter(([key]) => !said.has(key))
    .map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return harmless(
    [time, levelOf(entry).padEnd(5), typeof entry['msg'] === 'string' ? entry['msg'] : '', oneLine(rest.join(' '), 400)]
      .join(' ')
      .trimEnd(),
  );
}

/** Whether a line belongs to a service: lines that name none belong to all. */
export function belongsTo(line: string, service: string): boolean {
  const named = parse(line)?.['service'];
  return typeof named !== 'string' || named === service;
}

/** The lines that say what went wrong, or simply the last ones when none does. */
export function relevantLines(lines: string[], atMost: number): string[] {
  const bad = lines.filter(
    (line) => /^(warn|error|fatal)$/.test(levelOf(parse(line) ?? {})) || /\b(FATAL|PANIC|Error)\b/.test(line),
  );
  return (bad.length > 0 ? bad : lines).slice(-atMost).map((line) => shortened(readableLogLine(line), 300));
}

function levelOf(entry: Record<string, unknown>): string {
  const level = entry['level'];
  return typeof level === 'number' ? (levelNames[level] ?? String(level)) : typeof level === 'string' ? level : '';
}

function parse(line: string): Record<string, unknown> | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
