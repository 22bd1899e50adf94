import http, { type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import {
  type Address,
  isPrivate,
  isWeb,
  PrivateAddress,
  parseAddress,
  publicLookup,
  shown,
  withoutSecrets,
} from './address.ts';
import { ACCEPTED_CODINGS, readBody } from './body.ts';
import { FetchError, Refusal, reasonFor } from './failure.ts';
import { freshFor, retryAfter } from './freshness.ts';
import { type Environment, proxiesOf } from './proxy.ts';

/** What a server said of an answer to be asked with the next time, to the byte (RFC 9110 section 13). */
export interface Validators {
  etag?: string | undefined;
  lastModified?: string | undefined;
}

export interface GetOptions {
  /** The user typed this address: its host may be in a private network. */
  typed: boolean;
  /** Hosts that the user did not type may be in a private network too. */
  allowPrivate?: boolean | undefined;
  /** `user:password` for the address's own origin, where they do not stand in the address. */
  credentials?: string | undefined;
  /** Seconds for everything: names, connections, redirects and the body. Default 30. */
  timeout?: number | undefined;
  /** Bytes of the decoded body. Default 20 MiB. */
  maxBytes?: number | undefined;
  signal?: AbortSignal | undefined;
  validators?: Validators | undefined;
  /** Where the user's proxies stand: `http_proxy`, `https_proxy`, `all_proxy`, `no_proxy`. */
  env: Environment;
  userAgent?: string | undefined;
}

export interface Answer extends Validators {
  /** 304: nothing has changed since the answer that the validators came from; there are no bytes. */
  status: 200 | 304;
  /** Where the answer came from in the end, without credentials and fragment. */
  url: string;
  /** The same address, if every redirect on the way there was permanent (301, 308). */
  moved?: string | undefined;
  contentType?: string | undefined;
  /** Seconds that the server promises no change for; undefined where it says nothing. */
  freshFor?: number | undefined;
  bytes: Uint8Array;
}

const TIMEOUT = 30;
const MAX_BYTES = 20 * 2 ** 20;
const MOST_REDIRECTS = 10;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);
/** Twice what Node allows: security policies of honest sites have outgrown it. */
const MAX_HEADER_BYTES = 32 * 2 ** 10;
const CONNECTIONS_PER_HOST = 4;

export const USER_AGENT = 'newsdesk/0.1.0';
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5';

/**
 * Fetches one address over http or https, following up to ten redirects. Throws FetchError for everything that is not a whole
 * answer with status 200 or, to a request with validators, 304; when `signal` aborts, the signal's reason.
 */
export async function get(address: string, options: GetOptions): Promise<Answer> {
  const { timeout = TIMEOUT } = options;
  const deadline = AbortSignal.timeout(timeout * 1000);
  const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline;
  const way: Way = { hops: 0, at: undefined };
  try {
    return await follow(address, options, signal, way);
  } catch (error) {
    options.signal?.throwIfAborted();
    const status = error instanceof BadStatus ? error : undefined;
    const reason = deadline.aborted ? `timed out after ${timeout} s` : reasonOn(way, error);
    throw new FetchError(shown(address), reason, {
      status: status?.status,
      retryAfter: status?.retryAfter,
      cause: error,
    });
  }
}

/** How far a fetch has come. */
interface Way {
  hops: number;
  at: URL | undefined;
}

function reasonOn({ hops, at }: Way, error: unknown): string {
  if (hops === 0 || !at) return reasonFor(error);
  if (error instanceof PrivateAddress) return `redirects to ${error.reason}`;
  return `${reasonFor(error)} (redirected to ${shown(at.href)})`;
}

/** An answer that is neither 200, nor 304, nor a redirect. Its reason phrase is the standard's, not the server's. */
class BadStatus extends Refusal {
  readonly status: number;
  readonly retryAfter: number | undefined;
  constructor({ statusCode = 0, headers }: IncomingMessage) {
    const phrase = http.STATUS_CODES[statusCode];
    super(phrase ? `${statusCode} ${phrase}` : `status ${statusCode}`);
    this.status = statusCode;
    this.retryAfter = retryAfter(headers);
  }
}

