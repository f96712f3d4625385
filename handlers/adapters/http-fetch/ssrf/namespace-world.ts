/**
 * Run by namespace.test.ts inside a network namespace in which every address there is leads to this process: nothing
 * stands between the fetcher and a canary but the fetcher's own rules. Prints what happened as JSON.
 */
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createHttpFetcher } from '../http-fetcher.ts';
import { publicResolver } from '../resolve.ts';
import { attackerNames } from './attacker-names.ts';
import { benignNames, benignUrls } from './benign-urls.ts';
import { hostileUrls } from './hostile-urls.ts';
import { startNameServer } from './name-server.ts';
import { fitsIntoRedirect, startRedirector } from './redirector.ts';

/** Web ports, and those of what an attacker would like to talk to. */
const ports = [80, 443, 8080, 8443, 22, 25, 53, 111, 389, 445, 2375, 2379, 3306, 5432, 6379, 9200, 10250, 11211, 27017];
const publicAddress = '93.184.215.14';
/** Each of them asks a name that leads out at one question and home at the next. */
const rebindings = 200;

export interface Told {
  /** Addresses whose canary was heard when it was called directly. */
  sang: string[];
  hostile: number;
  redirects: number;
  rebindings: { asked: number; led: number };
  /** What was connected to and should not have been. */
  hits: string[];
  /** URLs that were not refused. */
  answered: string[];
  benign: { asked: number; missed: string[] };
}

let arrived: string[] = [];
const arrive = (socket: Socket): void => {
  arrived.push(`${socket.localAddress!.replace(/^::ffff:/, '')}:${socket.localPort}`);
  socket.on('error', () => {});
  socket.once('data', (bytes) => {
    if (!/^[A-Z]+ /.test(bytes.toString('latin1'))) return socket.destroy();
    return socket.end('HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 6\r\n\r\ncanary');
  });
};
for (const port of ports) await new Promise<void>((ready) => createServer(arrive).listen(port, '::', ready));

const redirector = await startRedirector();
const names = await startNameServer((name, times) => {
  if (name === 'rebinds.attacker.example')
    return times % 2 === 0 ? [publicAddress] : ['169.254.169.254', 'fd00:ec2::254'];
  return benignNames[name] ?? attackerNames[name]?.[times === 0 ? 0 : 1] ?? [];
});
const fetcher = createHttpFetcher({
  exempt: [`start.example.com:${redirector.port}`],
  resolve: publicResolver([names.address]),
  resolveExempt: async () => ['127.0.0.1'],
});
const auth = {
  tenant_id: 'tnt_a',
  principal: { principal_id: 'usr_a', principal_type: 'user' as const },
  scopes: [],
  roles: [],
};

async function outcomeOf(url: string): Promise<string> {
  const call = { idempotencyKey: 'tcall_1', traceparent: '00-1-1-00', signal: AbortSignal.timeout(10_000) };
  return fetcher.fetch(auth, { method: 'GET', url, headers: {} }, call).then(
    ({ status }) => `status ${status}`,
    (error: { code: string }) => error.code,
  );
}

async function sing(address: string): Promise<boolean> {
  const before = arrived.length;
  const socket = connect({ host: address, port: 80 });
  socket.on('error', () => {});
  for (let i = 0; i < 200 && arrived.length === before; i++) await sleep(10);
  socket.destroy();
  return arrived.length > before;
}

const canaries = [
  '169.254.169.254',
  'fd00:ec2::254',
  '10.0.0.1',
  '10.255.255.254',
  '172.16.0.1',
  '192.168.0.1',
  '127.0.0.1',
  '::1',
  '100.100.100.200',
];
const sang: string[] = [];
for (const address of canaries) if (await sing(address)) sang.push(address);
arrived = [];

const hostile = [
  ...hostileUrls(80),
  ...Object.keys(attackerNames).flatMap((name) => [`http://${name}/`, `https://${name}/`]),
];
const redirects = hostileUrls(80)
  .filter(fitsIntoRedirect)
  .map((url) => `http://start.example.com:${redirector.port}/302?${encodeURIComponent(url)}`);
const answered: string[] = [];
for (const url of [...hostile, ...redirects]) {
  const outcome = await outcomeOf(url);
  if (outcome.startsWith('status') && !url.includes('flips')) answered.push(`${url}: ${outcome}`);
}
let led = 0;
for (let i = 0; i < rebindings; i++) if ((await outcomeOf('http://rebinds.attacker.example/')) === 'status 200') led++;
await sleep(200); // for what is still on its way
const hits = arrived.filter((at) => at !== `${publicAddress}:80` && at !== `${publicAddress}:443`);

const missed: string[] = [];
for (const [url, at] of benignUrls) {
  arrived = [];
  const outcome = await outcomeOf(url);
  // There is no certificate for these names: what is encrypted gets as far as the right door.
  const through = arrived.includes(at) && (/^https/i.test(url) || outcome === 'status 200');
  if (!through) missed.push(`${url}: ${outcome}, reached ${arrived.join() || 'nothing'} instead of ${at}`);
}

const told: Told = {
  sang,
  hostile: hostile.length,
  redirects: redirects.length,
  rebindings: { asked: rebindings, led },
  hits,
  answered,
  benign: { asked: benignUrls.length, missed },
};
process.stdout.write(`${JSON.stringify(told)}\n`, () => process.exit(0));
