import { fold } from '../fold.ts';
import { Database, type Row } from './driver.ts';
import { sourceName } from './names-in.ts';
import { APPLICATION_ID, FREQUENT, type Kind, SCHEMA_VERSION, versionOf } from './schema.ts';

/** A value of the store, and what it is. */
export interface Glimpse {
  value: string;
  about: string;
}

/** Names of one beginning that are looked at: of very many, those that come first in the alphabet. */
const LOOKED_AT = 5_000;
/** Above every letter. */
const END = '\u{10ffff}';

/**
 * What completion on the command line asks of a store: values that begin with what was typed. It is asked at every press of a key,
 * so it does without all that understands queries.
 */
export class Glance {
  readonly #db: Database;

  private constructor(db: Database) {
    this.#db = db;
  }

  /** Undefined unless there is a store of this program's version. Throws StoreError if it cannot be opened. */
  static at(path: string): Glance | undefined {
    const db = new Database(path, { readOnly: true });
    if (Number(db.get('PRAGMA application_id')?.[0]) === APPLICATION_ID && versionOf(db) === SCHEMA_VERSION)
      return new Glance(db);
    db.close();
    return undefined;
  }

  /** Names of this kind that begin so, whatever their case and accents, most frequent first. */
  names(kind: Kind, beginning: string, limit: number): Glimpse[] {
    const folded = fold(beginning);
    if (folded === '') return this.frequent(kind, limit);
    const rows = this.#db.all(
      `SELECT t.name, f.n FROM (SELECT id, name FROM term WHERE kind = ? AND folded >= ? AND folded < ? LIMIT ${LOOKED_AT}) t
       CROSS JOIN frequency f ON f.term = t.id WHERE f.n > 0 ORDER BY f.n DESC LIMIT ?`,
      kind,
      folded,
      folded + END,
      limit,
    );
    return rows.map(counted);
  }

  /** The most frequent names of this kind. */
  frequent(kind: Kind, limit: number): Glimpse[] {
    const most = (least: number): Row[] =>
      this.#db.all(
        `SELECT t.name, f.n FROM frequency f CROSS JOIN term t ON t.id = f.term
         WHERE f.kind = ? AND f.n >= ${least} ORDER BY f.n DESC LIMIT ?`,
        kind,
        limit,
      );
    const rows = most(FREQUENT);
    return (rows.length < limit ? most(1) : rows).map(counted);
  }

  sources(limit: number): Glimpse[] {
    const rows = this.#db.all('SELECT name, url, feed_url, n FROM source WHERE n > 0 ORDER BY n DESC LIMIT ?', limit);
    return rows.flatMap(([name, url, feedUrl, n]) => {
      const called = sourceName({
        ...(typeof name === 'string' && { name }),
        ...(typeof url === 'string' && { url }),
        ...(typeof feedUrl === 'string' && { feed_url: feedUrl }),
      });
      return called === undefined ? [] : [{ value: called, about: articles(n) }];
    });
  }

  /** Ids that begin so with their headlines; the newest articles' if nothing was typed. */
  ids(beginning: string, limit: number): Glimpse[] {
    const rows =
      beginning === ''
        ? this.#db.all('SELECT uid, title FROM article ORDER BY id DESC LIMIT ?', limit)
        : this.#db.all(
            'SELECT uid, title FROM article WHERE uid >= ? AND uid < ? LIMIT ?',
            beginning,
            beginning + END,
            limit,
          );
    return rows.map(([uid, title]) => ({ value: String(uid), about: String(title) }));
  }

  /** Addresses of followed feeds with their titles. */
  feeds(): Glimpse[] {
    const rows = this.#db.all('SELECT url, title FROM feed ORDER BY url');
    return rows.map(([url, title]) => ({ value: String(url), about: String(title ?? '') }));
  }

  /** Names that `--new-for` was asked with. */
  bookmarks(): Glimpse[] {
    return this.#db
      .all('SELECT name FROM bookmark ORDER BY name')
      .map(([name]) => ({ value: String(name), about: '' }));
  }

  close(): void {
    this.#db.close();
  }
}

const counted = ([name, n]: Row): Glimpse => ({ value: String(name), about: articles(n) });
const articles = (n: Row[number] | undefined): string => (n === 1 ? '1 article' : `${n} articles`);
