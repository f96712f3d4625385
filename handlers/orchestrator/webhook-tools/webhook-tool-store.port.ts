import type { WebhookTool, WebhookToolChange, WebhookToolCreate } from '#generated/vocabulary/types.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';

export type NewWebhookTool = Required<WebhookToolCreate>;

/** A tool with its secrets, sealed. */
export interface StoredWebhookTool {
  readonly tool: WebhookTool;
  readonly secret: string;
  /** Signs beside `secret` until `tool.previous_secret_expires_at`. */
  readonly previousSecret: string | null;
}

/** The request that an act is recorded under. */
export interface WebhookToolAct {
  readonly correlationId: string;
}

/**
 * The webhook tools of each tenant (TOOL-02). An act takes effect together with its audit record or not at all. Every
 * promise of this port is a test in `webhook-tool-store.behaviour.ts`.
 */
export interface WebhookToolStore {
  find(auth: AuthContext, toolId: string): Promise<WebhookTool | undefined>;
  /** By id, after `after`. */
  list(auth: AuthContext, page: { after?: string; limit: number }): Promise<WebhookTool[]>;
  /** All that agents may call, with what is needed to call them. */
  enabled(tenantId: string): Promise<StoredWebhookTool[]>;

  /** @returns `taken` when the id is, `full` when the tenant has `toolsMax` already */
  create(
    auth: AuthContext,
    tool: NewWebhookTool,
    sealedSecret: string,
    toolsMax: number,
    act: WebhookToolAct,
  ): Promise<WebhookTool | 'taken' | 'full'>;
  /** What is left out stays; enabling clears the reason of a disabled one. @returns undefined without such a tool */
  change(
    auth: AuthContext,
    toolId: string,
    change: WebhookToolChange,
    act: WebhookToolAct,
  ): Promise<WebhookTool | undefined>;
  /** The current secret becomes the previous one for `overlapSeconds`. @returns undefined without such a tool */
  rotate(
    auth: AuthContext,
    toolId: string,
    sealedSecret: string,
    overlapSeconds: number,
    act: WebhookToolAct,
  ): Promise<WebhookTool | undefined>;
  /** Disables a tool because `url` is gone, unless it has another URL by now or is disabled. */
  disableGone(auth: AuthContext, toolId: string, url: string, act: WebhookToolAct): Promise<void>;
  /** @returns whether there was such a tool */
  delete(auth: AuthContext, toolId: string, act: WebhookToolAct): Promise<boolean>;
}
