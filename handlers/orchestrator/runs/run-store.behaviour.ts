import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { runRetentionBehaviour } from '#orchestrator/retention/run-retention.behaviour.ts';
import { runAdmissionBehaviour } from './run-admission.behaviour.ts';
import { runSlotsBehaviour } from './run-slots.behaviour.ts';
import { runChildrenBehaviour } from './run-children.behaviour.ts';
import { runLeaseBehaviour } from './run-lease.behaviour.ts';
import { runLogBehaviour } from './run-log.behaviour.ts';
import { runReadingBehaviour } from './run-reading.behaviour.ts';
import type { RunStoreSubject } from './run-samples.behaviour.ts';

/** What every RunStore promises (ARC-05). */
export function runStoreBehaviour(name: string, open: () => Promise<RunStoreSubject>): void {
  describe(`${name}: run store`, () => {
    let subject: RunStoreSubject;
    beforeAll(async () => {
      subject = await open();
    });
    beforeEach(() => subject.reset());
    afterAll(() => subject.close());

    runAdmissionBehaviour(() => subject);
    runSlotsBehaviour(() => subject);
    runChildrenBehaviour(() => subject);
    runLeaseBehaviour(() => subject);
    runLogBehaviour(() => subject);
    runReadingBehaviour(() => subject);
    runRetentionBehaviour(() => subject);
  });
}
