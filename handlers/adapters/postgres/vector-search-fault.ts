import { Fault } from '#vocabulary/fault.ts';

/** SQLSTATE of a statement that was ended by its time-out. */
const statementTimedOut = '57014';

/** A search that compares too much is the question's fault and no sign of a database that cannot be reached. */
export function vectorSearchFault(error: unknown, namespace: string): unknown {
  const cause = error instanceof Fault ? (error.cause as { code?: unknown } | undefined) : undefined;
  if (cause?.code !== statementTimedOut) return error;
  return new Fault(
    'timeout',
    `${namespace} has more embeddings than can be compared in time; narrow the search by a filter, or keep them in several namespaces.`,
    { retryable: false, details: { namespace }, cause: error },
  );
}
