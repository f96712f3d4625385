import { kvNamespaceDefault, kvNames } from './kv-names.ts';
import type { KvStore } from './kv-store.port.ts';
import type { Tool } from './tool.port.ts';

export function createKvGet(store: KvStore): Tool {
  return {
    tool_id: 'tool.kv.get',
    description: 'Reads the JSON value that was kept under a key. Answers found: false when there is none.',
    input_schema: { type: 'object', properties: kvNames, required: ['key'], additionalProperties: false },
    async invoke(auth, input) {
      const { namespace = kvNamespaceDefault, key } = input as { namespace?: string; key: string };
      const entry = await store.get(auth, namespace, key);
      if (!entry) return { found: false, namespace, key, value: null };
      return { found: true, namespace, key, value: entry.value, updated_at: entry.updatedAt };
    },
  };
}
