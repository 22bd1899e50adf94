import type { Article, EntityType } from '../article.ts';
import type { PageFacts } from '../full-article.ts';
import type { Query } from '../query.ts';

/**
 * The contract of a store. Any method can throw StoreError (exit 4: damaged, foreign, newer, not writable, disk full) or,
 * when another process holds the store for longer than 5 s, NewsdeskError (exit 1). A store has no clock: `now` comes with
 * the call, in unix seconds UTC. `list`, `names` and their kin never read a body.
 */

/** Where a listing stopped: opaque, good for the next page of the same query and order. */
type Cursor = number;

/** One row of a listing. Only `id`, `title` and `url` are there at once: the rest is decoded when `article` is first asked for. */
export interface Listing {
  readonly id: string;
  readonly title: string;
  readonly url: string | undefined;
  readonly cursor: Cursor;
  /** The article without `content_text` and `content_markdown`. */
  readonly article: Article;
}

export interface Page {
  limit: number;
  /** Go on after this row. */
  after?: Cursor | undefined;
  /** Default newest first. */
  order?: 'newest' | 'oldest' | undefined;
  /** Whether `entities` and the lists of names that follow from them are asked for; they are half the work of a row. Default true. */
  entities?: boolean | undefined;
  /** Only articles that arrived after this number (see `arrived`). */
  since?: number | undefined;
}

/** A bounded answer that says so: `exact` is false when only the newest `of` hits were looked at. */
export interface Ranked {
  rows: Listing[];
  of: number;
  exact: boolean;
}

export type NameKind =
  | 'tag'
  | 'person'
  | 'organization'
  | 'place'
  | 'source'
  | 'author'
  | 'section'
  | 'language'
  | 'label';

export interface Name {
  name: string;
  type?: EntityType | undefined;
  count: number;
  /** Where the newest of these articles stands in time (`momentOf`), unix seconds. */
  newest?: number | undefined;
  /** Other spellings with their counts, most frequent first, where there are any. */
  spellings?: { name: string; count: number }[] | undefined;
  /** How its articles lie in time: see `Reader.trends`. */
  trend?: readonly number[] | undefined;
}

/** Says which names, given most frequent first, are one: for each of them the number of its group, from 0 in the order of first names. */
export type SameNames = (names: readonly string[]) => readonly number[];

/** Names with counts, most frequent first. Under a filter they are counted over the newest `of` matching articles. */
export interface Facets {
  names: Name[];
  of: number;
  exact: boolean;
}

/** What a given id prefix names. */
export type Found = { type: 'one'; article: Article } | { type: 'several'; candidates: Listing[] } | { type: 'none' };

/** For `--explain`: how many articles each part of the query leaves, and how many have no date. */
export interface Explanation {
  total: number;
  undated: number;
  parts: { query: Query; matching: number; exact: boolean }[];
}

/** The reading half: the store on disk has it, and so has an array of articles (`--from`). */
export interface Reader {
  list(query: Query, page: Page): Promise<Listing[]>;
  /** Best match first: over the newest 2,000 hits at most. */
  rank(query: Query, limit: number): Promise<Ranked>;
  /** How many articles match; `undefined` when that is not to be had in bounded time. */
  count(query: Query): Promise<number | undefined>;
  /** An article by a unique prefix of its id, with its body. */
  get(prefix: string): Promise<Found>;
  /** Whole articles with bodies, newest first, streamed. `limit` undefined: all. */
  export(
    query: Query,
    page?: { limit?: number | undefined; order?: Page['order']; since?: number | undefined },
  ): AsyncIterable<Article>;
  /** `same`: joins names that are one. Of very many, only the most frequent ones are looked at if there is a limit. */
  names(kind: NameKind, query: Query, limit: number, same?: SameNames): Promise<Facets>;
  /**
   * How the articles of each name, in all its spellings, lie in time: their numbers in so many equal parts of the time from the first
   * to the last of them all. Of a query, the same articles that `names` counts.
   */
  trends(kind: NameKind, names: readonly Name[], query: Query, parts: number): Promise<number[][]>;
  /** Persons of whom the asked name is a name or a part of one, in any spelling, most frequent first. */
  persons(asked: string): Promise<Name[]>;
  explain(query: Query): Promise<Explanation>;
  /** How many articles of the query's date range are stored but not yet understood (full text, names). */
  pending(): Promise<number>;
  /** How many of them are searchable, with the names that an older recogniser found. */
  outdated(): Promise<number>;
  /** The number of the last article that arrived. */
  arrived(): Promise<number>;
  /** Up to which number a bookmark (`--new-for`) has been read; 0 for a new one. */
  bookmark(name: string): Promise<number>;
  close(): Promise<void>;
}

