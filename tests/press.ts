import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a reader of the press asked for. */
interface Visit {
  path: string;
  headers: IncomingMessage['headers'];
}

export type Answer = (response: ServerResponse, visit: Visit) => void;

/** A web server on this machine whose pages a test changes while it runs. */
export interface Press {
  /** `http://127.0.0.1:PORT`. */
  origin: string;
  /** The same server under another name, which is another host. */
  other: string;
  /** What is served at each path; 404 elsewhere. */
  pages: Map<string, Answer>;
  visits: Visit[];
  close(): Promise<void>;
}

export async function startPress(): Promise<Press> {
  const pages = new Map<string, Answer>();
  const visits: Visit[] = [];
  const server = createServer(({ url: path = '/', headers }, response) => {
    const visit = { path, headers };
    visits.push(visit);
    const page = pages.get(path);
    if (page) page(response, visit);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    other: `http://localhost:${port}`,
    pages,
    visits,
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

export interface Item {
  title: string;
  guid?: string;
  link?: string;
  /** RFC 822. */
  date?: string;
  text?: string;
}

const element = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `<${name}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}>`;

/** A feed of these articles. `more`: elements of the channel. */
export function rss(items: readonly Item[], { title = 'Harbour Courier', more = '' } = {}): string {
  const inner = items.map(
    (item) =>
      `<item>${element('title', item.title)}${element('guid', item.guid)}${element('link', item.link)}${element('pubDate', item.date)}${element('description', item.text)}</item>`,
  );
  return `<?xml version="1.0"?>\n<rss version="2.0"><channel>${element('title', title)}<link>https://courier.example/</link>${more}\n${inner.join('\n')}\n</channel></rss>\n`;
}

/** Answers with a document, and to a request that knows its ETag with 304. */
export const page =
  (body: string, headers: Record<string, string> = {}): Answer =>
  (response, visit) => {
    const known = headers['etag'] !== undefined && visit.headers['if-none-match'] === headers['etag'];
    response.writeHead(known ? 304 : 200, { 'content-type': 'application/rss+xml', ...headers });
    response.end(known ? undefined : body);
  };

export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(code, headers).end();
