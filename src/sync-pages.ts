import { setTimeout as pause } from 'node:timers/promises';
import { reasonOf, UnreadableError } from './errors.ts';
import { factsOf } from './full-article.ts';
import { makeArticle } from './make-article.ts';
import { read } from './read/read.ts';
import { typeAuthors, typeTags } from './recognise/tags.ts';
import { restUntil, retryAt } from './schedule.ts';
import type { PageOptions, PageOutcome, Store, WantedPage } from './store/store.ts';
import type { AskOptions } from './sync-feed.ts';
import { PrivateAddress, shown } from './web/address.ts';
import { FetchError, Forbidden, NoRobots } from './web/failure.ts';
import { get } from './web/fetch.ts';
import { HostQueue } from './web/host-queue.ts';
import { type Robots, readRobots, UNRESTRICTED } from './web/robots.ts';

/** Pages of one run, connections at once, and how long a run may take in seconds: what is left is for the next one. */
const PAGES = 500;
const JOBS = 8;
const TIME = 300;
/** Seconds between two pages of one host, and the most that a site may ask for. */
const BETWEEN = 1;
const LONGEST_BETWEEN = 10;
/** How often a page is asked for that gives nothing. */
const TRIES = 4;
/** For so long a robots.txt is good (RFC 9309 section 2.4). */
const DAY = 86_400;
const ROBOTS_BYTES = 2 ** 20;
/** Bytes of a page. */
const PAGE_BYTES = 10 * 2 ** 20;

export interface PagesOptions extends AskOptions, Omit<PageOptions, 'limit'> {
  /** Seconds between two pages of one host, where it does not ask for more. */
  between?: number | undefined;
  /** Seconds for all. */
  limit?: number | undefined;
  onProgress?: (progress: PagesResult) => void;
  /** Hears of each page that gave nothing. */
  onNews?: (news: { url: string; error: string }) => void;
}

export interface PagesResult {
  total: number;
  done: number;
  /** How many articles have more in them now. */
  filled: number;
  failed: number;
  /** How many the sites asked not to fetch. */
  forbidden: number;
  /** How many are left for the next run. */
  left: number;
}

/**
 * Fetches the pages behind teasers and fills the articles with what these say. One page of a host at a time, with a pause before the
 * next, and none that its site's robots.txt asks to leave alone; every page once, and only a few times where it gives nothing.
 * Each is stored by itself, so that a run may be killed at any point. Throws what the store throws.
 */
export async function syncPages(store: Store, options: PagesOptions): Promise<PagesResult> {
  const { onProgress, onNews, between = BETWEEN, limit = TIME } = options;
  const now = (): number => Math.floor(options.now() / 1000);
  const { ids, all } = options;
  const claim = await store.claimPages(now(), { ids, all, limit: PAGES });
  const { pages, filled, more } = claim;
  const result: PagesResult = { total: pages.length, done: 0, filled, failed: 0, forbidden: 0, left: more };
  if (pages.length === 0) return result;
  const stop = new AbortController();
  const obey = (): void => stop.abort(options.signal?.reason);
  options.signal?.addEventListener('abort', obey);
  if (options.signal?.aborted) obey();
  const time = setTimeout(() => stop.abort(), limit * 1000);
  const sites = new Sites(store, { ...options, signal: stop.signal });
  const left = new Set(pages);
  const waiting = new Map<string, number>();
  for (const page of pages) waiting.set(hostOf(page), (waiting.get(hostOf(page)) ?? 0) + 1);
  let failure: { error: unknown } | undefined;
  const queue = new HostQueue<WantedPage>(
    JOBS,
    async (page) => {
      try {
        const outcome = await askPage(page, sites, { ...options, signal: stop.signal });
        left.delete(page);
        result.done++;
        if (await store.recordPage(page, outcome, now())) result.filled++;
        if ('error' in outcome) {
          if (outcome.forbidden) result.forbidden++;
          else result.failed++;
          if (outcome.spare) queue.drop(hostOf(page));
          onNews?.({ url: shown(page.url), error: outcome.error });
        }
        onProgress?.(result);
        const more = (waiting.get(hostOf(page)) ?? 0) - 1;
        waiting.set(hostOf(page), more);
        if (more <= 0) return;
        const rest = Math.max(between, Math.min(sites.delay(page.url) ?? 0, LONGEST_BETWEEN));
        await pause(rest * 1000, undefined, { signal: stop.signal });
      } catch (error) {
        if (!stop.signal.aborted) {
          failure = { error };
          stop.abort();
        }
        queue.clear();
      }
    },
    1,
  );
  try {
    await queue.run(stop.signal.aborted ? [] : pages, hostOf);
  } finally {
    clearTimeout(time);
    options.signal?.removeEventListener('abort', obey);
    await store.releasePages([...left]).catch(() => undefined);
  }
  if (failure) throw failure.error;
  result.left += left.size;
  return result;
}

const hostOf = ({ url }: WantedPage): string => URL.parse(url)?.host ?? '';

