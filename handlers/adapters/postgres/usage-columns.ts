import type { UsageRow } from '#model-policy/metering/usage-row.ts';

/** Every field of a usage row is a column of `model_usage` of the same name; one that is missing here does not compile. */
export const usageColumnTypes: Readonly<Record<keyof UsageRow, string>> = {
  usage_id: 'text',
  tenant_id: 'text',
  time: 'timestamptz',
  principal_id: 'text',
  agent_id: 'text',
  run_id: 'text',
  operation: 'text',
  door: 'text',
  model_ref: 'text',
  model_id: 'text',
  backend_id: 'text',
  input_tokens: 'bigint',
  output_tokens: 'bigint',
  cached_input_tokens: 'bigint',
  reasoning_tokens: 'bigint',
  estimated: 'boolean',
  cost_usd: 'double precision',
  price: 'jsonb',
  streamed: 'boolean',
  latency_ms: 'double precision',
  first_byte_ms: 'double precision',
  policy_decision: 'text',
  status: 'text',
  error_code: 'text',
  request_id: 'text',
  correlation_id: 'text',
};

export const usageColumns = Object.keys(usageColumnTypes).join(', ');
