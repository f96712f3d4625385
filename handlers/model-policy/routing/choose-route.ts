import { Fault } from '#vocabulary/fault.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { costOf } from '../metering/price.ts';
import { estimatePromptTokens } from '../metering/estimate-tokens.ts';
import type { ModelProvider } from '../providers/model-provider.port.ts';
import type { CatalogueModel } from './catalogue.ts';
import { outputLimit } from './output-limit.ts';

/**
 * The step `route`: the first candidate that can do what is asked (MOD-06).
 * @throws Fault `invalid_request` naming what no candidate can do
 */
export function chooseRoute(providers: ReadonlyMap<string, ModelProvider>): (exchange: Exchange) => void {
  return (exchange) => {
    let candidates = exchange.candidates;
    for (const { can, otherwise } of demandsOf(exchange)) {
      const left = candidates.filter(can);
      if (left.length === 0) throw refusal(exchange.ask.modelRef, otherwise);
      candidates = left;
    }
    const model = candidates[0]!;
    const provider = providers.get(model.backendId);
    if (!provider) throw new Fault('internal_error', `The backend "${model.backendId}" is not open on this node.`);
    exchange.route = {
      model,
      provider,
      maxOutputTokens: outputLimit(exchange, model),
      attempts: 1,
      fallbackUsed: false,
    };
  };
}

interface Demand {
  readonly can: (model: CatalogueModel) => boolean;
  readonly otherwise: { message: string; param: string };
}

function demandsOf(exchange: Exchange): Demand[] {
  const { prompt } = exchange;
  const { minContextTokens, maxCostUsd } = exchange.ask.requirements;
  const demands: Demand[] = [
    {
      can: (model) => model.capabilities.includes(prompt.operation),
      otherwise: { message: `cannot ${prompt.operation}`, param: 'model' },
    },
  ];
  if (prompt.operation === 'chat' && prompt.maxOutputTokens !== null) {
    const asked = prompt.maxOutputTokens;
    demands.push({
      can: (model) => model.maxOutputTokens === null || asked <= model.maxOutputTokens,
      otherwise: {
        message: `writes no more than its own limit, which is below the ${asked} tokens asked for`,
        param: 'max_tokens',
      },
    });
  }
  if (minContextTokens !== undefined) {
    demands.push({
      can: (model) => (model.contextWindowTokens ?? 0) >= minContextTokens,
      otherwise: {
        message: `is not known to read ${minContextTokens} tokens`,
        param: 'requirements.min_context_tokens',
      },
    });
  }
  if (maxCostUsd !== undefined) {
    demands.push({
      can: (model) => worstCostUsd(exchange, model) <= maxCostUsd,
      otherwise: {
        message: `may cost more than ${maxCostUsd} USD for this request`,
        param: 'requirements.max_cost_usd',
      },
    });
  }
  return demands;
}

/** What the request costs if the model writes all that it may; a price or limit that nobody knows may be any. */
function worstCostUsd(exchange: Exchange, model: CatalogueModel): number {
  const { prompt } = exchange;
  const limit = prompt.operation === 'chat' ? outputLimit(exchange, model) : 0;
  if (model.price === null || limit === null) return Infinity;
  const outputTokens = prompt.operation === 'chat' ? limit * prompt.choices : 0;
  return costOf(model.price, { inputTokens: estimatePromptTokens(prompt), outputTokens });
}

function refusal(modelRef: string, { message, param }: Demand['otherwise']): Fault {
  return new Fault('invalid_request', `The model "${modelRef}" ${message}.`, {
    details: { param },
  });
}
