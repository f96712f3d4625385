/** What this node tells its peers of itself (FED-01). */
export interface NodeFacts {
  stackId: string;
  environment: string;
  region: string;
  urls: { orchestrator: string; modelPolicy: string; federation: string };
  build: { version: string; git_sha: string; timestamp: string };
  limits: { concurrentRunsMax: number; eventStreamsMax: number };
  models: { tiers: string[]; backends: string[]; contextTokensMax: number };
}
