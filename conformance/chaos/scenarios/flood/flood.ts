import { defineScenario } from '../../scenario.ts';
import { onStage } from '../../stage.ts';
import { backlog } from './backlog.ts';
import { bringCrowd } from './crowd.ts';
import { noisyNeighbour } from './noisy-neighbour.ts';
import { overload } from './overload.ts';

/** Few, so that a backlog is one. */
const slots = 16;

export const flood = defineScenario({
  name: 'flood',
  plan: 'R9',
  requirements: ['API-06', 'TEN-05'],
  promise: 'too many requests are refused politely, the rest is served, and a quiet tenant notices nothing',
  sizes: {
    ci: { seconds: 15, backlog: 3_000 },
    full: { seconds: 300, backlog: 10_000 },
  },
  async run(trial, { seconds, backlog: runs }) {
    if (seconds > 0) {
      await onStage(trial, { processes: 1, leaseSeconds: 10 }, async (stage) => {
        const crowd = await bringCrowd(stage);
        trial.figures.noisy_neighbour = await noisyNeighbour(trial, crowd, Math.min(seconds, 60));
        trial.figures.overload = await overload(trial, crowd, seconds);
      });
    }
    if (runs > 0) {
      const environment = { AGENTOS_WORKER_SLOTS: String(slots) };
      await onStage(trial, { processes: 1, leaseSeconds: 10, environment }, async (stage) => {
        trial.figures.backlog = await backlog(trial, stage, await bringCrowd(stage), runs, slots);
      });
    }
  },
});
