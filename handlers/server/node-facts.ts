import type { NodeFacts } from '#federation/node-facts.port.ts';
import { build } from './build.ts';
import type { Config } from './config.ts';
import { serverLimits } from './http/server-limits.ts';

interface ModelsFileShape {
  backends?: { backend_id: string }[];
  models?: { tier?: string; context_window_tokens?: number }[];
}

/** What peers are told of this node; the models file was validated when the model policy opened it. */
export function nodeFacts(config: Config): NodeFacts {
  const { backends = [], models = [] } = (config.modelsFile ?? {}) as ModelsFileShape;
  const url = (port: number) => `http://${config.host}:${port}`;
  return {
    stackId: config.stackId,
    environment: config.environment,
    region: config.region,
    urls: {
      orchestrator: url(config.ports.orchestrator),
      modelPolicy: url(config.ports['model-policy']),
      federation: url(config.ports.federation),
    },
    build,
    limits: { concurrentRunsMax: config.workerSlots, eventStreamsMax: serverLimits.streamsMax },
    models: {
      tiers: [...new Set(models.flatMap(({ tier }) => (tier === undefined ? [] : [tier])))],
      backends: backends.map((backend) => backend.backend_id),
      contextTokensMax: Math.max(0, ...models.map((model) => model.context_window_tokens ?? 0)),
    },
  };
}
