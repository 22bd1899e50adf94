import type { Article } from '../article.ts';
import { fold } from '../names.ts';
import type { Query } from '../query.ts';
import { Dictionary } from './dictionary.ts';
import type { Database, Row, Value } from './driver.ts';
import { compose, type Range } from './query-sql.ts';
import { resolve } from './resolve.ts';
import { articleOf, contentOf, LISTED, ListedRow } from './rows.ts';
import { type Sql, sql } from './sql.ts';
import type { Explanation, Facets, Found, Listing, NameKind, Page, Ranked, Reader } from './store.ts';

/** More articles than there can be. */
const ALL = Number.MAX_SAFE_INTEGER;
/** How many articles an ambiguous id lists. */
const CANDIDATES = 10;
const ID_PREFIX = /^[a-z2-7]{1,16}$/u;

const LISTED_SQL: Sql = { text: LISTED, values: [] };

/** Reads a store. Composing a query and running it are two steps, so that each can be measured. */
export class SqliteReader implements Reader {
  readonly db: Database;
  readonly dictionary: Dictionary;

  constructor(db: Database, dictionary = new Dictionary(db)) {
    this.db = db;
    this.dictionary = dictionary;
    db.define('folded', (title) => fold(String(title)));
  }

  async list(query: Query, page: Page): Promise<Listing[]> {
    return this.run(this.plan(query, page));
  }

  /** The statement that lists a query's articles. */
  plan(query: Query, page: Page): Sql {
    return this.#select(LISTED_SQL, query, page, page.limit);
  }

  run(plan: Sql): Listing[] {
    return this.db.all(plan.text, ...plan.values).map((row) => new ListedRow(row, this.dictionary));
  }

  /** Columns (of `article a`, `body b`) of the articles of a query, in order. */
  #select(columns: Sql, query: Query, page: Omit<Page, 'limit'>, limit: number, body = false): Sql {
    const range = rangeOf(page);
    const ids = compose(resolve(this.db, query), range, this.#articles());
    const bodies = body ? sql` LEFT JOIN body b ON b.id = a.id` : sql``;
    if (ids.walk && !body) return sql`SELECT ${columns} FROM ${ids.walk} LIMIT ${limit}`;
    const order: Sql = { text: range.order === 'newest' ? 'DESC' : 'ASC', values: [] };
    return sql`SELECT ${columns} FROM (${ids.query} LIMIT ${limit}) k CROSS JOIN article a ON a.id = k.id${bodies} ORDER BY k.id ${order}`;
  }

  async *export(query: Query, { limit, ...page }: Partial<Page> = {}): AsyncGenerator<Article> {
    const columns = sql`${LISTED_SQL}, b.content`;
    const { text, values } = this.#select(columns, query, page, limit ?? ALL, true);
    for (const row of this.db.iterate(text, ...values)) yield this.#whole(row);
  }

  #whole(row: Row): Article {
    return articleOf(row, this.dictionary, contentOf(row.pop()));
  }

  async get(prefix: string): Promise<Found> {
    if (!ID_PREFIX.test(prefix)) return { type: 'none' };
    const rows = this.db.all(
      `SELECT ${LISTED}, b.content FROM article a LEFT JOIN body b ON b.id = a.id WHERE a.uid >= ? AND a.uid < ? LIMIT 2`,
      prefix,
      `${prefix}~`,
    );
    const [row] = rows;
    if (!row) return { type: 'none' };
    if (rows.length === 1) return { type: 'one', article: this.#whole(row) };
    return { type: 'several', candidates: this.candidates(prefix) };
  }

  /** Articles whose ids begin so, in the order of their ids. */
  candidates(prefix: string, limit = CANDIDATES): Listing[] {
    const range = [prefix, `${prefix}~`];
    const rows = this.db.all(`SELECT ${LISTED} FROM article a WHERE a.uid >= ? AND a.uid < ? LIMIT ?`, ...range, limit);
    return rows.map((row) => new ListedRow(row, this.dictionary));
  }

  async rank(_query: Query, _limit: number): Promise<Ranked> {
    throw new Error('not yet');
  }

  async count(_query: Query): Promise<number | undefined> {
    throw new Error('not yet');
  }

  async names(_kind: NameKind, _query: Query, _limit: number): Promise<Facets> {
    throw new Error('not yet');
  }

  async explain(_query: Query): Promise<Explanation> {
    throw new Error('not yet');
  }

  async pending(): Promise<number> {
    return this.#number('SELECT count(*) FROM article WHERE pending > 0');
  }

  async arrived(): Promise<number> {
    return this.#articles();
  }

  async bookmark(name: string): Promise<number> {
    return this.#number('SELECT arrived FROM bookmark WHERE name = ?', name);
  }

  async close(): Promise<void> {
    this.db.close();
  }

  /** About how many articles there are: the number of the last one that arrived. */
  #articles(): number {
    return this.#number("SELECT value FROM meta WHERE key = 'arrived'");
  }

  #number(query: string, ...values: Value[]): number {
    return Number(this.db.get(query, ...values)?.[0] ?? 0);
  }
}

function rangeOf({ after, order = 'newest', since = 0 }: Omit<Page, 'limit'>): Range {
  const low = order === 'oldest' && after !== undefined ? after + 1 : Number.MIN_SAFE_INTEGER;
  const high = order === 'newest' && after !== undefined ? after - 1 : Number.MAX_SAFE_INTEGER;
  return { low, high, order, since };
}
