import type { Migration } from '../migrate.ts';
import * as tools from './003-tools.ts';

/** In the order they are applied. A landed migration never changes; a change is a new one. */
export const migrations: Migration[] = [{ name: '003-tools', up: tools.up }];
