import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { Refusal } from './failure.ts';

/** A web address with its credentials taken out of it, so that nothing that prints the address prints them. */
export interface Address {
  url: URL;
  /** `user:password` as it stood in the address, percent-decoded. */
  credentials: string | undefined;
}

/** Reads an http(s) address. Throws Refusal when it is none. */
export function parseAddress(text: string): Address {
  const url = URL.parse(text);
  if (!url) throw new Refusal('not a web address');
  if (!isWeb(url)) throw new Refusal('only http and https are fetched');
  const { username, password } = url;
  const credentials = username || password ? `${decode(username)}:${decode(password)}` : undefined;
  return { url: withoutSecrets(url), credentials };
}

export const isWeb = ({ protocol }: URL): boolean => protocol === 'http:' || protocol === 'https:';

/** The same address without userinfo, and without the fragment, which is no business of the server's. */
export function withoutSecrets(address: URL): URL {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const LONGEST_SHOWN = 300;

/** An address as messages show it: without credentials, not even those of an address that cannot be read, and never a page long. */
export function shown(address: string): string {
  const url = URL.parse(address);
  const text = url ? withoutSecrets(url).href : address.replace(/\/\/.*@/s, '//');
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** Addresses that lead into this machine or the network around it, or nowhere (IANA special-purpose registries, RFC 6890). */
const PRIVATE = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  PRIVATE.addSubnet(net, prefix, 'ipv4');
}
for (const [net, prefix] of [
  ['::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const) {
  PRIVATE.addSubnet(net, prefix, 'ipv6');
}

const NAT64 = new BlockList();
NAT64.addSubnet('64:ff9b::', 96, 'ipv6');

/**
 * Whether an IP address belongs to this machine or a network that the public has no part in. Of an IPv4 address inside an IPv6
 * one (mapped, RFC 4291; NAT64, RFC 6052) the inner one counts: behind NAT64 every IPv4 host looks like that. What is no IP
 * address is private.
 */
export function isPrivate(address: string): boolean {
  const version = isIP(address);
  if (version === 0) return true;
  if (version === 4) return PRIVATE.check(address, 'ipv4');
  if (NAT64.check(address, 'ipv6')) return isPrivate(lastFourBytes(address));
  return PRIVATE.check(address, 'ipv6');
}

/** The IPv4 address in the last 32 bits of an IPv6 address. `URL` brings every spelling of it into hexadecimal groups. */
function lastFourBytes(address: string): string {
  const groups = URL.parse(`http://[${address}]/`)?.hostname.slice(1, -1).split(':').slice(-2) ?? [];
  const [high = 0, low = 0] = groups.map((group) => Number.parseInt(group || '0', 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** That a host lies in a private network, worded to stand behind "leads to" or "redirects to". */
export class PrivateAddress extends Refusal {
  constructor(address: string) {
    super(`a private address (${address}); --allow-private permits it`);
  }
}

/**
 * Name lookup for hosts that a document led to. It stands in the connection itself, so that the address which was checked is the
 * address which is connected to, whatever the name server answers the next time. One private address among several refuses all.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '');
    const inside = addresses.find(({ address }) => isPrivate(address));
    if (inside) return callback(new PrivateAddress(inside.address), '');
    const [first] = addresses;
    if (options.all) return callback(null, addresses);
    return callback(null, first?.address ?? '', first?.family);
  });
};
