import { PostgresTrouble } from '../postgres/postgres-trouble.ts';
import { CheckFailed } from './checks/check.ts';
import { CliFailure } from './cli-failure.ts';

/** What checks and the database launcher throw, in the words of the command; anything else is passed through. */
export function knownFailure(cause: unknown, log?: { file: string; lines: string[] }): unknown {
  if (cause instanceof CheckFailed) return new CliFailure(cause.message, { wayOut: [cause.wayOut], cause });
  if (!(cause instanceof PostgresTrouble)) return cause;
  return new CliFailure(cause.what, {
    wayOut: [cause.wayOut],
    ...(log && cause.code === 'start_failed' ? { log } : {}),
    cause,
  });
}