export interface PutOptions {
  /** What the user removed comes back because the user asked for it by name. */
  revive?: boolean | undefined;
  /** The articles have their ids from a store: none of them is taken for another one that looks the same. */
  stored?: boolean | undefined;
}

export interface PutResult {
  added: string[];
  updated: string[];
  unchanged: string[];
  /** Known to have been removed by the user; they do not come back by themselves. */
  removed: string[];
}

/** What a reader of text makes of one pending article: the same with all its entities, the publisher's among them, and its guesses. */
export type Understand = (article: Article) => Article;

export type Change =
  | { type: 'read' | 'starred'; value: boolean }
  | { type: 'labels'; add: readonly string[]; remove: readonly string[] }
  | { type: 'remove' };

/** A followed feed as users see it. Addresses hold no credentials. */
export interface Feed {
  id: number;
  /** Under which it was first followed: the ids of its articles hold it. */
  address: string;
  /** Where it is asked for: another address once it has moved. */
  url: string;
  title?: string | undefined;
  /** The site that it belongs to. */
  home?: string | undefined;
  /** Where it stood in a subscription list, outermost first. */
  folders: readonly string[];
  /** When it last answered or failed to; undefined: not asked yet. */
  checked?: number | undefined;
  /** When it is due, or 0: at once. */
  nextCheck: number;
  /** How often in a row it failed. */
  failures: number;
  /** Why it failed the last time. */
  error?: string | undefined;
  /** The server said that it will not come back (410): it is not asked by itself. */
  gone: boolean;
  /** The pages behind its teasers are fetched. */
  full: boolean;
}

/** A feed to follow. */
export interface NewFeed {
  /** Without credentials. */
  address: string;
  title?: string | undefined;
  home?: string | undefined;
  folders?: readonly string[] | undefined;
  /** The user typed its host, which may therefore lie in a private network. */
  typed: boolean;
  /** `user:password` for the origin of the address. */
  credentials?: string | undefined;
  /** Whether the pages behind its teasers are to be fetched; undefined: as before. */
  full?: boolean | undefined;
}

/** All that changes about a feed when it is asked. */
export interface FeedState extends Pick<Feed, 'url' | 'title' | 'home' | 'nextCheck' | 'failures' | 'error' | 'gone'> {
  typed: boolean;
  credentials?: string | undefined;
  /** The validators of the last answer that was read, to the byte. */
  etag?: string | undefined;
  lastModified?: string | undefined;
  /** Of the bytes of that answer. */
  digest?: string | undefined;
  /** Seconds between two askings that the feed itself wishes. */
  pause?: number | undefined;
  /** Where permanent redirects lead, and how often in a row they led there. */
  movedTo?: string | undefined;
  movedTimes: number;
}

/** A feed with all that is needed to ask it. */
export type ClaimedFeed = Feed & FeedState;

export interface Claim {
  feeds: ClaimedFeed[];
  /** How many are not asked because they have nothing new yet, by what they or their hosts said. */
  notDue: number;
  /** How many another process is fetching at this moment. */
  busy: number;
}

export interface ClaimOptions {
  /** These feeds, due or not, gone or not. Default all that are due. */
  ids?: readonly number[] | undefined;
  /** Due or not, and whether their hosts want to be left alone or not. */
  force?: boolean | undefined;
}

/** What came of asking a feed. */
export interface Fetched {
  feed: ClaimedFeed;
  articles: readonly Article[];
  state: FeedState;
  /** Until when its host wants to be left alone. */
  rest?: number | undefined;
}

