import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelsFile } from '../../../driver/models.ts';
import type { Stage } from '../../stage.ts';

/** Starts processes that execute runs beside the one in front, each asking the model under a path of its own. */
export async function startWorkers(stage: Stage, count: number): Promise<void> {
  const { origin } = new URL(stage.model.baseUrl);
  for (let i = 0; i < count; i++) {
    const index = stage.fleet.members.length;
    const file = join(stage.home.folder, `models-${index}.json`);
    writeFileSync(file, JSON.stringify(modelsFile(`${origin}/worker-${index}/v1`)));
    await stage.fleet.start(1, { AGENTOS_WORKER_SLOTS: '32', AGENTOS_MODELS_FILE: file });
  }
}

/** Which member of the fleet has asked the model under this path. */
export function workerOf(path: string): number | undefined {
  const index = /^\/worker-(\d+)\//.exec(path)?.[1];
  return index === undefined ? undefined : Number(index);
}
