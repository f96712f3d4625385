import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * IPv4: every block of IANA's special-purpose registry, also those that are reachable (anycast relays are no web
 * servers), the multicast and reserved space, and one public address that clouds use for themselves.
 */
const refusedV4 = parse<ipaddr.IPv4>({
  '0.0.0.0/8': 'this network',
  '10.0.0.0/8': 'private',
  '100.64.0.0/10': 'carrier-grade NAT',
  '127.0.0.0/8': 'loopback',
  '168.63.129.16/32': 'cloud platform service',
  '169.254.0.0/16': 'link-local',
  '172.16.0.0/12': 'private',
  '192.0.0.0/24': 'protocol assignments',
  '192.0.2.0/24': 'documentation',
  '192.31.196.0/24': 'AS112',
  '192.52.193.0/24': 'multicast tunnel relay',
  '192.88.99.0/24': '6to4 relay',
  '192.168.0.0/16': 'private',
  '192.175.48.0/24': 'AS112',
  '198.18.0.0/15': 'benchmarking',
  '198.51.100.0/24': 'documentation',
  '203.0.113.0/24': 'documentation',
  '224.0.0.0/4': 'multicast',
  '240.0.0.0/4': 'reserved',
});

/**
 * IPv6: only global unicast is public, so that forms which carry an IPv4 address inside (mapped, compatible, SIIT,
 * NAT64) and whatever is defined next are refused without being listed. Inside it, these are not.
 */
const publicV6: [ipaddr.IPv6, number] = ipaddr.IPv6.parseCIDR('2000::/3');
const refusedV6 = parse<ipaddr.IPv6>({
  '2001::/23': 'protocol assignments, Teredo',
  '2001:db8::/32': 'documentation',
  '2002::/16': '6to4',
  '2620:4f:8000::/48': 'AS112',
  '3fff::/20': 'documentation',
});

/** What keeps an address from being one of the public internet; undefined when nothing does. */
export function whyNotPublic(address: string): string | undefined {
  // Only what the system itself takes for an address: ipaddr.js also reads forms such as 0177.1, and zone ids.
  if (isIP(address) === 0 || address.includes('%')) return 'no plain IP address';
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) return refusedV4.find(({ range }) => parsed.match(range))?.reason;
  if (!parsed.match(publicV6)) return 'not global unicast';
  if (isIsatap(parsed)) return 'IPv4 inside IPv6 (ISATAP)';
  return refusedV6.find(({ range }) => parsed.match(range))?.reason;
}

/** ISATAP hides an IPv4 address behind the interface id 0:5efe or 200:5efe, in any network. */
function isIsatap({ parts }: ipaddr.IPv6): boolean {
  return (parts[4] === 0 || parts[4] === 0x200) && parts[5] === 0x5efe;
}

function parse<Address extends ipaddr.IPv4 | ipaddr.IPv6>(ranges: Record<string, string>) {
  return Object.entries(ranges).map(([cidr, reason]) => ({
    range: ipaddr.parseCIDR(cidr) as [Address, number],
    reason,
  }));
}
