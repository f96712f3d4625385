import type { TenantDirectory } from '#tenancy/tenant-directory.port.ts';
import { Fault } from '#vocabulary/fault.ts';
import { kvNamespaceDefault, kvNames } from './kv-names.ts';
import type { KvStore } from './kv-store.port.ts';
import type { Tool } from './tool.port.ts';

/** 64 KiB: what a model writes in one turn is far smaller; whole files belong into a store made for them. */
export const kvValueBytesMax = 64 * 1024;

/** @param tenants tells the tenant's storage.max_memory_bytes; no number means that nothing can be stored. */
export function createKvPut(store: KvStore, tenants: TenantDirectory): Tool {
  return {
    tool_id: 'tool.kv.put',
    description: `Keeps a JSON value of at most ${kvValueBytesMax} bytes under a key, for all runs of this tenant. Replaces what the key had.`,
    input_schema: {
      type: 'object',
      properties: { ...kvNames, value: { description: 'Any JSON value.' } },
      required: ['key', 'value'],
      additionalProperties: false,
    },
    async invoke(auth, input) {
      const {
        namespace = kvNamespaceDefault,
        key,
        value,
      } = input as { namespace?: string; key: string; value: unknown };
      const bytes = Buffer.byteLength(JSON.stringify(value));
      if (bytes > kvValueBytesMax) {
        throw new Fault(
          'invalid_request',
          `input.value has ${bytes} bytes as JSON; at most ${kvValueBytesMax} are kept.`,
          {
            details: { field: 'input.value', value_bytes: bytes, value_bytes_max: kvValueBytesMax },
          },
        );
      }
      const tenant = await tenants.find(auth.tenant_id);
      await store.put(auth, namespace, key, value, tenant?.quotas?.storage?.max_memory_bytes ?? 0);
      return { stored: true, namespace, key };
    },
  };
}
