import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureGeneratorPackages, redocly } from './generator-packages.ts';
import { repositoryRoot } from './layout.ts';

/**
 * `npm run docs`: the contracts as pages to read. Each page is one file with everything in it, so it can be mailed,
 * served from any folder and read without a network. They are not committed: the viewer alone weighs 2.5 MB a page.
 */
const pages = [
  {
    name: 'orchestrator',
    source: 'orchestrator/openapi.yaml',
    title: 'Agent Orchestrator',
    about: 'Agents, runs, tools.',
  },
  {
    name: 'model-policy',
    source: 'model-policy/openapi.yaml',
    title: 'Model Policy',
    about: 'Models, and what policy says.',
  },
  {
    name: 'federation',
    source: 'federation/openapi.yaml',
    title: 'Federation',
    about: 'Runs and events between nodes.',
  },
  { name: 'events', source: 'events/asyncapi.yaml', title: 'Events', about: 'Every event of a run, and its streams.' },
];

async function main(): Promise<void> {
  const contracts = join(repositoryRoot, 'contracts');
  const target = join(repositoryRoot, 'build', 'reference');
  await ensureGeneratorPackages((line) => console.log(line));
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const { name, source, title } of pages) {
    const file = join(target, `${name}.html`);
    const options = ['--inlineBundle', '--title', `AgentOS ${title}`, '--config', 'redocly.yaml'];
    await redocly(contracts, ['build-docs', source, '-o', file, ...options]);
    writeFileSync(file, keptAtHome(readFileSync(file, 'utf8')));
    console.log(`  ${name.padEnd(16)}${(statSync(file).size / 1e6).toFixed(1)} MB`);
  }
  writeFileSync(join(target, 'index.html'), index());
  console.log(`Open ${relative(process.cwd(), join(target, 'index.html'))}`);
}

/**
 * The viewer would fetch its maker's logo and can report to its maker. Readers of our pages are nobody's business: the
 * browser is told to load and send nothing.
 */
function keptAtHome(html: string): string {
  const policy = "default-src 'unsafe-inline' 'unsafe-eval' data: blob:; connect-src 'none'; form-action 'none'";
  const head = html.indexOf('<head>');
  if (head === -1) throw new Error('The page has no <head> for its content security policy.');
  const after = head + '<head>'.length;
  return `${html.slice(0, after)}<meta http-equiv="Content-Security-Policy" content="${policy}">${html.slice(after)}`;
}

function index(): string {
  const items = pages.map(({ name, title, about }) => `<li><a href="${name}.html">${title}</a> ${about}</li>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>AgentOS reference</title>
<style>body { font: 1.1rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem }</style>
<h1>AgentOS reference</h1>
<p>Written from the contracts by <code>npm run docs</code>.</p>
<ul>
${items.join('\n')}
</ul>
</html>
`;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
