import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isPrivate, parseAddress, publicLookup, shown } from '../../src/web/address.ts';

describe('private addresses', () => {
  test.each([
    ['0.0.0.0', 'this host'],
    ['10.20.30.40', 'RFC 1918'],
    ['100.64.0.1', 'carrier-grade NAT'],
    ['100.127.255.255', 'carrier-grade NAT, its end'],
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback, its end'],
    ['169.254.169.254', 'metadata of cloud machines'],
    ['172.16.0.1', 'RFC 1918'],
    ['172.31.255.255', 'RFC 1918, its end'],
    ['192.0.0.8', 'IETF protocols'],
    ['192.168.178.1', 'a home router'],
    ['198.19.0.1', 'benchmarks'],
    ['224.0.0.251', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['::127.0.0.1', 'IPv4-compatible'],
    ['::ffff:127.0.0.1', 'IPv4-mapped'],
    ['::ffff:a9fe:a9fe', 'IPv4-mapped in hexadecimal'],
    ['64:ff9b::10.0.0.1', 'NAT64 of a private address'],
    ['64:ff9b::7f00:1', 'NAT64 of loopback'],
    ['64:ff9b::', 'NAT64 of this host'],
    ['64:ff9b:1::1', 'a local NAT64'],
    ['2002:7f00:1::', '6to4'],
    ['fc00::1', 'unique local'],
    ['fd12:3456::1', 'unique local'],
    ['fe80::1', 'link local'],
    ['fe80::1%lo', 'link local with its interface'],
    ['fec0::1', 'site local'],
    ['ff02::fb', 'multicast'],
    ['intranet', 'no address at all'],
  ])('%s: %s', (address) => {
    expect(isPrivate(address)).toBe(true);
  });

  test.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '192.169.0.0',
    '223.255.255.255',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
    '2a00:1450:4001:82a::200e',
  ])('%s is public', (address) => {
    expect(isPrivate(address)).toBe(false);
  });

  it('are the same in every spelling of an IPv4 address inside an IPv6 one', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const hidden = isPrivate(address);
        expect(isPrivate(`::ffff:${address}`)).toBe(hidden);
        expect(isPrivate(`64:ff9b::${address}`)).toBe(hidden);
      }),
    );
  });

  it.each(['2130706433', '0x7f.1', '0177.0.0.1', '127.1', '①②⑦.0.0.1', '127。0。0。1'])(
    'hide behind no spelling of a URL: %s',
    (host) => {
      expect(isPrivate(parseAddress(`http://${host}/`).url.hostname)).toBe(true);
    },
  );
});

describe('lookup of names that nobody typed', () => {
  const find = (hostname: string, all: boolean): Promise<unknown> =>
    new Promise((resolve) => {
      publicLookup(hostname, { all }, (error, found, family) => resolve(error?.message ?? [found, family]));
    });

  it.each([true, false])('does not give the address of this machine (all: %s)', async (all) => {
    expect(await find('localhost', all)).toMatch(
      /^a private address \((127\.0\.0\.1|::1)\); --allow-private permits it$/,
    );
  });

  it('gives public addresses in the form that was asked for', async () => {
    expect(await find('9.9.9.9', true)).toEqual([[{ address: '9.9.9.9', family: 4 }], undefined]);
    expect(await find('9.9.9.9', false)).toEqual(['9.9.9.9', 4]);
  });

  it('passes on that there is no such host', async () => {
    expect(await find('harbour.invalid', true)).toMatch(/^getaddrinfo E/);
  });
});

describe('an address', () => {
  it('is taken apart from its credentials, which come decoded', () => {
    const { url, credentials } = parseAddress('https://editor:tide%2D7%3A@Gazette.example:443/feed?all#top');
    expect(url.href).toBe('https://gazette.example/feed?all');
    expect(credentials).toBe('editor:tide-7:');
  });

  it('may have a name without a password, and a percent sign that means itself', () => {
    expect(parseAddress('https://token@gazette.example/').credentials).toBe('token:');
    expect(parseAddress('https://editor:100%@gazette.example/').credentials).toBe('editor:100%');
    expect(parseAddress('https://gazette.example/').credentials).toBeUndefined();
  });

  it('is shown without credentials, readable or not', () => {
    expect(shown('https://editor:tide@gazette.example/feed')).toBe('https://gazette.example/feed');
    expect(shown('https://editor:ti/de@gazette.example:port/')).toBe('https://gazette.example:port/');
    expect(shown('gazette')).toBe('gazette');
  });

  it('is not shown at any length', () => {
    expect(shown(`https://gazette.example/${'a'.repeat(5000)}`)).toHaveLength(301);
  });
});
