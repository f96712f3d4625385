import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { CliFailure } from '../cli-failure.ts';
import { databaseUrlFile, type NodeContext } from '../node-context.ts';
import { childEnvironment, nodeVariables } from '../process/node-process.ts';
import { bootstrapEntry, demoSeedsFile, projectRoot } from '../project.ts';
import type { SeededIds } from '../report/report.ts';
import { actorsOf, readSeeds, readToken, type Seeds, tokenPath } from '../seeds.ts';
import { relevantLines } from '../terminal/log-line.ts';
import { count } from '../terminal/format.ts';
import type { Phase } from '../terminal/progress.ts';

export const seedMilestones = 3;

/** Puts tenants, principals and agents in place; what is there already stays as it is (CLI-07). */
export async function seed(context: NodeContext, phase: Phase): Promise<SeededIds | undefined> {
  const { state, configuration } = context;
  const file = configuration.seedsFile ?? state.seedsFile;
  if (!configuration.seedsFile && !existsSync(file)) copyFileSync(demoSeedsFile, file);
  const seeds = readSeeds(file);
  mkdirSync(state.tokens, { recursive: true, mode: 0o700 });
  phase.doing('writing tenants, principals and agents');
  const models = configuration.modelsFile ?? state.modelsFile;
  await runBootstrap(file, state.tokens, nodeVariables(configuration, { databaseUrl: databaseUrlFile(state), models }));
  context.actors = actorsOf(seeds);
  phase.reached(`${count(seeds.tenants.length, 'tenant')} in place`);
  const missing = seeds.principals.filter((principal) => !readToken(tokenPath(state, principal)));
  if (missing.length > 0) {
    throw new CliFailure(`No token was written for ${missing.map((principal) => principal.principal_id).join(', ')}.`, {
      wayOut: [`Look into ${state.tokens}`, 'agentos logs node --lines 50'],
    });
  }
  phase.reached(`${count(seeds.principals.length, 'principal')} in place, tokens in ${state.tokens}`);
  phase.reached(`${count(seeds.agents.length, 'agent')} in place`);
  return seededIds(seeds);
}

async function runBootstrap(seedsFile: string, tokensDir: string, variables: Record<string, string>): Promise<void> {
  const args = [bootstrapEntry, 'seed', '--file', seedsFile, '--tokens-dir', tokensDir];
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    env: childEnvironment(variables),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return;
  throw new CliFailure('The seeds could not be put in place.', {
    log: { file: `the output of seeding ${seedsFile}`, lines: relevantLines(printed.split('\n').filter(Boolean), 8) },
    wayOut: [`Correct what it names in ${seedsFile}, then:  agentos up`],
  });
}

/** The seeded ids in the words of appendix H; undefined when the seeds are not of that shape. */
function seededIds(seeds: Seeds): SeededIds | undefined {
  const actors = actorsOf(seeds);
  if (!actors?.platform) return undefined;
  const agents = seeds.agents.filter((agent) => agent.tenant_id === actors.tenantId);
  return {
    default_tenant_id: actors.tenantId,
    platform_admin_principal_id: actors.platform.principal_id,
    tenant_admin_principal_id: actors.tenant.principal_id,
    sample_agent_ids: agents.map((agent) => agent.agent_id),
    sample_tool_ids: [...new Set(agents.flatMap((agent) => agent.config.tools))],
  };
}
