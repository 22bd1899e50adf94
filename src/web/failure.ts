import { NewsdeskError } from '../errors.ts';

/** A fetch that gave nothing. The message is `address: reason`, the address without credentials, of the URL that was asked for. */
export class FetchError extends NewsdeskError {
  override readonly name = 'FetchError';
  /** The HTTP status, where the server answered with one that is no success: 410 says that a feed is gone for good. */
  readonly status: number | undefined;
  /** Seconds to leave the host alone (Retry-After, RFC 9110 section 10.2.3). */
  readonly retryAfter: number | undefined;

  constructor(
    address: string,
    reason: string,
    details: { status?: number | undefined; retryAfter?: number | undefined; cause?: unknown } = {},
  ) {
    super(`${address}: ${reason}`, { cause: details.cause });
    this.status = details.status;
    this.retryAfter = details.retryAfter;
  }
}

/** Why an answer is not taken, in words for the user, thrown where the address is not known. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';
}

/** That a site does not want programs there (robots.txt). */
export class Forbidden extends Refusal {
  constructor() {
    super('robots.txt asks programs to stay away');
  }
}

/** That it cannot be known whether a site wants programs there: its robots.txt could not be fetched. */
export class NoRobots extends Refusal {
  constructor(reason: string) {
    super(`its site's robots.txt cannot be read: ${reason}`);
  }
}

const BROKEN_OFF = 'connection closed before the answer was complete';

export class BrokenOff extends Refusal {
  constructor() {
    super(BROKEN_OFF);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: BROKEN_OFF,
  EPIPE: BROKEN_OFF,
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'host name could not be looked up (is the network up?)',
  ETIMEDOUT: 'connection timed out',
  EHOSTUNREACH: 'host cannot be reached',
  ENETUNREACH: 'network cannot be reached',
  EACCES: 'connection not permitted',
  EPERM: 'connection not permitted',
  EPROTO: 'no TLS on this port, or TLS that is not understood',
  CERT_HAS_EXPIRED: 'certificate has expired',
  CERT_NOT_YET_VALID: 'certificate is not valid yet',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'self-signed certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate cannot be verified',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate cannot be verified',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate cannot be verified',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate is for another host',
  HPE_HEADER_OVERFLOW: 'headers of the answer are too long',
  ERR_PROXY_INVALID_CONFIG: 'http_proxy or https_proxy is not the address of a proxy',
  ERR_PROXY_TUNNEL: 'the proxy did not open a connection',
};

/**
 * What went wrong, in words that come from us: messages of Node's may hold addresses with passwords, and parts of what the
 * server sent.
 */
export function reasonFor(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') return 'request failed';
  const reason = REASONS[code];
  if (reason) return reason;
  if (code.startsWith('HPE_')) return 'answer is not HTTP';
  if (code.startsWith('ERR_SSL_')) return 'no TLS on this port, or TLS that is not understood';
  return `request failed (${code})`;
}
