import type { Scenario } from '../scenario.ts';
import { cut } from './cut/cut.ts';
import { database } from './database/database.ts';
import { disk } from './disk/disk.ts';
import { flood } from './flood/flood.ts';
import { kill } from './kill/kill.ts';
import { pause } from './pause/pause.ts';
import { poison } from './poison/poison.ts';
import { repeat } from './repeat/repeat.ts';

/** In the order in which they are played. */
export const scenarios: readonly Scenario[] = [kill, pause, database, disk, cut, repeat, poison, flood];
