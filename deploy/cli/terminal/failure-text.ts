import type { CliFailure } from '../cli-failure.ts';
import { typed } from '../command-name.ts';
import { harmless, type Paint } from './output.ts';

/** A failure as a person reads it (CLI-04): what failed, what the log says, what to type next. */
export function failureText(failure: CliFailure, paint: Paint): string {
  const lines = ['', `${paint.red('✖')} ${paint.bold(failure.message)}`];
  if (failure.log && failure.log.lines.length > 0) {
    lines.push(
      '',
      `  Last lines of ${failure.log.file}:`,
      ...failure.log.lines.map((line) => paint.dim(`  | ${harmless(line)}`)),
    );
  }
  if (failure.wayOut.length > 0) lines.push('', '  Way out:', ...failure.wayOut.map((line) => `  → ${typed(line)}`));
  return [...lines, ''].join('\n');
}