type Outcome = PageOutcome & {
  /** The site asked for it not to be fetched. */
  forbidden?: boolean;
  /** The host wants to be left alone, so that its other pages are left for another run. */
  spare?: boolean;
};

/** Fetches one page and reads it. Failures are results too: only `signal` rejects this. */
async function askPage(
  page: WantedPage,
  sites: Sites,
  options: AskOptions & { signal: AbortSignal },
): Promise<Outcome> {
  const now = Math.floor(options.now() / 1000);
  try {
    const { url, bytes, contentType } = await get(page.url, {
      ...options,
      ...trustOf(page),
      maxBytes: PAGE_BYTES,
      permits: (address) => sites.permits(address, page),
    });
    const { timeZone } = options;
    const { drafts } = await read(bytes, { as: 'page', contentType, url, now, timeZone });
    const [draft] = drafts;
    const article = draft && makeArticle(typeAuthors(draft), now, typeTags);
    return article ? { facts: factsOf(article) } : { error: 'no article found', next: undefined };
  } catch (error) {
    options.signal.throwIfAborted();
    return unanswered(page, error, now);
  }
}

/** The page's host is as trusted as the feed's, if it is the same; a password goes to the feed's own origin alone. */
function trustOf({ url, feed }: WantedPage): { typed: boolean; credentials: string | undefined } {
  const [to, from] = [URL.parse(url), URL.parse(feed.url)];
  return {
    typed: feed.typed && to?.hostname === from?.hostname,
    credentials: to?.origin === from?.origin ? feed.credentials : undefined,
  };
}

function unanswered({ url, tries }: WantedPage, error: unknown, now: number): Outcome {
  const reason = withoutAddress(error, url);
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Forbidden) return { error: reason, next: undefined, forbidden: true };
  // Nobody was asked: the next run, which may be allowed to, is free to.
  if (cause instanceof PrivateAddress) return { error: reason, next: 0 };
  if (cause instanceof NoRobots) return { error: reason, next: retryAt(now, tries + 1, url), spare: true };
  const { status, retryAfter } = error instanceof FetchError ? error : {};
  // A page that cannot be read would not be read the next time.
  const isFinal = error instanceof UnreadableError || status === 404 || status === 410 || tries + 1 >= TRIES;
  const later = retryAfter === undefined ? retryAt(now, tries + 1, url) : restUntil(now, retryAfter);
  return {
    error: reason,
    next: isFinal ? undefined : later,
    spare: status === 429 || status === 503 || retryAfter !== undefined,
  };
}

/** Why a fetch failed, without the address that it was for. */
function withoutAddress(error: unknown, url: string): string {
  const address = `${shown(url)}: `;
  const message = reasonOf(error);
  return message.startsWith(address) ? message.slice(address.length) : message;
}

/** What the sites of this run ask of programs; each is asked once a day. */
class Sites {
  readonly #store: Store;
  readonly #options: AskOptions;
  readonly #known = new Map<string, Promise<Robots>>();
  readonly #delays = new Map<string, number>();

  constructor(store: Store, options: AskOptions) {
    this.#store = store;
    this.#options = options;
  }

  /** Whether the site lets this page be fetched. Rejects, as the page then does, if its robots.txt cannot be had. */
  async permits({ origin, host, pathname, search }: URL, page: WantedPage): Promise<boolean> {
    let robots = this.#known.get(origin);
    if (!robots) {
      robots = this.#robotsOf(origin, page);
      this.#known.set(origin, robots);
    }
    const { allows, delay } = await robots;
    if (delay !== undefined) this.#delays.set(host, delay);
    return allows(pathname + search);
  }

  /** Seconds between two requests that the host of an address asks for. */
  delay(url: string): number | undefined {
    return this.#delays.get(URL.parse(url)?.host ?? '');
  }

  async #robotsOf(origin: string, page: WantedPage): Promise<Robots> {
    const now = Math.floor(this.#options.now() / 1000);
    const kept = await this.#store.robots(origin, now - DAY);
    const text = kept ? kept.text : await this.#ask(origin, page);
    if (!kept) await this.#store.keepRobots(origin, text, now);
    return text === undefined ? UNRESTRICTED : readRobots(text);
  }

  /** A robots.txt that is not there asks nothing; where a server fails to answer, nothing may be fetched (RFC 9309 section 2.3.1). */
  async #ask(origin: string, page: WantedPage): Promise<string | undefined> {
    const url = `${origin}/robots.txt`;
    try {
      const { bytes } = await get(url, { ...this.#options, ...trustOf({ ...page, url }), maxBytes: ROBOTS_BYTES });
      return new TextDecoder().decode(bytes);
    } catch (error) {
      const status = error instanceof FetchError ? error.status : undefined;
      if (status !== undefined && status >= 400 && status < 500 && status !== 429) return undefined;
      this.#options.signal?.throwIfAborted();
      const cause = error instanceof Error ? error.cause : undefined;
      throw cause instanceof PrivateAddress ? cause : new NoRobots(withoutAddress(error, url));
    }
  }
}
