import type { Model } from '#generated/vocabulary/types.ts';
import type { TenantDirectory } from '#tenancy/tenant-directory.port.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { activeTenant } from '../entitlements/check-entitlements.ts';
import { isEntitled } from '../entitlements/entitled.ts';
import type { Catalogue, CatalogueModel } from './catalogue.ts';
import { modelNotFound } from './model-not-found.ts';

/** The models that a caller's tenant may use: what it is not entitled to does not exist for it (E.5). */
export class ModelListing {
  readonly #tenants: TenantDirectory;
  readonly #catalogue: Catalogue;
  /** Seconds since 1970: when this node opened its models, as no backend says when it made them. */
  readonly #created: number;

  constructor(tenants: TenantDirectory, catalogue: Catalogue, nowMs: number) {
    this.#tenants = tenants;
    this.#catalogue = catalogue;
    this.#created = Math.floor(nowMs / 1000);
  }

  /** In the order of the models file. */
  async list(auth: AuthContext): Promise<Model[]> {
    const tenant = await activeTenant(this.#tenants, auth.tenant_id);
    return this.#catalogue.models.filter((model) => isEntitled(tenant, model)).map((model) => this.#describe(model));
  }

  /** @throws Fault `not_found` also for a model that the tenant may not use */
  async get(auth: AuthContext, modelRef: string): Promise<Model> {
    const tenant = await activeTenant(this.#tenants, auth.tenant_id);
    const model = this.#catalogue.resolve(modelRef).find((candidate) => isEntitled(tenant, candidate));
    if (!model) throw modelNotFound(modelRef);
    return this.#describe(model);
  }

  #describe(model: CatalogueModel): Model {
    return {
      id: model.modelId,
      object: 'model',
      created: this.#created,
      owned_by: model.provider,
      model_id: model.modelId,
      provider: model.provider,
      capabilities: [...model.capabilities],
      ...(model.tier && { tier: model.tier }),
      ...(model.maxOutputTokens !== null && { max_output_tokens: model.maxOutputTokens }),
      ...(model.contextWindowTokens !== null && { context_window_tokens: model.contextWindowTokens }),
      ...(model.price && {
        price: {
          input_usd_per_million: model.price.inputUsdPerMillion,
          output_usd_per_million: model.price.outputUsdPerMillion,
        },
      }),
    };
  }
}
