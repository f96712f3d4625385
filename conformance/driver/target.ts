import type { ServiceName } from '../contract/document.ts';
import type { Effect } from '../fakes/effect-sink/server.ts';

/** Bearer keys by the part that their holder plays; only `member` is always there. */
export interface Keys {
  /** All that a tenant's own people may do. */
  member: string;
  /** Another tenant's member. */
  outsider?: string;
  /** A peer node: runs:forward and events:ingest. */
  peer?: string;
  /** Known, and entitled to nothing. */
  scopeless?: string;
  /** By scope: everything but this scope, and nothing but this scope. */
  without: Readonly<Record<string, string>>;
  only: Readonly<Record<string, string>>;
}

/** A node to be held to the contract, and what is known to live on it. */
export interface Target {
  /** For reports: never holds a key. */
  name: string;
  /** Base URL of each service that is there. */
  services: Readonly<Partial<Record<ServiceName, string>>>;
  keys: Keys;
  /** An active agent of the member's tenant that finishes by itself, with a model call and a tool call. */
  agentId: string;
  /** An agent of the outsider's tenant, unknown to the member's. */
  outsiderAgentId?: string;
  /** An agent whose model takes its time, for streams that stay silent; only on a node of our own. */
  slowAgentId?: string;
  /** An agent that calls the fetch tool, keeps values and asks the SQL source; only on a node of our own. */
  multiStepAgentId?: string;
  /** An agent with the scripted model that may call `agentId`, `slowAgentId` and itself; only on a node of our own. */
  callingAgentId?: string;
  /** Of the database behind the SQL source, as its owner; only on a node of our own. */
  sqlOwnerUrl?: string;
  /** An agent that takes no runs. */
  inactiveAgentId?: string;
  chatModel: string;
  embedModel: string;
}

/** A target that was started for the occasion. */
export interface OwnTarget extends Target {
  databaseUrl: string;
  /** `host:port` of a web service that the fetch tool and webhook tools may reach. */
  sinkAddress: string;
  /** What reached it. */
  effects: readonly Effect[];
  /** Ends every process that was started; removes the folder unless something failed. */
  stop(outcome: 'passed' | 'failed'): Promise<void>;
}
