import { Fault } from '#vocabulary/fault.ts';

/** SQLSTATE classes and codes that mean "not now", as opposed to "this statement is wrong". */
const unavailableStates = [
  '08', // connection exception
  '53', // out of connections, memory or disk
  '57P', // shutting down, starting up, or the session was ended
  '57014', // statement timeout
  '25P03', // idle transaction ended
  '40001', // serialization failure
  '40P01', // deadlock
  '55P03', // lock timeout
  '25006', // connected to a standby
];

const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EAI_AGAIN',
]);
const driverMessages =
  /terminated|timeout exceeded|timeout expired|read timeout|not queryable|Cannot use a pool after/i;
const retryAfterMs = 1_000;

/** Turns a failure to reach Postgres into `dependency_unavailable`; any other error comes back as it is. */
export function connectionFault(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Fault) return error;
  const code = (error as { code?: unknown }).code;
  const known =
    typeof code === 'string'
      ? networkCodes.has(code) || unavailableStates.some((state) => code.startsWith(state))
      : error instanceof AggregateError || driverMessages.test(error.message);
  if (!known) return error;
  return new Fault('dependency_unavailable', 'The database cannot be reached right now; try again shortly.', {
    details: { dependency: 'database' },
    detail: `${typeof code === 'string' ? `${code} ` : ''}${error.message}`,
    retryAfterMs,
    cause: error,
  });
}
