import { untilSettled } from '../../aftermath.ts';
import { defineScenario } from '../../scenario.ts';
import { onStage } from '../../stage.ts';
import { verifyDatabase } from '../../verify-database.ts';
import { hostileReplies } from './hostile-replies.ts';
import { killingRuns } from './killing-runs.ts';
import { SteadyLoad } from './steady-load.ts';
import { startWorkers } from './workers.ts';

const leaseSeconds = 2;
const workers = 3;
/** Of the neighbour, far below what the machine can do: it must come through, not compete. */
const neighbourPerSecond = 10;

export const poison = defineScenario({
  name: 'poison',
  plan: 'R8',
  requirements: ['RUN-06'],
  promise: 'a run that kills or hangs its workers is given up, and neighbours go on; what a model answers cannot',
  sizes: {
    ci: { runs: 2, each: 2 },
    full: { runs: 20, each: 20 },
  },
  async run(trial, { runs, each }) {
    const options = { processes: 1, leaseSeconds, environment: { AGENTOS_WORKER_SLOTS: '0' } };
    await onStage(trial, options, async (stage) => {
      await startWorkers(stage, workers);
      if (each > 0) trial.figures.hostile_replies = await hostileReplies(trial, stage, each);
      const load = new SteadyLoad(stage, neighbourPerSecond);
      load.start();
      trial.figures.killing_runs = await killingRuns(trial, stage, load, { runs, leaseSeconds });
      await load.stop();
      await untilSettled(stage.home.databaseUrl);
      const violations = await verifyDatabase(stage.home.databaseUrl);
      trial.check(
        'verify.sql finds nothing',
        violations.map((v) => `${v.violation}: ${v.run_id} ${v.detail}`),
        ['RUN-06', 'EVT-02'],
      );
      const { created, completed } = await load.between(0, Date.now());
      trial.check('every run of the neighbour completed', [
        ...(created === completed ? [] : [`${completed} of ${created}`]),
        ...Object.entries(load.refused).map(([status, count]) => `${count} were answered ${status}`),
      ]);
    });
  },
});
