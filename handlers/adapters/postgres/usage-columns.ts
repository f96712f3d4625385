import type { UsageRow } from '#model-policy/metering/usage-row.ts';

/** Every field of a usage row is a column of `model_usage` of the same name; one that is missing here does not compile. */
const columns: Record<keyof UsageRow, true> = {
  usage_id: true,
  tenant_id: true,
  time: true,
  principal_id: true,
  agent_id: true,
  run_id: true,
  operation: true,
  door: true,
  model_ref: true,
  model_id: true,
  backend_id: true,
  input_tokens: true,
  output_tokens: true,
  cached_input_tokens: true,
  reasoning_tokens: true,
  estimated: true,
  cost_usd: true,
  price: true,
  streamed: true,
  latency_ms: true,
  first_byte_ms: true,
  policy_decision: true,
  status: true,
  error_code: true,
  request_id: true,
  correlation_id: true,
};

export const usageColumns = Object.keys(columns).join(', ');
