import type { SqlParameter, SqlSourceFacts, SqlSources } from '#orchestrator/sql-sources/sql-sources.port.ts';
import type { ToolSource } from './tool-source.port.ts';
import type { Tool } from './tool.port.ts';

const toolId = 'tool.sql.query';
/** A page of SQL; what is longer was written by no model for one question. */
const sqlLengthMax = 20_000;
const parametersMax = 100;

interface Input {
  source: string;
  sql: string;
  parameters?: SqlParameter[];
}

/**
 * `tool.sql.query` (TOOL-01), in the form that each tenant sees: with the sources that it may ask, and not at all when
 * there are none.
 */
export function createSqlTools(sources: SqlSources): ToolSource {
  const find = (tenantId: string): Tool | undefined => {
    const facts = sources.list(tenantId);
    return facts.length > 0 ? sqlQuery(sources, facts) : undefined;
  };
  return {
    prefix: 'tool.sql.',
    find: (tenantId, id) => (id === toolId ? find(tenantId) : undefined),
    list: async (tenantId) => [find(tenantId)].filter((tool) => tool !== undefined),
  };
}

function sqlQuery(sources: SqlSources, facts: readonly SqlSourceFacts[]): Tool {
  return {
    tool_id: toolId,
    description: `Asks a PostgreSQL database one query that reads, and answers columns and rows (truncated: true when there were more). Whole numbers of 64 bits and decimals come as text. Sources:\n${facts.map(line).join('\n')}`,
    input_schema: {
      type: 'object',
      properties: {
        source: { type: 'string', enum: facts.map(({ sourceId }) => sourceId), description: 'Which database to ask.' },
        sql: {
          type: 'string',
          description: 'One SELECT, WITH, VALUES or TABLE statement of PostgreSQL; $1, $2 ... stand for parameters.',
          minLength: 1,
          maxLength: sqlLengthMax,
        },
        parameters: {
          type: 'array',
          description: 'Values for $1, $2 ... in order.',
          maxItems: parametersMax,
          items: { type: ['string', 'number', 'boolean', 'null'], maxLength: sqlLengthMax },
        },
      },
      required: ['source', 'sql'],
      additionalProperties: false,
    },
    async invoke(auth, input, { signal }) {
      const { source: sourceId, sql, parameters = [] } = input as Input;
      const { columns, rows, truncated } = await sources.query(auth, { sourceId, sql, parameters }, signal);
      return { columns, rows, row_count: rows.length, truncated };
    },
  };
}

function line({ sourceId, description, schemaHint, rowsMax }: SqlSourceFacts): string {
  const head = `- ${sourceId}: ${description} At most ${rowsMax} rows.`;
  return schemaHint === '' ? head : `${head}\n${schemaHint}`;
}
