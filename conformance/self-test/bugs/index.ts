import type { PlantedBug } from '../planted-bug.ts';
import { edgeBugs } from './edge.ts';
import { engineBugs } from './engine.ts';
import { storeBugs } from './store.ts';
import { tenantBugs } from './tenant.ts';

/** Neighbours have their program in common where they can. */
export const plantedBugs: readonly PlantedBug[] = [...engineBugs, ...storeBugs, ...tenantBugs, ...edgeBugs].toSorted(
  (a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0),
);
