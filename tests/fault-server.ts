import { readFileSync } from 'node:fs';
import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import zlib from 'node:zlib';

/** A small honest feed, which every address that is no fault answers with. */
export const FEED = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>The Harbour Gazette</title><link>https://gazette.example/</link>
<item><title>Ferry line reopens after the storm</title><guid>gazette-1</guid><category>Transport</category>
<pubDate>Tue, 04 Jun 2024 09:15:00 GMT</pubDate><description>Boats run hourly again.</description></item>
<item><title>Council votes on the new quay</title><guid>gazette-2</guid><category>City Hall</category>
<pubDate>Mon, 03 Jun 2024 17:40:00 GMT</pubDate><description>Nine were for it, two against.</description></item>
</channel></rss>
`;

/** What must not be seen anywhere: in messages, or by a server that it was not meant for. */
export const PASSWORD = 'tide-7:Table%';
export const USERINFO = `editor:${encodeURIComponent(PASSWORD)}`;
const AUTHORIZATION = `Basic ${Buffer.from(`editor:${PASSWORD}`).toString('base64')}`;

const RSS = { 'content-type': 'application/rss+xml; charset=utf-8' };
const ETAG = 'W/"tide-tables-41"';
const LAST_MODIFIED = 'Tue, 04 Jun 2024 09:20:00 GMT';
const MIB = 2 ** 20;

/** More than the 20 MiB that are allowed by default, so that it is a bomb for the program too. */
const SWOLLEN = 24 * MIB;

const CODERS: Readonly<Record<string, (bytes: Uint8Array) => Buffer>> = {
  gzip: (bytes) => zlib.gzipSync(bytes, { level: 1 }),
  br: (bytes) => zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } }),
  zstd: (bytes) => zlib.zstdCompressSync(bytes),
  deflate: (bytes) => zlib.deflateSync(bytes, { level: 1 }),
  'deflate-raw': (bytes) => zlib.deflateRawSync(bytes, { level: 1 }),
};

type Fault = (response: ServerResponse, request: IncomingMessage, server: FaultServer, rest: string) => void;

const redirect =
  (status: number, to: (server: FaultServer, rest: string) => string): Fault =>
  (response, _request, server, rest) =>
    response.writeHead(status, { location: to(server, rest) }).end();

const status =
  (code: number, headers: http.OutgoingHttpHeaders = {}): Fault =>
  (response) =>
    response.writeHead(code, { ...RSS, ...headers }).end(FEED);

/** Faults by the first part of the path; `rest` is what stands behind it. */
const FAULTS: Readonly<Record<string, Fault>> = {
  feed: (response, request) => {
    const headers = { etag: ETAG, 'last-modified': LAST_MODIFIED, 'cache-control': 'max-age=900' };
    const known = request.headers['if-none-match'] === ETAG && request.headers['if-modified-since'] === LAST_MODIFIED;
    if (known) response.writeHead(304, headers).end();
    else response.writeHead(200, { ...RSS, ...headers }).end(FEED);
  },
  coded: (response, _request, _server, rest) => {
    const coding = rest.replace('-raw', '');
    response.writeHead(200, { ...RSS, 'content-encoding': coding }).end(CODERS[rest]?.(Buffer.from(FEED)));
  },

  // Slow, endless, too large.
  never: () => undefined,
  late: async (response) => {
    await wait(150);
    response.writeHead(200, RSS).end(FEED);
  },
  drip: async (response) => {
    response.writeHead(200, RSS);
    for (const letter of FEED) {
      if (response.destroyed) return;
      response.write(letter);
      await wait(20);
    }
  },
  'drip-bare': async (_response, { socket }) => {
    // Without length and chunks: the body ends where the connection does.
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    for (const letter of FEED) {
      if (socket.destroyed) return;
      socket.write(letter);
      await wait(20);
    }
  },
  crumbs: (_response, { socket }) => {
    // A body in chunks of one byte, as fast as they are taken.
    socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
    const crumbs = '1\r\n \r\n'.repeat(10_000);
    const more = (): void => {
      while (!socket.destroyed && socket.write(crumbs));
    };
    socket.on('drain', more);
    more();
  },
  endless: (response) => {
    response.writeHead(200, RSS);
    pour(response);
  },
  large: (response) => {
    response.writeHead(200, { ...RSS, 'content-length': SWOLLEN });
    pour(response);
  },
  bomb: (response, _request, _server, rest) => {
    response.writeHead(200, { ...RSS, 'content-encoding': rest }).end(CODERS[rest]?.(Buffer.alloc(SWOLLEN, ' ')));
  },
  'bomb-in-bomb': (response) => {
    const inner = zlib.gzipSync(Buffer.alloc(SWOLLEN, ' '), { level: 1 });
    response.writeHead(200, { ...RSS, 'content-encoding': 'gzip, gzip' }).end(zlib.gzipSync(inner));
  },
  'coded-thrice': (response) => response.writeHead(200, { ...RSS, 'content-encoding': 'gzip, gzip, gzip' }).end(FEED),
  'coded-oddly': (response) => response.writeHead(200, { ...RSS, 'content-encoding': 'morse' }).end(FEED),
  'coded-falsely': (response) => response.writeHead(200, { ...RSS, 'content-encoding': 'gzip' }).end(FEED),
  'coded-half': (response) => {
    const whole = zlib.gzipSync(FEED);
    response.writeHead(200, { ...RSS, 'content-encoding': 'gzip' }).end(whole.subarray(0, whole.length / 2));
  },

  // Connections that break.
  reset: async (response, request) => {
    response.writeHead(200, { ...RSS, 'content-length': FEED.length });
    response.write(FEED.slice(0, 300));
    await wait(20);
    request.socket.resetAndDestroy();
  },
  short: (response, request) => {
    response.writeHead(200, { ...RSS, 'content-length': FEED.length * 2 });
    response.write(FEED, () => request.socket.end());
  },
  'reset-bare': async (_response, { socket }) => {
    socket.write(`HTTP/1.1 200 OK\r\n\r\n${FEED.slice(0, 300)}`);
    await wait(20);
    socket.resetAndDestroy();
  },
  upgrade: (_response, { socket }) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: telex\r\nConnection: Upgrade\r\n\r\n');
  },
  'cut-chunk': (_response, request) => {
    request.socket.end(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n400\r\n${FEED.slice(0, 300)}`);
  },
  fickle: (response, request, { visits }) => {
    const { connection } = visits.at(-1) ?? {};
    const again = visits.filter((visit) => visit.connection === connection).length > 1;
    if (again) request.socket.resetAndDestroy();
    else response.writeHead(200, RSS).end(FEED);
  },
  'hang-up': (_response, request) => void request.socket.end(),
  'not-http': (_response, request) => void request.socket.end('220 gazette.example ESMTP\r\n'),

  // Redirects.
  loop: redirect(302, () => '/loop'),
  hops: redirect(302, (_server, rest) => (Number(rest) > 0 ? `/hops/${Number(rest) - 1}` : '/feed')),
  'late-hops': async (response, _request, _server, rest) => {
    await wait(60);
    response.writeHead(302, { location: Number(rest) > 0 ? `/late-hops/${Number(rest) - 1}` : '/feed' }).end();
  },
  'to-missing': redirect(302, () => '/missing'),
  moved: redirect(301, () => '/also-moved'),
  'also-moved': redirect(308, () => '/feed'),
  'moved-partly': redirect(301, () => '/found'),
  found: redirect(302, () => '/feed'),
  'to-private': redirect(302, ({ origin }) => `${origin.replace('127.0.0.1', '127.0.0.2')}/feed`),
  'to-localhost': redirect(302, ({ origin }) => `${origin.replace('127.0.0.1', 'localhost')}/feed`),
  'to-mapped': redirect(302, () => 'http://[::ffff:7f00:2]/feed'),
  'to-file': redirect(302, () => 'file:///etc/hostname'),
  'to-nowhere': (response) => response.writeHead(302).end(),
  'to-letters': redirect(302, () => Buffer.from('/quay-é').toString('latin1')),
  'to-other': redirect(302, ({ other }) => `${other}/credentials`),
  'to-credentials': redirect(302, ({ origin }) => `${origin.replace('://', `://${USERINFO}@`)}/credentials`),

  // Refusals and doubtful answers.
  missing: status(404),
  gone: status(410),
  busy: status(429, { 'retry-after': '120' }),
  broken: status(500),
  partial: status(206),
  reason: (_response, request) => {
    request.socket.end('HTTP/1.1 404 \x1b]0;owned\x07\x1b[2J\r\nContent-Length: 0\r\n\r\n');
  },
  login: (response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Sign in</title><form></form>');
  },
  empty: (response) => response.writeHead(200, RSS).end(),
  credentials: (response, request) => {
    const allowed = request.headers.authorization === AUTHORIZATION;
    if (allowed) response.writeHead(200, RSS).end(FEED);
    else response.writeHead(401, { 'www-authenticate': 'Basic realm="press"' }).end();
  },
};

