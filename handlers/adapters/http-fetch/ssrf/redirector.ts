import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

export interface Redirector {
  readonly port: number;
  close(): void;
}

/**
 * Redirects `/<status>?<encoded location>` there, byte for byte: an attacker's server sends what a proper HTTP library
 * refuses to put into a header.
 */
export async function startRedirector(): Promise<Redirector> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (bytes) => {
      const [, status, location] = /^\w+ \/(\d+)\?(\S*) /.exec(bytes.toString())!;
      const head = `HTTP/1.1 ${status} Go there\r\nlocation: ${decodeURIComponent(location!)}\r\n`;
      socket.end(`${head}content-length: 0\r\nconnection: close\r\n\r\n`);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

/** What a redirect can hold in one line, and what it does not read as a path of the redirecting server itself. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const absolute = /^(?!https?:(?:\/?[^/\\]|\/*$))[a-z+]+:[^\u0000\n]*$|^\/\//i;

export function fitsIntoRedirect(url: string): boolean {
  return absolute.test(url);
}
