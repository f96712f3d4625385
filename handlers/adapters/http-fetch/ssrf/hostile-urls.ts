/**
 * URLs that lead, in one spelling or another, to where nothing may be fetched from. `port` is one that the fetcher
 * allows and that the canary listens on, so that no other rule stops what the rule under test should have stopped.
 */
export function hostileUrls(port: number): string[] {
  const urls = [
    ...hostileV4.flatMap((address) => v4Spellings(address).map((host) => `http://${host}:${port}/${address}`)),
    ...hostileV6.flatMap((address) => [`http://[${address}]:${port}/`, `https://[${address.toUpperCase()}]:${port}/`]),
    ...hostileNames.flatMap((name) => [`http://${name}:${port}/`, `https://${name.toUpperCase()}:${port}/`]),
    ...schemes.map((scheme) => `${scheme}127.0.0.1:${port}/`),
    ...oddUrls(port),
    ...closedPorts.map((closed) => `http://93.184.215.14:${closed}/`),
  ];
  return [...new Set(urls)];
}

export const hostileV4 = [
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '10.255.255.254',
  '100.64.0.1',
  '100.100.100.200', // metadata of Alibaba's cloud
  '127.0.0.1',
  '127.255.255.254',
  '168.63.129.16', // Azure's platform service
  '169.254.169.254', // metadata of most clouds
  '169.254.170.2', // credentials of AWS containers
  '172.16.0.1',
  '172.31.255.254',
  '192.0.0.192', // metadata of Oracle's cloud
  '192.0.2.1',
  '192.31.196.1',
  '192.52.193.1',
  '192.88.99.1',
  '192.168.0.1',
  '192.175.48.1',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '239.255.255.255',
  '240.0.0.1',
  '255.255.255.255',
];

function v4Spellings(address: string): string[] {
  const [a, b, c, d] = address.split('.').map(Number) as [number, number, number, number];
  const whole = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  const hex = (n: number): string => n.toString(16);
  const [high, low] = [hex((a << 8) | b), hex((c << 8) | d)];
  return [
    address,
    `${address}.`,
    `${whole}`,
    `0x${hex(whole)}`,
    `0${whole.toString(8)}`,
    [a, b, c, d].map((part) => `0${part.toString(8)}`).join('.'),
    [a, b, c, d].map((part) => `0x${hex(part)}`).join('.'),
    `0x${hex(a)}.${b}.0${c.toString(8)}.${d}`,
    `${a}.${b}.${(c << 8) | d}`,
    `${a}.${(b << 16) | (c << 8) | d}`,
    address.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))), // full-width digits
    address.replaceAll('.', '\u3002'), // ideographic full stops
    address.replace(/\d/g, (digit) => `%3${digit}`),
    `[::ffff:${address}]`,
    `[::ffff:${high}:${low}]`,
    `[0:0:0:0:0:FFFF:${high}:${low}]`,
    `[::${address}]`,
    `[::ffff:0:${address}]`,
    `[64:ff9b::${address}]`,
    `[64:ff9b:1::${high}:${low}]`,
    `[2002:${high}:${low}::1]`,
    `[2001:0:${high}:${low}::1]`,
    `[2600:1f00::5efe:${address}]`,
  ];
}

const hostileV6 = (
  ':: ::1 ::2 100::1 1::1 fe80::1 febf::1 fec0::1 fc00::1 fd00:ec2::254 fdff::1 ff02::1 ff0e::1 2001:db8::1 2001:2::1 ' +
  '2001:3::1 2001:10::1 2001:20::1 2001:30::1 2001:1ff::1 2620:4f:8000::1 3fff::1 3fff:fff::1 4000::1 5f00::1 e000::1'
).split(' ');

const hostileNames = (
  'localhost localhost. a.localhost localhost.localdomain metadata metadata.google.internal instance-data.ec2.internal ' +
  'kubernetes.default.svc.cluster.local printer.local postgres redis router.lan nas.home router.home.arpa wiki.corp ' +
  'hr.intranet db.private hidden.onion host.docker.internal l\u00adocalhost \u24c1\u24de\u24d2\u24d0\u24db\u24d7\u24de\u24e2\u24e3'
).split(' ');

const schemes = (
  'file:// file:///// ftp:// gopher:// dict:// ldap:// ldaps:// tftp:// sftp:// ssh:// telnet:// smb:// ws:// wss:// unix:// ' +
  'jar:http:// netdoc:// view-source:http:// data:text/html, javascript:// blob:http:// about: mailto:a@ // / http+unix:// httpx:// tel:'
).split(' ');

const oddUrls = (port: number): string[] => [
  `http://user@127.0.0.1:${port}/`,
  `http://public.example.com@127.0.0.1:${port}/`,
  `http://127.0.0.1@public.example.com:${port}/`,
  `http://public.example.com:80@127.0.0.1:${port}/`,
  `http://user:secret@public.example.com:${port}/`,
  `http://@public.example.com:${port}/`,
  `http://:@public.example.com:${port}/`,
  `http:user@public.example.com:${port}/`,
  `http://public.example.com%40127.0.0.1:${port}/`,
  `http://public.example.com\\@127.0.0.1:${port}/`,
  `http://127.0.0.1:${port}\\@public.example.com/`,
  `http:\\\\127.0.0.1:${port}/`,
  `http:/127.0.0.1:${port}/`,
  `http:127.0.0.1:${port}/`,
  `http:////127.0.0.1:${port}/`,
  `hTtP://127.0.0.1:${port}/`,
  ` http://127.0.0.1:${port}/`,
  `http://127.0.0.1\t:${port}/`,
  `http://127.0.0.1\n.public.example.com:${port}/`,
  `ht\ntp://127.0.0.1:${port}/`,
  `http://127.0.0.1\u0000.public.example.com:${port}/`,
  `http://127.0.0.1:${port}#@public.example.com/`,
  `http://127.0.0.1:${port}?@public.example.com/`,
  `http://[::1%25lo]:${port}/`,
  `http://[fe80::1%25eth0]:${port}/`,
  `http://[::1]extra:${port}/`,
  `http://[127.0.0.1]:${port}/`,
  'http://127.0.0.1:99999/',
  'http:///',
  'http://',
  'http://.',
  'http://256.256.256.256/',
  'http://1.2.3.4.5/',
  'http://127.0.0.0x1/',
  '',
];

/** Where mail, shells, databases, queues and the control of machines listen; port 0 means "any" to some systems. */
const closedPorts = [
  0, 1, 22, 23, 25, 53, 111, 389, 445, 465, 2375, 2379, 3306, 5432, 5984, 6379, 9200, 10250, 11211, 27017,
];
