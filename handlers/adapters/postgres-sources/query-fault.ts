import pg from 'pg';
import { Fault } from '#vocabulary/fault.ts';

/** Classes of SQLSTATE that speak of the statement or its data; their words help whoever wrote it. */
const aboutTheStatement = /^(0A|20|21|22|23|2B|2F|34|38|39|3B|3F|40|42|44|54|55|P0|25)/;
const permissionDenied = '42501';
const readOnlyTransaction = '25006';
const ended = '57014';

const takes = 'One statement that reads is taken: SELECT, WITH, VALUES or TABLE.';

/**
 * What is told of a database's refusal. Words of the connection (hosts, users, limits) go to the log only.
 * @param offset characters that stood before the statement
 */
export function queryFault(error: unknown, sourceId: string, timeoutMs: number, offset: number): unknown {
  if (error instanceof Fault) return error;
  if (!(error instanceof pg.DatabaseError) || error.code === undefined) return unreachable(error, sourceId);
  if (error.code === ended) {
    return new Fault('timeout', `The query did not end within ${timeoutMs} ms; ask for less.`, {
      retryable: false,
      details: { source: sourceId, timeout_ms: timeoutMs },
    });
  }
  if (!aboutTheStatement.test(error.code)) return unreachable(error, sourceId);
  const forbidden = error.code === permissionDenied || error.code === readOnlyTransaction;
  const said = error.hint ? `${error.message}. ${error.hint}` : `${error.message}.`;
  const position = Number(error.position) - offset;
  return new Fault(forbidden ? 'forbidden' : 'invalid_request', asked(error.code) ? `${said} ${takes}` : said, {
    details: { source: sourceId, sqlstate: error.code, ...(position > 0 && { position }) },
    cause: error,
  });
}

/** Errors behind which a statement of another kind may stand: syntax, and what cursors are not for. */
function asked(code: string): boolean {
  return code === '42601' || code === '0A000';
}

export function unreachable(error: unknown, sourceId: string): Fault {
  return new Fault('dependency_unavailable', `The source ${sourceId} cannot be reached right now; try again later.`, {
    details: { dependency: `sql source ${sourceId}` },
    detail: error instanceof Error ? error.message : String(error),
    cause: error,
  });
}
