import { hash } from 'node:crypto';
import type { Article } from '../article.ts';
import { filled, type PageFacts } from '../full-article.ts';
import type { Database } from './driver.ts';
import { momentOf, Seconds, secondOf } from './moment.ts';
import { factsFrom } from './page-facts.ts';
import { entitiesColumn, joined, moreOf, packed, WHOLE } from './rows.ts';
import { knownBy, SameLink } from './same-link.ts';
import { isSamePaste, SamePaste, withEarlierWords } from './same-paste.ts';
import { isSameSource } from './same-source.ts';
import type { PutOptions, PutResult } from './store.ts';
import type { Terms } from './terms.ts';

/** An article whose date is corrected by more than this gets another place in time. */
const HOUR = 3600;
/** Versions that are kept: the first and the last ones. */
const KEPT_VERSIONS = 50;

/** Stores articles as a part of a transaction that is under way (see `Store.put`). */
export function put(
  db: Database,
  terms: Terms,
  articles: readonly Article[],
  now: number,
  options: PutOptions = {},
): PutResult {
  const batch = new Batch(db, terms, articles, now, options);
  for (const article of articles) batch.take(article);
  return batch.end();
}

/** Fills a known article with what the page behind it says, as a part of a transaction that is under way; false if that is nothing more. */
export function fill(db: Database, terms: Terms, uid: string, page: PageFacts, now: number): boolean {
  return new Batch(db, terms, [], now, {}).fill(uid, page);
}

/** What the row of a known article keeps, or says of its text. */
interface Stored {
  hash: number;
  arrived: number;
  isIndexed: boolean;
}

/** The articles of one `put`, one after the other. */
class Batch {
  readonly #db: Database;
  readonly #terms: Terms;
  readonly #now: number;
  readonly #options: PutOptions;
  readonly #seconds: Seconds;
  readonly #links: SameLink;
  readonly #pastes: SamePaste;
  readonly #result: PutResult = { added: [], updated: [], unchanged: [], removed: [] };
  #arrived: number;
  #anyGone: boolean | undefined;

  constructor(db: Database, terms: Terms, articles: readonly Article[], now: number, options: PutOptions) {
    this.#db = db;
    this.#terms = terms;
    this.#now = now;
    this.#options = options;
    this.#links = new SameLink(db, terms, articles);
    this.#pastes = new SamePaste(db);
    this.#seconds = new Seconds((second) => db.get('SELECT 1 FROM article WHERE id = ?', second) !== undefined);
    this.#arrived = Number(db.get("SELECT value FROM meta WHERE key = 'arrived'")?.[0]);
  }

