import { hash } from 'node:crypto';

const MINUTE = 60;
const DAY = 86_400;
/** No wish of a server's or a feed's keeps it unasked for longer. */
const LONGEST = DAY;
/** After the first failure; twice as long after every further one. */
const FIRST_RETRY = 15 * MINUTE;
/** By how much the time of a retry is spread, so that what failed together is not asked together for ever. */
const SPREAD = 0.2;

/**
 * When a feed that answered is due again, in unix seconds: at once, unless its server says for how long its answer stays fresh
 * (RFC 9111 section 4.2) or the feed how often it is to be asked (RSS `ttl`, the syndication module of RSS 1.0). The longer of
 * both, at most a day.
 */
export function dueAt(now: number, freshFor: number | undefined, pause: number | undefined): number {
  const wait = Math.max(freshFor ?? 0, pause ?? 0);
  return wait > 0 ? now + Math.min(wait, LONGEST) : 0;
}

/**
 * When a feed that has failed so many times in a row is tried again, in unix seconds. Always the same spread for the same address,
 * so that a run can be repeated.
 */
export function retryAt(now: number, failures: number, address: string): number {
  const wait = Math.min(FIRST_RETRY * 2 ** Math.min(failures - 1, 20), LONGEST);
  return now + Math.round(wait * (1 - SPREAD * fractionOf(address)));
}

/** From 0 to 1, out of an address. */
const fractionOf = (address: string): number => hash('sha1', address, 'buffer').readUInt16BE() / 0xffff;

/** Until when a host is left alone that asked for so many seconds (Retry-After), in unix seconds; at most a day. */
export function restUntil(now: number, retryAfter: number): number {
  return now + Math.min(retryAfter, LONGEST);
}
