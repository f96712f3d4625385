import { newId } from '#vocabulary/ids.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { costOf } from './price.ts';
import { countUsage } from './count-usage.ts';
import type { UsageLedger } from './usage-ledger.port.ts';
import type { UsageRow } from './usage-row.ts';

/** The record `meter`: one row for each exchange, also for those that were refused or left. */
export function meterExchange(ledger: UsageLedger): (exchange: Exchange) => () => Promise<void> {
  return (exchange) => {
    const price = exchange.route?.model.price ?? null;
    exchange.usage = countUsage(exchange);
    const used = exchange.usage.totalTokens > 0;
    exchange.costUsd = used ? price && costOf(price, exchange.usage) : 0; // nothing costs nothing, whatever its price
    const row = usageRow(exchange);
    return () => ledger.record(exchange.ask.auth, row);
  };
}

function usageRow({ ask, ...exchange }: Exchange): UsageRow {
  const { usage, route, startedAtMs } = exchange;
  return {
    usage_id: newId('use', startedAtMs),
    tenant_id: ask.auth.tenant_id,
    time: new Date(startedAtMs).toISOString(),
    principal_id: ask.auth.principal.principal_id,
    agent_id: ask.agentId,
    run_id: ask.runId,
    operation: ask.prompt.operation,
    door: ask.door,
    model_ref: ask.modelRef,
    model_id: route?.model.modelId ?? null,
    backend_id: route?.model.backendId ?? null,
    input_tokens: usage?.inputTokens ?? 0,
    output_tokens: usage?.outputTokens ?? 0,
    cached_input_tokens: usage?.cachedInputTokens ?? null,
    reasoning_tokens: usage?.reasoningTokens ?? null,
    estimated: usage?.estimated ?? false,
    cost_usd: exchange.costUsd,
    price: route?.model.price ?? null,
    streamed: ask.wantsStream,
    latency_ms: exchange.latencyMs,
    first_byte_ms: exchange.firstByteMs,
    policy_decision: exchange.decision?.decision ?? null,
    status: exchange.status ?? 'error',
    error_code: exchange.fault?.code ?? null,
    request_id: ask.requestId,
    correlation_id: ask.correlationId,
  };
}
