import type { ModelProvider } from '../providers/model-provider.port.ts';
import type { CatalogueModel } from './catalogue.ts';

/** Where an exchange goes. */
export interface Route {
  readonly model: CatalogueModel;
  readonly provider: ModelProvider;
  /** For each choice; null where neither client, tenant nor model sets a limit. */
  readonly maxOutputTokens: number | null;
  /** Calls made to backends so far. */
  readonly attempts: number;
  /** Whether an earlier choice had failed. */
  readonly fallbackUsed: boolean;
}