  take(given: Article): void {
    let content = contentOf(given);
    // Only what JSON has to escape by number can be unfit, and that is rare: known articles are not copied to find out.
    if (content.includes('\\u')) content = contentOf(sound(given));
    const contentHash = hashOf(content);
    const known = this.#db.get('SELECT id, hash FROM article WHERE uid = ?', given.id);
    if (known?.[1] === contentHash) {
      this.#result.unchanged.push(given.id);
      return;
    }
    const article = sound(given);
    if (!known) {
      const otherwise = this.#options.stored ? undefined : (this.#links.known(article) ?? this.#pastes.known(article));
      if (otherwise) this.take(otherwise);
      else this.#add(article, contentHash);
    } else if (this.#update(Number(known[0]), article, contentHash)) this.#result.updated.push(article.id);
    else this.#result.unchanged.push(article.id);
  }

  end(): PutResult {
    if (this.#result.added.length > 0) this.#db.run("UPDATE meta SET value = ? WHERE key = 'arrived'", this.#arrived);
    return this.#result;
  }

  #add(article: Article, contentHash: number): void {
    if (this.#isGone(article)) {
      if (!this.#options.revive) {
        this.#result.removed.push(article.id);
        return;
      }
      this.#db.run('DELETE FROM gone WHERE uid = ? OR known = ?', article.id, knownBy(article) ?? null);
    }
    const id = this.#seconds.free(momentOf(article));
    const source = this.#terms.sourceOf(article.source);
    this.#db.run(
      `INSERT INTO article(id, uid, source, published, read, starred, arrived, version, hash, title, url, tags, labels, duplicate_of, entities, more)
       VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      article.id,
      source,
      secondOf(article.date_published) ?? null,
      article.read ? 1 : 0,
      article.starred ? 1 : 0,
      ++this.#arrived,
      article.version ?? null,
      contentHash,
      article.title,
      article.url ?? null,
      JSON.stringify(article.tags),
      article.labels.length > 0 ? JSON.stringify(article.labels) : null,
      article.duplicate_of ?? null,
      this.#entities(article),
      moreOf(article),
    );
    this.#putBody(this.#arrived, article);
    this.#terms.list(id, this.#terms.of(article));
    this.#terms.countSource(source, 1);
    this.#result.added.push(article.id);
  }

  /** Whether the user removed it. Most users have removed nothing, and need not look for it. */
  #isGone(article: Article): boolean {
    this.#anyGone ??= this.#db.get('SELECT 1 FROM gone LIMIT 1') !== undefined;
    if (!this.#anyGone) return false;
    return this.#db.get('SELECT 1 FROM gone WHERE uid = ?', article.id) !== undefined || this.#links.isGone(article);
  }

  #entities(article: Article): string {
    return entitiesColumn(article, (kind, name) => this.#terms.named(kind, name));
  }

  #putBody(arrived: number, article: Article): void {
    const content = joined({ text: article.content_text, markdown: article.content_markdown });
    if (content !== undefined) this.#db.run('INSERT INTO fresh VALUES(?, ?)', arrived, content);
    this.#pastes.keep(article);
  }

  /** Changes a known article; false if there is nothing to change, or if it is not this source's to change. */
  #update(oldId: number, incoming: Article, contentHash: number): boolean {
    const row = this.#db.get(`SELECT a.pending, a.arrived, ${WHOLE} FROM article a WHERE a.id = ?`, oldId);
    if (!row) return false;
    const [pending, arrived] = row.splice(0, 2);
    const old = this.#terms.whole(row);
    const isAgain = isSamePaste(old, incoming);
    if (!isAgain && !isSameSource(old, incoming)) return false;
    const article = merged(old, isAgain ? withEarlierWords(old, incoming) : this.#withPage(incoming));
    if (contentOf(article) === contentOf(old)) return false;

    if (saysOtherwise(old, article)) {
      article.version = (old.version ?? 1) + 1;
      this.#keepEarlier(oldId, old);
    }
    this.#rewrite(oldId, old, article, { hash: contentHash, arrived: Number(arrived), isIndexed: pending !== 1 });
    return true;
  }

  /** Fills a known article with what the page behind it says; false if that is nothing more. It stays the same version. */
  fill(uid: string, page: PageFacts): boolean {
    const row = this.#db.get(`SELECT a.id, a.hash, a.arrived, a.pending, ${WHOLE} FROM article a WHERE a.uid = ?`, uid);
    if (!row) return false;
    const [id, contentHash, arrived, pending] = row.splice(0, 4);
    const old = this.#terms.whole(row);
    const article = sound(filled({ ...old, entities: old.entities.filter(({ from }) => from !== 'detected') }, page));
    if (contentOf(article) === contentOf(old)) return false;
    // The hash stays that of the feed's own words, by which they are known again.
    const state = { hash: Number(contentHash), arrived: Number(arrived), isIndexed: pending !== 1 };
    this.#rewrite(Number(id), old, article, state);
    return true;
  }

  /** An article as its feed gives it now, with what its page once said. */
  #withPage(incoming: Article): Article {
    const kept = this.#db.get('SELECT content FROM page WHERE uid = ? AND content IS NOT NULL', incoming.id);
    return kept ? sound(filled(incoming, factsFrom(kept[0]))) : incoming;
  }

  #rewrite(oldId: number, old: Article, article: Article, state: Stored): void {
    const id = this.#place(oldId, article);
    if (state.isIndexed) this.#db.run('DELETE FROM fts WHERE rowid = ?', oldId);
    const source = this.#terms.sourceOf(article.source);
    const before = this.#terms.sourceOf(old.source);
    if (source !== before) {
      this.#terms.countSource(before, -1);
      this.#terms.countSource(source, 1);
    }
    this.#db.run(
      `UPDATE article SET id = ?, published = ?, pending = 1, source = ?, version = ?, hash = ?, title = ?, url = ?, tags = ?, entities = ?, more = ?
       WHERE id = ?`,
      id,
      secondOf(article.date_published) ?? null,
      source,
      article.version ?? null,
      state.hash,
      article.title,
      article.url ?? null,
      JSON.stringify(article.tags),
      this.#entities(article),
      moreOf(article),
      oldId,
    );
    this.#db.run('DELETE FROM body WHERE id = ?', oldId);
    this.#db.run('DELETE FROM fresh WHERE arrived = ?', state.arrived);
    this.#putBody(state.arrived, article);
    if (id !== oldId) this.#db.run('UPDATE earlier SET id = ? WHERE id = ?', id, oldId);
    this.#terms.relist(oldId, this.#terms.of(old), id, this.#terms.of(article));
  }

  /** The place in time of a changed article: the old one unless its date was corrected by more than an hour. */
  #place(oldId: number, article: Article): number {
    const moment = momentOf(article);
    return Math.abs(moment - oldId) <= HOUR ? oldId : this.#seconds.free(moment);
  }

  #keepEarlier(id: number, old: Article): void {
    const version = old.version ?? 1;
    const content = joined({ text: old.content_text ?? old.summary ?? '', markdown: old.content_markdown }) ?? '';
    this.#db.run(
      'INSERT OR REPLACE INTO earlier VALUES(?, ?, ?, ?, ?)',
      id,
      version,
      this.#now,
      old.title,
      packed(content),
    );
    this.#db.run('DELETE FROM earlier WHERE id = ? AND version > 1 AND version <= ?', id, version + 1 - KEPT_VERSIONS);
  }
}

/**
 * All that a source may change of an article, as one text. What newsdesk finds out or the user says is no part of it. The long texts
 * stand as they are: to write them as JSON takes longer than to hash them.
 */
function contentOf(article: Article): string {
  const { title, url, guid, summary, content_text, content_markdown, authors, byline, tags, section } = article;
  const { date_published, date_precision, date_zone, date_modified, dateline, language, image, rights } = article;
  const dates = [date_published, date_precision, date_zone, date_modified];
  const about = [authors, byline, tags, section, dateline, language, image, rights];
  const lengths = [summary, content_text, content_markdown].map((text) => text?.length);
  // What a paste was taken from is said by the user, and may be corrected.
  const told = article.source.kind === 'pasted' ? [article.source.name] : [];
  const facts = JSON.stringify([title, url, guid, dates, about, lengths, ...told]);
  return facts + (summary ?? '') + (content_text ?? '') + (content_markdown ?? '');
}

/** 48 bits: what fits into a number. */
function hashOf(content: string): number {
  return Number.parseInt(hash('sha1', content).slice(0, 12), 16);
}

/**
 * A known article as its source gives it now. What belongs to the user or to newsdesk stays. So does a text of which the source
 * now sends nothing or only the beginning: feeds alternate between whole texts and summaries.
 */
function merged(old: Article, incoming: Article): Article {
  const { id, date_added, labels, read, starred } = old;
  // A feed that has been a file until now has an address.
  const source = old.source.feed_url === undefined ? incoming.source : old.source;
  const article: Article = { ...incoming, id, source, date_added, labels, read, starred };
  if (isBeginning(incoming.content_text, old.content_text))
    carry(article, old, ['content_text', 'content_markdown', 'word_count']);
  carry(article, old, ['version', 'story', 'duplicate_of']);
  return article;
}

function carry<K extends keyof Article>(to: Article, from: Article, keys: readonly K[]): void {
  for (const key of keys) {
    if (from[key] === undefined) delete to[key];
    else to[key] = from[key];
  }
}

function isBeginning(part: string | undefined, whole: string | undefined): boolean {
  if (whole === undefined) return false;
  if (part === undefined) return true;
  return (
    part.length < whole.length && even(whole).startsWith(even(part).replace(/\s?(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/u, ''))
  );
}

const even = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Whether a reader would call it another version: headline, summary or text differ by more than white space. */
function saysOtherwise(old: Article, article: Article): boolean {
  return (['title', 'summary', 'content_text'] as const).some(
    (key) => even(old[key] ?? '') !== even(article[key] ?? ''),
  );
}

/** The same value with every text in it fit to be stored: no NUL, where SQLite's functions end, and no half of a surrogate pair. */
function sound<T>(value: T): T {
  return isSound(value) ? value : mended(value);
}

/** Nearly every article is: to find out costs less than to copy it. */
function isSound(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  for (const key in value) if (!isSound(value[key as keyof typeof value])) return false;
  return true;
}

function mended<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '') as T;
  if (Array.isArray(value)) return value.map(mended) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) copy[key] = mended(entry);
  return copy as T;
}