/** The page behind an article of which a feed gave only a teaser. */
export interface WantedPage {
  /** The article's id. */
  uid: string;
  url: string;
  /** How often it was asked for in vain. */
  tries: number;
  /** The address of the article's feed, whether the user typed its host, and `user:password` for its origin. */
  feed: Pick<ClaimedFeed, 'url' | 'typed' | 'credentials'>;
}

export interface PageClaim {
  pages: WantedPage[];
  /** How many articles were filled from pages that had been read for others. */
  filled: number;
  /** How many more there are than were asked for. */
  more: number;
}

/** Which pages are wanted. */
export interface PageOptions {
  /** Of these feeds; default of all. */
  ids?: readonly number[] | undefined;
  /** Of feeds that are not followed in full, too. */
  all?: boolean | undefined;
  limit: number;
}

/** What came of asking for a page: what it says of its article, or why it gave nothing and when (unix seconds) to ask again, if ever. */
export type PageOutcome = { facts: PageFacts } | { error: string; next: number | undefined };

/** Pages behind articles. */
interface Pages {
  /** Takes the pages behind teasers, newest first, for this process alone, until `recordPage` or `releasePages`. */
  claimPages(now: number, options: PageOptions): Promise<PageClaim>;
  /** Stores what came of a page and fills its article; says whether that changed it. */
  recordPage(page: WantedPage, outcome: PageOutcome, now: number): Promise<boolean>;
  releasePages(pages: readonly WantedPage[]): Promise<void>;
  /** The robots.txt of a site, if it was fetched since then: undefined if not, `text` undefined if there is none. */
  robots(origin: string, since: number): Promise<{ text: string | undefined } | undefined>;
  keepRobots(origin: string, text: string | undefined, now: number): Promise<void>;
}

/** What is known of the feeds that are followed. */
export interface FeedReader {
  /** All feeds, in the order of their folders and titles. */
  feeds(): Promise<Feed[]>;
}

interface Following extends FeedReader {
  /** Follows feeds; says of each whether it is new. Of a known one, what was not known is filled in. */
  follow(feeds: readonly NewFeed[]): Promise<{ id: number; added: boolean }[]>;
  /** Forgets feeds; their articles stay. */
  unfollow(ids: readonly number[]): Promise<number>;
  /** Takes feeds for this process alone, until `record` or `release`, or until it is gone. */
  claim(now: number, options?: ClaimOptions): Promise<Claim>;
  /** Gives back feeds that were not asked. */
  release(feeds: readonly ClaimedFeed[]): Promise<void>;
  /**
   * Stores the articles of feeds with what was learnt about the feeds, in one transaction: a feed is never taken for read whose
   * articles are not stored. Gives the result of each feed; nothing is stored of one that was unfollowed meanwhile.
   */
  record(fetched: readonly Fetched[], now: number): Promise<PutResult[]>;
}

export interface Store extends Reader, Following, Pages {
  /**
   * Stores articles so that `list` has them at once, in one transaction: all or nothing. Same id and same content: nothing is
   * written. Same id, changed content, from the same source: a new version of it.
   */
  put(articles: readonly Article[], now: number, options?: PutOptions): Promise<PutResult>;
  /**
   * The second step: full text and names of up to `batch` pending articles, newest first, in one transaction. Returns how many
   * were done: 0 when nothing is pending. May be killed at any point and run by any process.
   */
  enrich(understand: Understand, batch: number): Promise<number>;
  /**
   * Leaves all articles pending that a recogniser older than this version understood; returns how many. They stay searchable, and
   * `enrich` does them again. Costs nothing once it is done.
   */
  outdate(version: number): Promise<number>;
  /** Changes the articles of these whole ids; returns how many there were. `remove` deletes and remembers the ids as gone. */
  mark(ids: readonly string[], change: Change, now: number): Promise<number>;
  moveBookmark(name: string, arrived: number): Promise<void>;
  check(options: { deep: boolean }): Promise<Finding[]>;
  /** Makes anew what is derived from the articles (lists, counters, full text), in one transaction: all or nothing. */
  rebuild(): Promise<void>;
  /** One compact snapshot in a new or an empty file; refuses one that holds anything. */
  backup(file: string): Promise<void>;
}

/** What `check` found wrong, or found in order. */
export interface Finding {
  what: string;
  ok: boolean;
  detail?: string;
}
