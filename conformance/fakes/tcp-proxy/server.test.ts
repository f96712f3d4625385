import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { startTcpProxy, type TcpProxy } from './server.ts';

let echo: Server;
let proxy: TcpProxy;
afterEach(async () => {
  await proxy.close();
  echo.close();
});

/** A connection through the proxy to a server that says back what it hears. */
async function connectThrough() {
  echo = createServer((socket) => socket.on('error', () => {}).pipe(socket)).listen(0, '127.0.0.1');
  await once(echo, 'listening');
  proxy = await startTcpProxy((echo.address() as AddressInfo).port);
  const socket = connect(proxy.port, '127.0.0.1')
    .setEncoding('utf8')
    .on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

it('TST-02: what is said goes through, both ways, in order', async () => {
  const socket = await connectThrough();
  proxy.delayMs = 5;
  let heard = '';
  socket.on('data', (text: string) => (heard += text));
  for (const word of ['one ', 'two ', 'three']) socket.write(word);
  while (heard !== 'one two three') await once(socket, 'data');
});

it('TST-02: a cut is a reset, and what was on its way is lost', async () => {
  const socket = await connectThrough();
  proxy.delayMs = 50;
  let heard = '';
  socket.on('data', (text: string) => (heard += text));
  const reset = once(socket, 'error');
  socket.write('lost');
  await pause(10);
  expect(proxy.cutAll()).toBe(1);
  expect((await reset)[0]).toMatchObject({ code: 'ECONNRESET' });
  await pause(150);
  expect([heard, proxy.open]).toEqual(['', 0]);
});

it('TST-02: in silence nothing comes and nothing ends', async () => {
  const socket = await connectThrough();
  proxy.silent = true;
  let told = false;
  socket.on('data', () => (told = true)).on('close', () => (told = true));
  socket.write('unheard');
  await pause(100);
  expect(told).toBe(false);
  socket.destroy();
});

it('TST-02: what was said before an end comes before the end', async () => {
  const server = createServer((socket) => socket.on('error', () => {}).end('last words')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  proxy = await startTcpProxy((server.address() as AddressInfo).port);
  proxy.delayMs = 30;
  echo = server;
  let heard = '';
  const socket = connect(proxy.port, '127.0.0.1').setEncoding('utf8');
  socket.on('data', (text: string) => (heard += text));
  await once(socket, 'close');
  expect(heard).toBe('last words');
});
