import { hash } from 'node:crypto';
import type { Article, Draft, FeedFacts } from './article.ts';
import { NewsdeskError, reasonOf, UnreadableError } from './errors.ts';
import { makeArticle } from './make-article.ts';
import { dueAt, restUntil, retryAt } from './schedule.ts';
import type { ClaimedFeed, FeedState, Fetched } from './store/store.ts';
import { PrivateAddress, shown } from './web/address.ts';
import { FetchError } from './web/failure.ts';
import { type Answer, get } from './web/fetch.ts';
import type { Environment } from './web/proxy.ts';

export interface AskOptions {
  /** IANA zone in which dates without a zone are read. */
  timeZone: string;
  /** Seconds for one feed, redirects and all. */
  timeout?: number | undefined;
  /** Hosts that the user did not type may lie in a private network. */
  allowPrivate?: boolean | undefined;
  env: Environment;
  /** Ends what is under way. */
  signal?: AbortSignal | undefined;
  /** Unix milliseconds. */
  now: () => number;
}

/** What came of asking one feed, ready to be stored. */
export interface Asked extends Fetched {
  /** Why it gave nothing, with its address. */
  error?: NewsdeskError | undefined;
  /** The address that it goes by from now on, if that has changed. */
  moved?: string | undefined;
  /** What was lost of its articles. */
  warnings: readonly string[];
}

/** Permanent redirects are believed when so many answers in a row led to the same address. */
const AGREEING = 3;

/**
 * Asks a feed for what is new and reads it. Failures are results too: only `signal` rejects this. Nothing that a feed leaves out
 * is taken for deleted, and what is no feed (a login page) is a failure like another.
 */
export async function askFeed(feed: ClaimedFeed, options: AskOptions): Promise<Asked> {
  try {
    const { url, typed, credentials, etag, lastModified } = feed;
    const validators = etag === undefined && lastModified === undefined ? undefined : { etag, lastModified };
    const answer = await get(url, { ...options, typed, credentials, validators });
    return await understand(feed, answer, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    return failed(feed, error, secondsNow(options));
  }
}

const secondsNow = ({ now }: AskOptions): number => Math.floor(now() / 1000);

/** An answer of a feed as what is to be stored. Throws UnreadableError if it is no feed. */
export async function understand(feed: ClaimedFeed, answer: Answer, options: AskOptions): Promise<Asked> {
  const now = secondsNow(options);
  const before = whereItIs(feed, answer);
  const same = { feed, articles: [], warnings: [], moved: before.url === feed.url ? undefined : before.url };
  if (answer.status === 304) return { ...same, state: answered(before, answer, now) };
  const digest = hash('sha256', answer.bytes);
  const { etag, lastModified } = answer;
  const state = { ...before, etag, lastModified, digest };
  if (digest === feed.digest) return { ...same, state: answered(state, answer, now) };
  const { contentType, url } = answer;
  const { timeZone } = options;
  // Most feeds have nothing new most of the time: what reads them is loaded for the first that has.
  const [{ read }, typing] = await Promise.all([import('./read/read.ts'), import('./recognise/tags.ts')]);
  const result = await read(answer.bytes, { as: 'feed', contentType, url, now, timeZone });
  if (result.feed?.cut) throw new UnreadableError('ends in the middle: it was cut off on its way');
  return {
    ...same,
    articles: articlesOf(result.drafts, feed, now, typing),
    warnings: result.warnings,
    state: answered(withFacts(state, result.feed), answer, now),
  };
}

/** The row of a feed that has answered. */
function answered(state: FeedState, { freshFor }: Answer, now: number): FeedState {
  return { ...state, nextCheck: dueAt(now, freshFor, state.pause), failures: 0, error: undefined, gone: false };
}

/** What the feed is called by the user goes before what it calls itself. */
function withFacts(state: FeedState, { title, home, pause }: FeedFacts = {}): FeedState {
  return { ...state, title: state.title ?? title, home: state.home ?? home, pause };
}

/** Follows a feed to another address once that has been named often enough. */
function whereItIs(feed: ClaimedFeed, { moved }: Answer): FeedState {
  if (moved === undefined || moved === feed.url) return { ...feed, movedTo: undefined, movedTimes: 0 };
  const movedTimes = feed.movedTo === moved ? feed.movedTimes + 1 : 1;
  if (movedTimes < AGREEING) return { ...feed, movedTo: moved, movedTimes };
  const [from, to] = [new URL(feed.url), new URL(moved)];
  return {
    ...feed,
    url: moved,
    typed: feed.typed && from.hostname === to.hostname,
    credentials: from.origin === to.origin ? feed.credentials : undefined,
    movedTo: undefined,
    movedTimes: 0,
  };
}

/**
 * Articles of a feed, whatever address it goes by today: they belong to the one under which it was first followed. What a document
 * says in newsdesk's own keys (ids, labels, what was read) is not believed of strangers.
 */
function articlesOf(
  drafts: readonly Draft[],
  feed: ClaimedFeed,
  now: number,
  { typeAuthors, typeTags }: typeof import('./recognise/tags.ts'),
): Article[] {
  const articles: Article[] = [];
  for (const { own, ...draft } of drafts) {
    const source: Draft['source'] = { ...draft.source, kind: 'feed', feed_url: feed.address };
    const article = makeArticle(typeAuthors({ ...draft, source }), now, typeTags);
    if (article) articles.push(article);
  }
  return articles;
}

function failed(feed: ClaimedFeed, error: unknown, now: number): Asked {
  const address = shown(feed.url);
  const prefix = `${address}: `;
  const message = reasonOf(error);
  const reason = message.startsWith(prefix) ? message.slice(prefix.length) : message;
  const { status, retryAfter } = error instanceof FetchError ? error : {};
  const gone = status === 410;
  const failures = feed.failures + 1;
  // No server was asked: there is nobody to be spared until the user allows it.
  const refused = error instanceof Error && error.cause instanceof PrivateAddress;
  return {
    feed,
    articles: [],
    warnings: [],
    error: new NewsdeskError(`${prefix}${reason}${gone ? '; it is not asked any more' : ''}`, { cause: error }),
    rest: retryAfter === undefined ? undefined : restUntil(now, retryAfter),
    state: { ...feed, failures, error: reason, gone, nextCheck: refused ? 0 : retryAt(now, failures, feed.address) },
  };
}
