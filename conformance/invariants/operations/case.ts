import type { Operation } from '../../contract/operations.ts';
import type { Reply } from '../../http/exchange.ts';
import type { Keys, Target } from '../../driver/target.ts';

/** A request of an operation, as far as it is not fixed by the contract. */
export interface OperationRequest {
  /** Values of the path's parameters. */
  path?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
}

export interface ValidRequest extends OperationRequest {
  title: string;
  /** The documented statuses that this very request may have. */
  expect: readonly number[];
  timeoutMs?: number;
  /** What must hold of the reply beyond its schema. */
  also?(reply: Reply): string[];
}

/** What is known of the node while the suite runs. */
export interface World {
  target: Target;
  operation: Operation;
  /** A run of the member's that has ended, and one of the outsider's. */
  endedRunId: string;
  foreignRunId: string | undefined;
  /** A fresh run of the outsider's. */
  foreignRun: () => Promise<string | undefined>;
  /** A fresh run of the member's that goes on for some seconds, where the target has a slow agent. */
  runningRun: () => Promise<string>;
  /** A fresh agent of the member's, configured like another one: like the target's own when none is named. */
  ownAgent: (like?: string) => Promise<string>;
  /** Different each time it is asked for. */
  fresh: () => string;
  /** A fresh entry of the member's memory. */
  keptMemory: () => Promise<MemoryName>;
  /** An id that no webhook tool has. */
  webhookToolId: () => string;
  /** A fresh webhook tool of the member's. */
  ownWebhookTool: () => Promise<string>;
  /** A webhook tool of the outsider's. */
  foreignWebhookTool: string | undefined;
  /** An entry of the outsider's memory, whose name is none of the member's. */
  foreignMemory: MemoryName | undefined;
}

/** Parameters of a path that name an entry of memory. */
export type MemoryName = Readonly<{ namespace: string; key: string }>;

/** How an operation is called. The contract says the rest: scopes, statuses, schemas. */
export interface OperationCase {
  /** Who may call it; `member` when left out. */
  caller?: keyof Pick<Keys, 'member' | 'peer'>;
  valid(world: World): readonly ValidRequest[] | Promise<readonly ValidRequest[]>;
  /** Parameters that name something of another tenant, and something that nobody has; absent when it names nothing. */
  absent?(world: World): { foreign: OperationRequest | undefined; unknown: OperationRequest };
}

export type OperationCases = Readonly<Record<string, OperationCase>>;
