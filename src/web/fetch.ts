import { type IncomingMessage, type OutgoingHttpHeaders, STATUS_CODES } from 'node:http';
import { isWeb, PrivateAddress, parseAddress, shown, withoutSecrets } from './address.ts';
import { ACCEPTED_CODINGS, readBody } from './body.ts';
import { ask } from './connection.ts';
import { FetchError, Forbidden, Refusal, reasonFor } from './failure.ts';
import { freshFor, retryAfter } from './freshness.ts';
import type { Environment } from './proxy.ts';

/** What a server called the state of a document, given back to it to the byte (RFC 9110 section 13.1). */
interface Validators {
  etag?: string | undefined;
  lastModified?: string | undefined;
}

export interface GetOptions {
  /** The user typed this address: its host may lie in a private network. */
  typed: boolean;
  /** Hosts that the user did not type may lie in a private network too. */
  allowPrivate?: boolean | undefined;
  /** `user:password` for the address's own origin, where the address does not hold them. */
  credentials?: string | undefined;
  /** Seconds for everything: name lookup, connections, redirects and the body. Default 30. */
  timeout?: number | undefined;
  /** Bytes of the decoded body. Default 20 MiB. */
  maxBytes?: number | undefined;
  /** Ends the fetch early. */
  signal?: AbortSignal | undefined;
  /** Makes the request conditional: the answer may be 304. */
  validators?: Validators | undefined;
  /** Where the user's proxies stand: `http_proxy`, `https_proxy`, `all_proxy`, `no_proxy`. */
  env: Environment;
  userAgent?: string | undefined;
  /** Asked of every address, redirects included, before a request goes there; false: it is not fetched. */
  permits?: ((url: URL) => Promise<boolean>) | undefined;
}

export interface Answer extends Validators {
  /** 304: nothing has changed since the answer that the validators came from; there are no bytes. */
  status: 200 | 304;
  /** Where the answer came from in the end, without credentials and fragment. */
  url: string;
  /** The same address, if there were redirects and all of them were permanent (301, 308). */
  moved?: string | undefined;
  contentType?: string | undefined;
  /** Seconds for which the server promises no change; undefined where it says nothing. */
  freshFor?: number | undefined;
  bytes: Uint8Array;
}

const TIMEOUT = 30;
const MAX_BYTES = 20 * 2 ** 20;
const MOST_REDIRECTS = 10;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

export const USER_AGENT = 'newsdesk/0.1.0';
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5';

/**
 * Fetches one address over http or https, following up to ten redirects. Throws FetchError for everything that is not a whole
 * answer with status 200 or, to a request with validators, 304; when `signal` aborts, the signal's reason.
 */
export async function get(address: string, options: GetOptions): Promise<Answer> {
  const { timeout = TIMEOUT } = options;
  // One controller that nothing else holds, rather than AbortSignal.timeout and .any: these would keep the request, and with it
  // the body, until the time is up or the caller's signal is gone.
  const stop = new AbortController();
  const obey = (): void => stop.abort(options.signal?.reason);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop.abort();
  }, timeout * 1000);
  options.signal?.addEventListener('abort', obey);
  if (options.signal?.aborted) obey();
  const trail: URL[] = [];
  try {
    const answer = await follow(address, { ...options, timeout, signal: stop.signal }, trail);
    // A body that ends where its connection does looks whole when the connection was cut at the deadline.
    stop.signal.throwIfAborted();
    return answer;
  } catch (error) {
    options.signal?.throwIfAborted();
    const reason = isLate ? `timed out after ${timeout} s` : whyNot(error, trail);
    const { status, retryAfter } = error instanceof BadStatus ? error : {};
    throw new FetchError(shown(address), reason, { status, retryAfter, cause: error });
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', obey);
  }
}

/** An answer that is neither a document nor a redirect. Its reason phrase is the standard's, not the server's. */
class BadStatus extends Refusal {
  readonly status: number;
  readonly retryAfter: number | undefined;
  constructor({ statusCode = 0, headers }: IncomingMessage) {
    const phrase = STATUS_CODES[statusCode];
    super(phrase ? `${statusCode} ${phrase}` : `status ${statusCode}`);
    this.status = statusCode;
    this.retryAfter = retryAfter(headers);
  }
}

/** `trail`: the addresses that were asked, in their order, the last one being where the fetch failed. */
function whyNot(error: unknown, trail: readonly URL[]): string {
  const [start, ...later] = trail.map((url) => url.href);
  const last = later.at(-1);
  if (error instanceof PrivateAddress) return `${last ? 'redirects' : 'leads'} to ${error.message}`;
  const reason = reasonFor(error);
  return last === undefined || last === start ? reason : `${reason} (redirected to ${shown(last)})`;
}

type Settled = GetOptions & { timeout: number; signal: AbortSignal };

async function follow(address: string, options: Settled, trail: URL[]): Promise<Answer> {
  const start = parseAddress(address);
  const credentials = start.credentials ?? options.credentials;
  let permanent = true;
  for (let { url } = start; ; ) {
    trail.push(url);
    if (options.permits && !(await options.permits(url))) throw new Forbidden();
    const response = await ask(url, {
      headers: headersFor(options, url.origin === start.url.origin ? credentials : undefined),
      signal: options.signal,
      timeout: options.timeout * 1000,
      trusted: options.allowPrivate || (options.typed && url.hostname === start.url.hostname),
      env: options.env,
    });
    const { statusCode = 0, headers } = response;
    if (statusCode === 200 || (statusCode === 304 && options.validators)) {
      const answer = await document(response, statusCode, options.maxBytes ?? MAX_BYTES);
      return { ...answer, url: url.href, moved: permanent && trail.length > 1 ? url.href : undefined };
    }
    // Bodies of redirects and errors are not wanted, and may have no end.
    response.destroy();
    if (!REDIRECTS.has(statusCode)) throw new BadStatus(response);
    if (trail.length > MOST_REDIRECTS) throw new Refusal(`more than ${MOST_REDIRECTS} redirects`);
    permanent &&= PERMANENT.has(statusCode);
    url = redirectTarget(headers.location, url);
  }
}

async function document(response: IncomingMessage, status: 200 | 304, limit: number): Promise<Omit<Answer, 'url'>> {
  const { headers } = response;
  // The headers of a 304 may speak of a body that does not come; its end has to be read to free the connection.
  if (status === 304) response.resume();
  const bytes = status === 304 ? new Uint8Array() : await readBody(response, limit);
  return {
    status,
    contentType: headers['content-type'],
    etag: headers.etag,
    lastModified: headers['last-modified'],
    freshFor: freshFor(headers),
    bytes,
  };
}

function redirectTarget(location: string | undefined, from: URL): URL {
  if (location === undefined) throw new Refusal('redirects without saying where to');
  // Header text reaches us as Latin-1, but addresses with other letters are sent in UTF-8.
  const target = URL.parse(Buffer.from(location, 'latin1').toString(), from.href);
  if (!target) throw new Refusal('redirects to an address that cannot be read');
  if (!isWeb(target)) throw new Refusal(`redirects to ${target.protocol}, but only http and https are fetched`);
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
