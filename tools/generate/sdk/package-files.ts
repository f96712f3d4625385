import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenApiDocument, operationsOf } from '../document.ts';
import { repositoryRoot } from '../layout.ts';
import { memberName } from './service-class.ts';

/** What makes the folder a package: description, read-me, licence. */
export function packageFiles(services: Map<string, OpenApiDocument>, version: string): Record<string, string> {
  const manifest = {
    name: '@agentos/sdk',
    version,
    description: 'TypeScript client of AgentOS: runs, events, models, federation',
    license: 'Apache-2.0',
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './package.json': './package.json' },
    files: ['dist'],
  };
  return {
    'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'README.md': readMe(services),
    LICENSE: readFileSync(join(repositoryRoot, 'LICENSE'), 'utf8'),
  };
}

function readMe(services: Map<string, OpenApiDocument>): string {
  const intro = readFileSync(join(import.meta.dirname, 'README.template.md'), 'utf8');
  return intro.replace(
    '<!-- operations -->\n',
    [...services].map(([name, document]) => table(name, document)).join('\n'),
  );
}

function table(service: string, document: OpenApiDocument): string {
  const rows = operationsOf(document).map((operation) => {
    const scopes =
      operation.scopes.length === 0 ? 'public' : operation.scopes.map((scope) => `\`${scope}\``).join(', ');
    const method = `\`${memberName(service)}.${operation.operationId}\``;
    return `| ${method} | \`${operation.method} ${operation.path}\` | ${operation.summary ?? ''} | ${scopes} |`;
  });
  return `### ${document.info.title}\n\n| method | operation | | scope |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}
