import { untilSettled } from '../../aftermath.ts';
import { defineScenario } from '../../scenario.ts';
import { onStage } from '../../stage.ts';
import { verifyDatabase } from '../../verify-database.ts';
import { answerLost } from './answer-lost.ts';
import { oneRunPerKey } from './one-run-per-key.ts';

export const repeat = defineScenario({
  name: 'repeat',
  plan: 'R6',
  requirements: ['RUN-07'],
  promise: 'a request that is repeated with its key, at once or after a crash, makes one run',
  sizes: {
    ci: { keys: 100, kills: 4 },
    full: { keys: 1_000, kills: 100 },
  },
  async run(trial, { keys, kills }) {
    await onStage(trial, { processes: 2, leaseSeconds: 2 }, async (stage) => {
      trial.figures.at_once = await oneRunPerKey(trial, stage, keys);
      trial.figures.after_crash = await answerLost(trial, stage, kills);
      await untilSettled(stage.home.databaseUrl);
      const violations = await verifyDatabase(stage.home.databaseUrl);
      trial.check(
        'verify.sql finds nothing',
        violations.map((v) => `${v.violation}: ${v.run_id} ${v.detail}`),
        ['RUN-06', 'RUN-07', 'EVT-02'],
      );
    });
  },
});
