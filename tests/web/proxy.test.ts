import http from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { get } from '../../src/web/fetch.ts';
import { proxiesOf } from '../../src/web/proxy.ts';
import { FEED, startFaultServer } from '../fault-server.ts';

describe('proxies of the environment', () => {
  test.each([
    ['none', {}, [undefined, undefined, undefined]],
    [
      'one for each',
      { http_proxy: 'http://a:1', https_proxy: 'https://b:2' },
      ['http://a:1', 'https://b:2', undefined],
    ],
    [
      'small letters first',
      { http_proxy: 'http://a:1', HTTP_PROXY: 'http://b:2' },
      ['http://a:1', undefined, undefined],
    ],
    ['capitals', { HTTPS_PROXY: 'http://b:2' }, [undefined, 'http://b:2', undefined]],
    ['one for all', { all_proxy: 'http://a:1' }, ['http://a:1', 'http://a:1', undefined]],
    ['without a scheme', { http_proxy: 'press-proxy:3128' }, ['http://press-proxy:3128', undefined, undefined]],
    ['empty is none', { http_proxy: '', HTTP_PROXY: '' }, [undefined, undefined, undefined]],
    [
      'names stand for their subdomains',
      { no_proxy: 'gazette.example, .wire.example,10.0.0.1,10.0.0.1-10.0.0.9,*.sea.example,quay:8080,*' },
      [undefined, undefined, '.gazette.example,.wire.example,10.0.0.1,10.0.0.1-10.0.0.9,*.sea.example,quay:8080,*'],
    ],
  ])('%s', (_, env, [plain, secure, none]) => {
    expect(proxiesOf(env)).toEqual({ http_proxy: plain, https_proxy: secure, no_proxy: none });
  });

  it('of another kind are not gone around', async () => {
    const env = { all_proxy: 'socks5://127.0.0.1:1080' };
    await expect(get('http://gazette.example/feed', { typed: true, env })).rejects.toThrow(
      'http://gazette.example/feed: the proxy of the environment is neither http nor https',
    );
  });

  it('do not show their password when they cannot be read', async () => {
    const env = { http_proxy: 'http://editor:tide@press proxy/' };
    await expect(get('http://gazette.example/feed', { typed: true, env })).rejects.toThrow(
      /^http:\/\/gazette\.example\/feed: http_proxy or https_proxy is not the address of a proxy$/,
    );
  });
});

/** A proxy that answers plain requests itself, lets tunnels through to `target`, and notes what was wanted of it. */
async function startProxy(target: string): Promise<{ address: string; wanted: string[] }> {
  const wanted: string[] = [];
  const proxy = http.createServer((request, response) => {
    wanted.push(`${request.method} ${request.url}`);
    response.end(FEED);
  });
  proxy.on('connect', ({ url }, socket) => {
    wanted.push(`CONNECT ${url}`);
    socket.on('error', () => undefined);
    if (url === 'never.example:443') return;
    if (url === 'closed.example:443') return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const { hostname, port } = new URL(target);
    const through = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(through).pipe(socket);
    });
    through.on('error', () => socket.destroy());
    return undefined;
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void proxy.close());
  return { address: `127.0.0.1:${(proxy.address() as AddressInfo).port}`, wanted };
}

describe('through a proxy', () => {
  it('plain requests go by their whole address, and names are left to the proxy', async () => {
    const { address, wanted } = await startProxy('');
    const answer = await get('http://gazette.example/feed', { typed: false, env: { http_proxy: address } });
    expect(Buffer.from(answer.bytes).toString()).toBe(FEED);
    expect(wanted).toEqual(['GET http://gazette.example/feed']);
  });

  it('private addresses stay closed', async () => {
    const { address, wanted } = await startProxy('');
    const env = { http_proxy: address };
    await expect(get('http://192.168.1.1/', { typed: false, env })).rejects.toThrow(
      'leads to a private address (192.168.1.1)',
    );
    expect(wanted).toEqual([]);
  });

  it('secure requests go through a tunnel, in which certificates are checked as elsewhere', async () => {
    const server = await startFaultServer();
    onTestFinished(() => server.close());
    const { address, wanted } = await startProxy(server.secure);
    const env = { https_proxy: address };
    await expect(get('https://gazette.example/feed', { typed: false, env })).rejects.toThrow('self-signed certificate');
    expect(wanted).toEqual(['CONNECT gazette.example:443']);
  });

  it('a tunnel that is refused, or never opened, is an error', async () => {
    const { address } = await startProxy('');
    const env = { https_proxy: address };
    const options = { typed: false, timeout: 0.2, env };
    await expect(get('https://closed.example/', options)).rejects.toThrow('the proxy did not open a connection');
    await expect(get('https://never.example/', options)).rejects.toThrow('timed out after 0.2 s');
  });

  it('hosts of no_proxy are asked directly', async () => {
    const server = await startFaultServer();
    onTestFinished(() => server.close());
    const { address, wanted } = await startProxy('');
    const env = { http_proxy: address, no_proxy: '127.0.0.1' };
    const answer = await get(`${server.origin}/feed`, { typed: true, env });
    expect(Buffer.from(answer.bytes).toString()).toBe(FEED);
    expect(wanted).toEqual([]);
  });
});
