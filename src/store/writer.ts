import type { Article } from '../article.ts';
import { check } from './check.ts';
import type { Database } from './driver.ts';
import { claim, follow, record, release, unfollow } from './following.ts';
import { mark } from './mark.ts';
import { claimPages, keepRobots, recordPage, releasePages, robots } from './pages.ts';
import { put } from './put.ts';
import { rebuild } from './rebuild.ts';
import { SqliteReader } from './sqlite.ts';
import type {
  Change,
  Claim,
  ClaimedFeed,
  ClaimOptions,
  Fetched,
  Finding,
  NewFeed,
  PageClaim,
  PageOptions,
  PageOutcome,
  PutOptions,
  PutResult,
  Store,
  Understand,
  WantedPage,
} from './store.ts';
import { Terms } from './terms.ts';
import { outdate, understand } from './understand.ts';

/** The store on disk, for a process that may change it. */
export class SqliteStore extends SqliteReader implements Store {
  readonly #terms: Terms;

  constructor(db: Database) {
    const terms = new Terms(db);
    super(db, terms);
    this.#terms = terms;
  }

  async put(articles: readonly Article[], now: number, options?: PutOptions): Promise<PutResult> {
    return this.#terms.transaction(() => put(this.db, this.#terms, articles, now, options));
  }

  async enrich(reading: Understand, batch: number): Promise<number> {
    return understand(this.db, this.#terms, reading, batch);
  }

  async outdate(version: number): Promise<number> {
    return outdate(this.db, version);
  }

  async mark(ids: readonly string[], change: Change, now: number): Promise<number> {
    return mark(this.db, this.#terms, ids, change, now);
  }

  async moveBookmark(name: string, arrived: number): Promise<void> {
    this.db.run('INSERT OR REPLACE INTO bookmark VALUES(?, ?)', name, arrived);
  }

  async follow(feeds: readonly NewFeed[]): Promise<{ id: number; added: boolean }[]> {
    return follow(this.db, feeds);
  }

  async unfollow(ids: readonly number[]): Promise<number> {
    return unfollow(this.db, ids);
  }

  async claim(now: number, options: ClaimOptions = {}): Promise<Claim> {
    return claim(this.db, now, options);
  }

  async release(feeds: readonly ClaimedFeed[]): Promise<void> {
    release(this.db, feeds);
  }

  async record(fetched: readonly Fetched[], now: number): Promise<PutResult[]> {
    return record(this.db, this.#terms, fetched, now);
  }

  async claimPages(now: number, options: PageOptions): Promise<PageClaim> {
    return claimPages(this.db, this.#terms, now, options);
  }

  async recordPage(page: WantedPage, outcome: PageOutcome, now: number): Promise<boolean> {
    return recordPage(this.db, this.#terms, page, outcome, now);
  }

  async releasePages(pages: readonly WantedPage[]): Promise<void> {
    releasePages(this.db, pages);
  }

  async robots(origin: string, since: number): Promise<{ text: string | undefined } | undefined> {
    return robots(this.db, origin, since);
  }

  async keepRobots(origin: string, text: string | undefined, now: number): Promise<void> {
    keepRobots(this.db, origin, text, now);
  }

  async check({ deep }: { deep: boolean }): Promise<Finding[]> {
    return check(this.db, deep);
  }

  async rebuild(): Promise<void> {
    rebuild(this.db, this.#terms);
  }

  async backup(file: string): Promise<void> {
    this.db.run('VACUUM INTO ?', file);
  }
}
