import http, { type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { isPrivate, PrivateAddress, publicLookup } from './address.ts';
import { BrokenOff } from './failure.ts';
import { type Environment, proxiesOf } from './proxy.ts';

/** Twice what Node allows: security policies of honest sites have outgrown that. */
const MAX_HEADER_BYTES = 32 * 2 ** 10;
const CONNECTIONS_PER_HOST = 4;

export interface Request {
  headers: OutgoingHttpHeaders;
  signal: AbortSignal;
  /** Milliseconds after which a proxy that does not open a tunnel is given up. */
  timeout: number;
  /** The host may lie in a private network. */
  trusted: boolean;
  env: Environment;
}

/**
 * Sends one GET and waits for the head of its answer; `signal` ends both that and the body. Rejects with PrivateAddress for a
 * host in a private network that is not trusted, with Refusal for a proxy of another kind than http, else with Node's own errors.
 */
export async function ask(url: URL, request: Request): Promise<IncomingMessage> {
  const { headers, signal, timeout, trusted, env } = request;
  signal.throwIfAborted();
  // An IPv6 address stands in brackets in URLs and without them everywhere else.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // An address written as a number is never looked up, so the connection's own check does not see it.
  if (!trusted && isIP(host) && isPrivate(host)) throw new PrivateAddress(host);
  const { secure, plain } = agentsFor(env, trusted);
  const options = {
    ...(url.protocol === 'https:' ? { agent: secure, port: 443 } : { agent: plain, port: 80 }),
    ...(url.port && { port: url.port }),
    host,
    path: url.pathname + url.search,
    headers,
    timeout,
    maxHeaderSize: MAX_HEADER_BYTES,
    // Not even NODE_TLS_REJECT_UNAUTHORIZED turns this off.
    rejectUnauthorized: true,
  };
  return send(url.protocol === 'https:' ? https.request : http.request, options, signal);
}

function send(
  start: typeof https.request,
  options: https.RequestOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = start(options);
    let answer: IncomingMessage | undefined;
    request.on('response', (response) => {
      answer = response;
      resolve(response);
    });
    request.on('error', (error: NodeJS.ErrnoException) => {
      // The server closed a kept connection just as it was used again: asking anew is safe (RFC 9112 section 9.3.1).
      const stale = !answer && !signal.aborted && request.reusedSocket && error.code === 'ECONNRESET';
      if (stale) resolve(send(start, options, signal));
      else reject(error);
      // Without this a body that ends where its connection does would look whole after a reset.
      answer?.destroy(error);
    });
    // A request ends without an error when the server changes the protocol (101).
    request.on('close', () => answer ?? reject(new BrokenOff()));
    // A request that waits for a connection or for the tunnel of a proxy would not hear of it by its option `signal`.
    const obey = (): void => {
      reject(signal.reason);
      request.destroy();
    };
    signal.addEventListener('abort', obey, { once: true });
    request.end();
  });
}

/** Connections that are kept open for the next request. Node lets them go by itself when the process has nothing else to do. */
interface Agents {
  plain: http.Agent;
  secure: https.Agent;
}

interface Pools {
  trusted: Agents;
  /** Apart, so that a host which is not trusted never gets a connection that was opened without its address being checked. */
  publicOnly: Agents;
}

/** One environment object, one process: its connections live as long as it. */
const pools = new WeakMap<Environment, Pools>();

function agentsFor(env: Environment, trusted: boolean): Agents {
  let pool = pools.get(env);
  if (!pool) {
    const shared = { keepAlive: true, maxSockets: CONNECTIONS_PER_HOST, proxyEnv: { ...proxiesOf(env) } };
    const agents = (more: https.AgentOptions): Agents => ({
      plain: new http.Agent({ ...shared, ...more }),
      secure: new https.Agent({ ...shared, ...more }),
    });
    pool = { trusted: agents({}), publicOnly: agents({ lookup: publicLookup }) };
    pools.set(env, pool);
  }
  return trusted ? pool.trusted : pool.publicOnly;
}
