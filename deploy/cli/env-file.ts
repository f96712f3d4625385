import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Reads `KEY=value` lines; `#` starts a comment line, quotes around a value are taken off. */
export function parseEnvFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line);
    if (!match?.[1]) continue;
    values[match[1]] = (match[2] ?? '').replace(/^(["'])(.*)\1$/, '$2');
  }
  return values;
}

export function readEnvFile(file: string): Record<string, string> {
  return existsSync(file) ? parseEnvFile(readFileSync(file, 'utf8')) : {};
}

/** One line of the generated file: a value that was chosen, or a default as a comment to edit. */
export interface EnvLine {
  key: string;
  value: string;
  chosen: boolean;
  says: string;
}

/** Writes the file at the first `up` only: from then on it belongs to the person who edits it. True when written. */
export function generateEnvFile(file: string, lines: EnvLine[]): boolean {
  if (existsSync(file)) return false;
  const head = [
    '# Settings of this AgentOS node. Yours to edit; `agentos up` applies the changes.',
    '# Flags and environment variables of the same name come first. Never put a secret here: name a file that holds it.',
  ];
  const body = lines.flatMap(({ key, value, chosen, says }) => [
    '',
    `# ${says}`,
    `${chosen ? '' : '#'}${key}=${value}`,
  ]);
  writeFileSync(file, `${[...head, ...body].join('\n')}\n`, { mode: 0o600 });
  return true;
}
