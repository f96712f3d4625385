/** What the command's exit code says (test plan part 2). Scripts may rely on these: they only ever grow. */
export const exitCodes = {
  ok: 0,
  failure: 1,
  usage: 2,
  unhealthy: 3,
  unreachable: 4,
  auth: 5,
  configInvalid: 78,
  timeout: 124,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const meanings: Record<keyof typeof exitCodes, string> = {
  ok: 'done; the run completed, every check passed',
  failure: 'it failed: a check did not pass, a run failed or was canceled',
  usage: 'the command line is wrong: unknown command or option, bad value',
  unhealthy: 'the node is not up, or only partly healthy (status)',
  unreachable: 'the node cannot be reached',
  auth: 'no token, or a token without the right scope',
  configInvalid: 'the configuration is invalid; every problem is listed',
  timeout: 'it took longer than --timeout allows',
  interrupted: 'stopped by Ctrl-C',
};

/** The text of `agentos help exit-codes`. */
export function exitCodesHelp(): string {
  const lines = Object.entries(exitCodes).map(([name, code]) => {
    return `  ${String(code).padStart(3)}  ${meanings[name as keyof typeof exitCodes]}`;
  });
  return [
    'Example:',
    '  agentos status >/dev/null || echo "not healthy, exit code $?"',
    '',
    'Exit codes of every agentos command:',
    ...lines,
    '',
  ].join('\n');
}
