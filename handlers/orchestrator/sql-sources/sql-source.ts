import type { SqlSourceFacts } from './sql-sources.port.ts';

/** A source as its operator declares it. */
export interface SqlSource extends SqlSourceFacts {
  /** Holds a password: a function, so that no log writes it by accident. */
  readonly url: () => string;
  /** `*` is every tenant. */
  readonly tenantIds: readonly string[];
  /** Bytes of JSON that the rows of one answer take. */
  readonly bytesMax: number;
  /** Milliseconds for one question, connecting included. */
  readonly timeoutMs: number;
  /** Connections of one process at once; one tenant gets half of them. */
  readonly connectionsMax: number;
  /** `schema.name` of functions that the role may execute although they could act: the operator answers for them. */
  readonly trustedFunctions: readonly string[];
}
