const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });

/** The file of AGENTOS_SQL_SOURCES_FILE. */
export const sourcesFileSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['sources'],
  properties: {
    sources: {
      type: 'array',
      maxItems: 100,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['source_id', 'description', 'tenant_ids'],
        properties: {
          source_id: { type: 'string', pattern: '^[a-z][a-z0-9_]{0,62}$' },
          description: text(500),
          schema_hint: text(8_000),
          url: { type: 'string', pattern: '^postgres(ql)?://\\S+$' },
          url_file: text(4_096),
          url_env: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$' },
          tenant_ids: {
            type: 'array',
            minItems: 1,
            items: { type: 'string', pattern: '^(\\*|tnt_[A-Za-z0-9_]{1,60})$' },
          },
          rows_max: { type: 'integer', minimum: 1, maximum: 10_000 },
          bytes_max: { type: 'integer', minimum: 1_024, maximum: 200_000 },
          timeout_ms: { type: 'integer', minimum: 100, maximum: 120_000 },
          connections_max: { type: 'integer', minimum: 2, maximum: 100 },
          trusted_functions: {
            type: 'array',
            maxItems: 200,
            items: { type: 'string', pattern: '^[^.\\s]{1,63}\\.[^.\\s]{1,63}$' },
          },
        },
      },
    },
  },
} as const;

/** What the schema admits. */
export interface SourcesFile {
  readonly sources: readonly SourceEntry[];
}

export interface SourceEntry {
  readonly source_id: string;
  readonly description: string;
  readonly schema_hint?: string;
  readonly url?: string;
  readonly url_file?: string;
  readonly url_env?: string;
  readonly tenant_ids: readonly string[];
  readonly rows_max?: number;
  readonly bytes_max?: number;
  readonly timeout_ms?: number;
  readonly connections_max?: number;
  readonly trusted_functions?: readonly string[];
}
