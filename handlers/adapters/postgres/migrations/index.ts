import type { Migration } from '../migrate.ts';

/** In the order they are applied. A landed migration never changes; a change is a new one. */
export const migrations: Migration[] = [];
