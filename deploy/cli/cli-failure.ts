import { type ExitCode, exitCodes } from './exit-codes.ts';

export interface FailureDetails {
  exitCode?: ExitCode;
  /** What a person can type or change, one line each, most likely first. */
  wayOut?: string[];
  /** The last lines of the log that shows the cause. */
  log?: { file: string; lines: string[] };
  cause?: unknown;
}

/** An expected failure of a command (CLI-04): what failed, what the log says, what to do next. Never holds a secret. */
export class CliFailure extends Error {
  readonly exitCode: ExitCode;
  readonly wayOut: readonly string[];
  readonly log: { file: string; lines: string[] } | undefined;

  constructor(what: string, details: FailureDetails = {}) {
    super(what, { cause: details.cause });
    this.name = 'CliFailure';
    this.exitCode = details.exitCode ?? exitCodes.failure;
    this.wayOut = details.wayOut ?? [];
    this.log = details.log;
  }
}
