/**
 * Writes the reference of settings from the node's own list: `npx node tools/guards/settings-page.ts`; `--check` writes
 * nothing and fails when the page is not what the list says.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings, type Setting } from '#server/settings.ts';
import { settings as ofTheCommand, type Setting as CommandSetting } from '../../deploy/cli/settings.ts';
import { read, top } from './repository.ts';

export const settingsPage = 'docs/reference/configuration.md';

const head = `<!-- Written by tools/guards/settings-page.ts from handlers/server/settings.ts and deploy/cli/settings.ts. Do not edit. -->

# Settings

Flags of \`agentos up\` come first, then environment variables, then \`.agentos.env\`, then these defaults (CLI-02). What is wrong is refused before anything starts, each problem with its key and
the expected form; a misspelt key is named with the one that was meant. How to use them: [operate a node](../guides/operate.md).
`;

/** The whole page, as it must stand in the repository. */
export function settingsMarkdown(): string {
  return [
    head,
    '## Of the command\n',
    '`agentos up` understands these by itself. What it hands on to the node may have another default there.\n',
    table(['setting', 'flag', 'default', 'means'], commandRows()),
    '## Of the node process\n',
    'Read by `node handlers/server/main.ts`. `agentos up` chooses the services, the database URL and the models file, and hands on all others.\n',
    table(['setting', 'value', 'default', 'means'], nodeRows()),
    '`AGENTOS_HOME` names the state folder of the command (default: `.agentos` in the working folder). Keys of model providers are read from the files or variables that the models file names.\n',
  ].join('\n');
}

function commandRows(): string[][] {
  return Object.entries<CommandSetting>(ofTheCommand)
    .filter(([, { forNode }]) => !forNode)
    .map(([key, { flag, default: value, says }]) => [code(key), flag ? code(flag) : '', code(value), says]);
}

function nodeRows(): string[][] {
  return (settings as readonly Setting[]).map((setting) => [
    code(setting.key) + (setting.secret ? ` or ${code(`${setting.key}_FILE`)}` : ''),
    formOf(setting),
    setting.default === undefined ? 'none: must be set' : code(setting.default),
    `${setting.description}${setting.secret ? ' Secret: never printed.' : ''} Example: ${code(setting.example)}`,
  ]);
}

function formOf({ kind, choices, range, form }: Setting): string {
  switch (kind) {
    case 'integer':
      return `whole number, ${range![0]} to ${range![1]}`;
    case 'boolean':
      return '`true` or `false`';
    case 'choice':
      return choices!.map(code).join(', ');
    case 'list':
      return choices ? `some of ${choices.map(code).join(', ')}, separated by commas` : form!.says;
    case 'text':
      return form?.says ?? 'a path';
  }
}

const code = (text: string) => (text === '' ? '' : `\`${text}\``);

function table(titles: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line), ''].join('\n');
}

function main(check: boolean): void {
  if (!check) writeFileSync(join(top, settingsPage), settingsMarkdown());
  else if (read(settingsPage) !== settingsMarkdown()) {
    console.error(`${settingsPage} is not what the settings say. Run: npx node tools/guards/settings-page.ts`);
    process.exitCode = 1;
  }
}

if (import.meta.main) main(process.argv.includes('--check'));
