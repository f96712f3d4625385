import { defineScenario } from '../../scenario.ts';
import { onStage } from '../../stage.ts';
import { cutWhileFollowing } from './cut-while-following.ts';
import { stalledReaders } from './stalled-readers.ts';

export const cut = defineScenario({
  name: 'cut',
  plan: 'R5',
  requirements: ['EVT-02', 'EVT-03'],
  promise: 'whoever is cut off resumes by Last-Event-ID and hears every event once; who does not read is dropped',
  sizes: {
    ci: { clients: 200, runs: 20, cuts: 15, stalled: 50 },
    full: { clients: 500, runs: 50, cuts: 100, stalled: 50 },
  },
  async run(trial, { stalled, ...size }) {
    await onStage(trial, { processes: 2, leaseSeconds: 10 }, async (stage) => {
      if (size.clients > 0) trial.figures.followers = await cutWhileFollowing(trial, stage, size);
      if (stalled > 0) trial.figures.stalled = await stalledReaders(trial, stage, stalled);
    });
  },
});
