import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { isIPv4, type AddressInfo } from 'node:net';
import ipaddr from 'ipaddr.js';

export interface NameServer {
  /** `address:port`, as a resolver takes it. */
  readonly address: string;
  /** Lower-case names that were asked for, once for each question. */
  readonly asked: string[];
  close(): void;
}

/**
 * A DNS server over UDP that answers as an attacker would: `answer` decides on each question anew, so that it can say
 * one thing first and another later. No addresses means that the name does not exist.
 */
export async function startNameServer(answer: (name: string, timesAsked: number) => string[]): Promise<NameServer> {
  const asked: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    const { name, type, end } = question(query);
    const times = asked.filter((each) => each === `${name} ${type}`).length;
    asked.push(`${name} ${type}`);
    const addresses = answer(name, times);
    const records = addresses.filter((address) => isIPv4(address) === (type === typeA)).map(record);
    const header = Buffer.from(query.subarray(0, 12));
    header.writeUInt16BE(addresses.length === 0 ? 0x8183 : 0x8180, 2); // a recursive answer; the low bits say NXDOMAIN
    header.writeUInt16BE(records.length, 6);
    header.fill(0, 8, 12); // neither authority nor additional records
    socket.send(Buffer.concat([header, query.subarray(12, end), ...records]), from.port, from.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { address: `127.0.0.1:${(socket.address() as AddressInfo).port}`, asked, close: () => socket.close() };
}

export const typeA = 1;
export const typeAaaa = 28;

function question(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12; // behind the header (RFC 1035, 4.1)
  while (query[at]! > 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + query[at]!));
    at += 1 + query[at]!;
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 };
}

/** One answer with a time to live of zero: nobody may remember it. */
function record(address: string): Buffer {
  const bytes = Buffer.from(ipaddr.parse(address).toByteArray());
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc00c, 0); // the name: where the question has it
  head.writeUInt16BE(bytes.length === 4 ? typeA : typeAaaa, 2);
  head.writeUInt16BE(1, 4); // class: internet
  head.writeUInt16BE(bytes.length, 10);
  return Buffer.concat([head, bytes]);
}
