import { relative } from 'node:path';

/**
 * Examples and ways out are typed as `agentos ...`. Where the command is not on the PATH, a person has to type what
 * was typed this time: `npx agentos ...` inside the project, or the launcher's path.
 */
export function commandName(env = process.env, launcher = process.argv[1] ?? ''): string {
  if (env['npm_command']) return 'npx agentos';
  if (!launcher.endsWith('.mjs')) return 'agentos';
  const short = relative(process.cwd(), launcher);
  return `node ${short.startsWith('..') ? launcher : short}`;
}

/** The line as it has to be typed here; only a leading `agentos` and ones in backquotes are commands. */
export function typed(line: string, name = commandName()): string {
  return name === 'agentos' ? line : line.replace(/(^|: {2}|`|or: {2})agentos (?=[a-z])/g, `$1${name} `);
}
