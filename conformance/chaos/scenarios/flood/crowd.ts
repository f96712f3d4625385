import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conformanceSeeds } from '../../../driver/seeds.ts';
import type { RunRequest } from '../../create-run.ts';
import type { Stage } from '../../stage.ts';

/** Runs that the noisy tenant may create each second. */
export const noisyPerSecond = 20;

const wide = {
  max_concurrent_runs: 1_000,
  max_queued_runs: 1_000_000,
  run_create_qps: 10_000,
  run_create_burst: 10_000,
};
const tenants = {
  wide,
  quiet: wide,
  light: wide,
  backlog: wide,
  noisy: { ...wide, run_create_qps: noisyPerSecond, run_create_burst: noisyPerSecond },
} as const;

export interface Crowd {
  /** A request for a run by this tenant, of an agent that answers at once. */
  tenant(name: keyof typeof tenants): RunRequest & { tenantId: string };
}

/** Tenants of all kinds on the stage's node. */
export async function bringCrowd(stage: Stage): Promise<Crowd> {
  const file = join(stage.home.folder, 'crowd.json');
  writeFileSync(file, JSON.stringify(seeds()));
  const args = ['seed', '--file', file, '--tokens-dir', join(stage.home.folder, 'tokens')];
  const child = stage.home.spawn('crowd', ['handlers/server/bootstrap.ts', ...args]);
  if ((await child.ended) !== 0) throw new Error(`the tenants could not be made:\n${child.lastLines()}`);
  return {
    tenant: (name) => ({
      tenantId: `tnt_${name}`,
      address: stage.fleet.addresses()[0]!,
      key: stage.home.token(`usr_${name}`),
      agentId: `agt_${name}`,
      script: 'Say hello.',
    }),
  };
}

function seeds() {
  const [sample] = conformanceSeeds().tenants;
  const names = Object.keys(tenants) as (keyof typeof tenants)[];
  return {
    tenants: names.map((name) => ({
      ...sample,
      tenant_id: `tnt_${name}`,
      name,
      quotas: { ...sample!.quotas, runs: tenants[name] },
    })),
    principals: names.map((name) => ({
      tenant_id: `tnt_${name}`,
      principal_id: `usr_${name}`,
      principal_type: 'user',
      roles: ['tenant_admin'],
      token_file: `usr_${name}.token`,
    })),
    agents: names.map((name) => ({
      tenant_id: `tnt_${name}`,
      agent_id: `agt_${name}`,
      name,
      description: 'Belongs to the chaos suite.',
      config: {
        instructions: 'Answer.',
        // The backlog's runs take a while each; the others' are over at once.
        model_ref: name === 'backlog' || name === 'light' ? 'fake/slow' : 'simulated/chat',
        tools: [],
        limits: { max_steps: 10, timeout_ms: 600_000 },
      },
    })),
  };
}
