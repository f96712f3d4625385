import type { AgentConfig, EffectiveRunOptions, RunOptions } from '#generated/vocabulary/types.ts';

/** Defaults of appendix D.1; the timeout is in ms. */
const defaults: EffectiveRunOptions = {
  priority: 'normal',
  timeout_ms: 180_000,
  max_steps: 30,
  stream_events: false,
  dry_run: false,
};

/** What a run really gets: the request's wishes over the defaults, under the limits of its agent. */
export function effectiveOptions(asked: RunOptions | undefined, limits: AgentConfig['limits']): EffectiveRunOptions {
  const options = { ...defaults, ...asked };
  return {
    ...options,
    timeout_ms: Math.min(options.timeout_ms, limits?.timeout_ms ?? Infinity),
    max_steps: Math.min(options.max_steps, limits?.max_steps ?? Infinity),
  };
}
