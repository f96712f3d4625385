import { connect } from 'node:net';
import type pg from 'pg';

/** Protocol number of a cancel request (PostgreSQL, "Message Formats"). */
const cancelCode = 80_877_102;
/** One that does not get through is not waited for: the server also notices that the connection is gone. */
const patienceMs = 2_000;

/** What the driver knows of its server; not in its types. */
interface Greeted {
  readonly host: string;
  readonly port: number;
  readonly processID: number | null;
  readonly secretKey: number | null;
}

/** Asks the server to end what the connection is doing. It never answers; a failure changes nothing. */
export function requestCancel(client: pg.Client): void {
  const { host, port, processID, secretKey } = client as unknown as Greeted;
  if (processID === null || secretKey === null) return; // it never got as far as a statement
  const message = Buffer.alloc(16);
  for (const [i, value] of [message.length, cancelCode, processID, secretKey].entries())
    message.writeInt32BE(value, i * 4);
  const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
  socket.on('error', () => socket.destroy());
  socket.setTimeout(patienceMs, () => socket.destroy());
  socket.end(message);
  socket.resume();
}
