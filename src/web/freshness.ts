import type { IncomingHttpHeaders } from 'node:http';

/**
 * For how many seconds the server says that its answer stays as it is: `max-age` less `Age`, else `Expires` less `Date`
 * (RFC 9111 section 4.2.1); 0 where it wants to be asked each time; undefined where it says nothing. Only the server's own
 * clock is used.
 */
export function freshFor(headers: IncomingHttpHeaders): number | undefined {
  const control = headers['cache-control'] ?? '';
  if (/(?:^|[\s,])no-(?:cache|store)(?:$|[\s,])/i.test(control)) return 0;
  const [, maxAge] = /(?:^|[\s,])max-age="?(\d{1,10})/i.exec(control) ?? [];
  if (maxAge !== undefined) return Math.max(0, Number(maxAge) - (seconds(headers.age) ?? 0));
  if (headers.expires === undefined) return undefined;
  const expires = httpDate(headers.expires);
  const date = httpDate(headers.date);
  if (expires === undefined) return 0;
  return date === undefined ? undefined : Math.max(0, expires - date);
}

/** How many seconds the server asks to be left alone (Retry-After, RFC 9110 section 10.2.3), a date being taken by the server's own clock. */
export function retryAfter(headers: IncomingHttpHeaders): number | undefined {
  const delay = seconds(headers['retry-after']);
  if (delay !== undefined) return delay;
  const until = httpDate(headers['retry-after']);
  const date = httpDate(headers.date);
  return until === undefined || date === undefined ? undefined : Math.max(0, until - date);
}

const seconds = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,10}$/.test(text.trim()) ? Number(text) : undefined;

/** Unix seconds of an HTTP-date in the one form that may still be sent (RFC 9110 section 5.6.7). */
function httpDate(text: string | undefined): number | undefined {
  if (text === undefined || !/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(text))
    return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time / 1000;
}
