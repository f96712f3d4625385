import type { Scenario } from '../scenario.ts';
import { database } from './database/database.ts';
import { kill } from './kill/kill.ts';
import { pause } from './pause/pause.ts';

/** In the order in which they are played. */
export const scenarios: readonly Scenario[] = [kill, pause, database];
