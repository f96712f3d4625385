import type { ProviderName } from '../providers/backend.ts';

export type Capability = 'chat' | 'embed';
export const tiers = ['fast', 'balanced', 'premium'] as const;
export type Tier = (typeof tiers)[number];

export interface Price {
  readonly inputUsdPerMillion: number;
  readonly outputUsdPerMillion: number;
}

export interface CatalogueModel {
  readonly modelId: string;
  readonly backendId: string;
  readonly provider: ProviderName;
  /** The model's name at its backend. */
  readonly upstreamModel: string;
  readonly capabilities: readonly Capability[];
  readonly tier: Tier | null;
  readonly contextWindowTokens: number | null;
  readonly maxOutputTokens: number | null;
  /** Null: unknown. A cost is then never given as 0, but as not known. */
  readonly price: Price | null;
}

/** Every model of the node, by each name that a request may use for it. */
export class Catalogue {
  readonly models: readonly CatalogueModel[];
  readonly #byName = new Map<string, readonly CatalogueModel[]>();

  /** @param aliases other names, to model ids that exist */
  constructor(models: readonly CatalogueModel[], aliases: Readonly<Record<string, string>>) {
    this.models = models;
    for (const tier of tiers)
      this.#byName.set(
        `tier:${tier}`,
        models.filter((model) => model.tier === tier),
      );
    for (const model of models) this.#byName.set(model.modelId, [model]);
    for (const [alias, modelId] of Object.entries(aliases)) this.#byName.set(alias, this.#byName.get(modelId) ?? []);
  }

  /** What a name may mean, in the order of the models file; empty when it means nothing. */
  resolve(modelRef: string): readonly CatalogueModel[] {
    return this.#byName.get(modelRef) ?? [];
  }
}
