import type { MemoryStore } from '#orchestrator/memory/memory-store.port.ts';
import type { TenantDirectory } from '#tenancy/tenant-directory.port.ts';
import { echo } from './echo.ts';
import { createHttpFetch } from './http-fetch.ts';
import type { HttpFetcher } from './http-fetcher.port.ts';
import { createKvGet } from './kv-get.ts';
import { createKvPut } from './kv-put.ts';
import type { KvStore } from './kv-store.port.ts';
import { createMemorySearch } from './memory-search.ts';
import type { Tool } from './tool.port.ts';

export interface BuiltInToolPorts {
  readonly kvStore: KvStore;
  readonly memory: MemoryStore;
  readonly tenants: TenantDirectory;
  readonly httpFetcher: HttpFetcher;
}

/** The tools that every node brings along (TOOL-01). */
export function createBuiltInTools({ kvStore, memory, tenants, httpFetcher }: BuiltInToolPorts): Tool[] {
  return [
    echo,
    createKvPut(kvStore, tenants),
    createKvGet(kvStore),
    createMemorySearch(memory),
    createHttpFetch(httpFetcher),
  ];
}