async function follow(address: string, options: GetOptions, signal: AbortSignal, way: Way): Promise<Answer> {
  const start = parseAddress(address);
  const credentials = start.credentials ?? options.credentials;
  let permanent = true;
  for (let { url } = start; ; way.hops++) {
    way.at = url;
    const response = await ask(url, {
      signal,
      agent: agentFor(url, start, options),
      timeout: (options.timeout ?? TIMEOUT) * 1000,
      headers: headersFor(options, url.origin === start.url.origin ? credentials : undefined),
    });
    const { statusCode = 0, headers } = response;
    if (statusCode === 200 || (statusCode === 304 && options.validators)) {
      return {
        status: statusCode,
        url: url.href,
        moved: way.hops > 0 && permanent ? url.href : undefined,
        contentType: headers['content-type'],
        etag: headers.etag,
        lastModified: headers['last-modified'],
        freshFor: freshFor(headers),
        bytes: await wholeBody(response, options.maxBytes ?? MAX_BYTES),
      };
    }
    // Bodies of redirects and errors are not wanted, and may have no end.
    response.destroy();
    if (!REDIRECTS.has(statusCode)) throw new BadStatus(response);
    if (way.hops === MOST_REDIRECTS) throw new Refusal(`more than ${MOST_REDIRECTS} redirects`);
    permanent &&= PERMANENT.has(statusCode);
    url = redirectTarget(headers.location, url);
  }
}

async function wholeBody(response: IncomingMessage, limit: number): Promise<Buffer> {
  try {
    return await readBody(response, limit);
  } catch (error) {
    response.destroy();
    throw error;
  }
}

function redirectTarget(location: string | undefined, from: URL): URL {
  if (location === undefined) throw new Refusal('redirects without saying where to');
  // Header text reaches us as Latin-1, but addresses with other letters are sent in UTF-8.
  const target = URL.parse(Buffer.from(location, 'latin1').toString(), from.href);
  if (!target) throw new Refusal('redirects to an address that cannot be read');
  if (!isWeb(target)) throw new Refusal(`redirects to ${target.protocol} and only http and https are fetched`);
  // Credentials in it are the server's, not the user's.
  return withoutSecrets(target);
}

function headersFor(
  { validators, userAgent = USER_AGENT }: GetOptions,
  credentials: string | undefined,
): OutgoingHttpHeaders {
  return {
    accept: ACCEPT,
    'accept-encoding': ACCEPTED_CODINGS,
    'user-agent': userAgent,
    ...(validators?.etag !== undefined && { 'if-none-match': validators.etag }),
    ...(validators?.lastModified !== undefined && { 'if-modified-since': validators.lastModified }),
    ...(credentials !== undefined && { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` }),
  };
}

/** Connections to one kind of host, kept open for the next request and let go by themselves when the process has nothing else to do. */
interface Agents {
  'http:': http.Agent;
  'https:': https.Agent;
}

/** Apart, so that a host that was not typed never gets a connection that was opened without its address being checked. */
const pools = new WeakMap<Environment, { any: Agents; publicOnly: Agents }>();

function poolsFor(env: Environment): { any: Agents; publicOnly: Agents } {
  let pool = pools.get(env);
  if (!pool) {
    const shared = { keepAlive: true, maxSockets: CONNECTIONS_PER_HOST, proxyEnv: { ...proxiesOf(env) } };
    const agents = (more: http.AgentOptions): Agents => ({
      'http:': new http.Agent({ ...shared, ...more }),
      'https:': new https.Agent({ ...shared, ...more }),
    });
    pool = { any: agents({}), publicOnly: agents({ lookup: publicLookup }) };
    pools.set(env, pool);
  }
  return pool;
}

/** The connections that this hop may use. Throws PrivateAddress where the host is written as an IP address: those are never looked up. */
function agentFor(url: URL, start: Address, { typed, allowPrivate, env }: GetOptions): http.Agent {
  const trusted = allowPrivate || (typed && url.hostname === start.url.hostname);
  const host = hostOf(url);
  if (!trusted && isIP(host) && isPrivate(host)) throw new PrivateAddress(host);
  const { any, publicOnly } = poolsFor(env);
  return (trusted ? any : publicOnly)[url.protocol as keyof Agents];
}

/** The host as connections want it: an IPv6 address without its brackets. */
const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

type Ask = Pick<http.RequestOptions, 'agent' | 'headers' | 'signal' | 'timeout'>;

/** Sends one request and waits for the head of its answer. */
function ask(url: URL, options: Ask): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request({
      ...options,
      protocol: url.protocol,
      host: hostOf(url),
      port: url.port || undefined,
      path: url.pathname + url.search,
      maxHeaderSize: MAX_HEADER_BYTES,
      rejectUnauthorized: true,
    });
    let answered = false;
    request.on('response', (response) => {
      answered = true;
      resolve(response);
    });
    request.on('error', (error: NodeJS.ErrnoException) => {
      // The server closed a kept connection just as it was used again: asking anew is safe (RFC 9112 section 9.3.1).
      const stale = !answered && request.reusedSocket && error.code === 'ECONNRESET';
      if (stale) resolve(ask(url, options));
      else reject(error);
    });
    request.end();
  });
}
