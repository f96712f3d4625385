import type { FilterValue, MemoryStore } from '#orchestrator/memory/memory-store.port.ts';
import { searchMemory } from '#orchestrator/memory/search-memory.ts';
import { kvNames } from './kv-names.ts';
import type { Tool } from './tool.port.ts';

/** What one call answers at most stays below the tool box's cap: each character takes up to 6 bytes of JSON. */
const hitsMax = 10;
const excerptLengthMax = 2_000;
const hitsDefault = 5;

/** By words: an agent has no embedding at hand. Vectors are searched through the API (MEM-01). */
export function createMemorySearch(store: MemoryStore): Tool {
  return {
    tool_id: 'tool.memory.search',
    description: `Searches the tenant's memory for texts that have any of the words of the query, best first. Answers at most ${hitsMax} texts, each cut after ${excerptLengthMax} characters (truncated: true).`,
    input_schema: {
      type: 'object',
      properties: {
        namespace: { ...kvNames.namespace, description: 'Which group of texts to search.' },
        query: { type: 'string', description: 'Words to look for, as they are.', minLength: 1, maxLength: 1_000 },
        filter: {
          type: 'object',
          description: 'Only texts whose metadata has each of these fields with exactly this value.',
          maxProperties: 16,
          additionalProperties: { type: ['string', 'number', 'boolean', 'null'] },
        },
        limit: { type: 'integer', description: `${hitsDefault} when absent.`, minimum: 1, maximum: hitsMax },
      },
      required: ['namespace', 'query'],
      additionalProperties: false,
    },
    async invoke(auth, input) {
      const {
        namespace,
        limit = hitsDefault,
        ...question
      } = input as {
        namespace: string;
        query: string;
        filter?: Record<string, FilterValue>;
        limit?: number;
      };
      const hits = await searchMemory(store, auth, namespace, { ...question, limit });
      return {
        hits: hits.map(({ memory: { key, text, metadata, updatedAt }, score }) => {
          const excerpt = excerptOf(text);
          return { key, text: excerpt, truncated: excerpt !== text, metadata, score, updated_at: updatedAt };
        }),
      };
    },
  };
}

/** Never ends with half of a surrogate pair, which no log could store. */
function excerptOf(text: string): string {
  const cut = text.slice(0, excerptLengthMax);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