function pour(response: ServerResponse): void {
  const chunk = Buffer.alloc(MIB, ' ');
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
}

interface Visit {
  path: string;
  headers: http.IncomingHttpHeaders;
  /** Which connection it came over, counted from 1. */
  connection: number;
}

export interface FaultServer {
  /** `http://127.0.0.1:PORT`. */
  origin: string;
  /** The same faults on another port: another origin. */
  other: string;
  /** The same with TLS and a certificate that nobody has signed. */
  secure: string;
  /** Every request so far, on all three. */
  visits: Visit[];
  close(): Promise<void>;
}

const TLS = readFileSync(join(import.meta.dirname, '../fixtures/tls/self-signed.pem'));

/** Starts a server on this machine whose every path goes wrong in its own way. */
export async function startFaultServer(): Promise<FaultServer> {
  const visits: Visit[] = [];
  let connections = 0;
  const numbers = new WeakMap<object, number>();
  const answer: RequestListener = (request, response) => {
    const { url: path = '/', headers, socket } = request;
    visits.push({ path, headers, connection: numbers.get(socket) ?? 0 });
    const [, name = '', rest = ''] = path.split('/');
    const fault = FAULTS[name] ?? status(200);
    fault(response, request, faultServer, rest);
  };
  const servers = [
    http.createServer(answer),
    http.createServer(answer),
    https.createServer({ key: TLS, cert: TLS }, answer),
  ];
  const ports = servers.map(async (server) => {
    server.on('connection', (socket) => numbers.set(socket, ++connections));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return (server.address() as AddressInfo).port;
  });
  const [first, second, third] = await Promise.all(ports);
  const faultServer: FaultServer = {
    origin: `http://127.0.0.1:${first}`,
    other: `http://127.0.0.1:${second}`,
    secure: `https://127.0.0.1:${third}`,
    visits,
    close: async () => {
      await Promise.all(
        servers.map((server) => {
          server.closeAllConnections();
          return new Promise((closed) => server.close(closed));
        }),
      );
    },
  };
  return faultServer;
}
