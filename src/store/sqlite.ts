import type { Article } from '../article.ts';
import { namesAsked, type Query } from '../query.ts';
import { Dictionary } from './dictionary.ts';
import type { Database, Value } from './driver.ts';
import { compose, type Ids, type Range } from './query-sql.ts';
import { asksForParts, resolve } from './resolve.ts';
import { LISTED, ListedRow, WHOLE } from './rows.ts';
import { type Sql, sql } from './sql.ts';
import type {
  Explanation,
  Facets,
  Feed,
  FeedReader,
  Found,
  Listing,
  Name,
  NameKind,
  Page,
  Ranked,
  Reader,
  SameNames,
} from './store.ts';

/** More articles than there can be. */
const ALL = Number.MAX_SAFE_INTEGER;
/** Best match first among so many of the newest hits. */
const RANKED = 2000;
/** Articles that are counted one by one. */
const COUNTED = 100_000;
/** How many articles an ambiguous id lists. */
const CANDIDATES = 10;
const ID_PREFIX = /^[a-z2-7]{1,16}$/u;

const LISTED_SQL: Sql = { text: LISTED, values: [] };
const WHOLE_SQL: Sql = { text: WHOLE, values: [] };

/** Reads a store. Composing a query and running it are two steps, so that each can be measured. */
export class SqliteReader implements Reader, FeedReader {
  readonly db: Database;
  readonly dictionary: Dictionary;
  #loading: Promise<typeof import('./facets.ts')> | undefined;

  constructor(db: Database, dictionary = new Dictionary(db)) {
    this.db = db;
    this.dictionary = dictionary;
  }

  async list(query: Query, page: Page): Promise<Listing[]> {
    return this.run(await this.plan(query, page), page.entities);
  }

  /** The statement that lists a query's articles. */
  async plan(query: Query, page: Page): Promise<Sql> {
    return this.#select(LISTED_SQL, query, page, page.limit);
  }

  run(plan: Sql, withEntities = true): Listing[] {
    return this.db.all(plan.text, ...plan.values).map((row) => new ListedRow(row, this.dictionary, withEntities));
  }

  /** Columns of the articles of a query, in order. */
  async #select(columns: Sql, query: Query, page: Omit<Page, 'limit'>, limit: number): Promise<Sql> {
    const range = rangeOf(page);
    const ids = await this.#ids(query, range);
    if (ids.walk) return sql`SELECT ${columns} FROM ${ids.walk} LIMIT ${limit}`;
    const order: Sql = { text: range.order === 'newest' ? 'DESC' : 'ASC', values: [] };
    return sql`SELECT ${columns} FROM (${ids.query} LIMIT ${limit}) k CROSS JOIN article a ON a.id = k.id ORDER BY k.id ${order}`;
  }

  async #ids(query: Query, range: Partial<Range> = {}): Promise<Ids> {
    const parts = asksForParts(query) ? (await import('./name-parts.ts')).byParts : undefined;
    return compose(resolve(this.db, query, parts), { ...rangeOf({}), ...range }, () => this.#articles());
  }

  async *export(query: Query, { limit, ...page }: Partial<Page> = {}): AsyncGenerator<Article> {
    const { text, values } = await this.#select(WHOLE_SQL, query, page, limit ?? ALL);
    for (const row of this.db.iterate(text, ...values)) yield this.dictionary.whole(row);
  }

  async get(prefix: string): Promise<Found> {
    if (!ID_PREFIX.test(prefix)) return { type: 'none' };
    const rows = this.db.all(
      `SELECT ${WHOLE} FROM article a WHERE a.uid >= ? AND a.uid < ? LIMIT 2`,
      prefix,
      `${prefix}~`,
    );
    const [row] = rows;
    if (!row) return { type: 'none' };
    if (rows.length === 1) return { type: 'one', article: this.dictionary.whole(row) };
    return { type: 'several', candidates: this.candidates(prefix) };
  }

  /** Articles whose ids begin so, in the order of their ids. */
  candidates(prefix: string, limit = CANDIDATES): Listing[] {
    return this.run(
      sql`SELECT ${LISTED_SQL} FROM article a WHERE a.uid >= ${prefix} AND a.uid < ${`${prefix}~`} LIMIT ${limit}`,
    );
  }

  async rank(query: Query, limit: number): Promise<Ranked> {
    const ids = await this.#ids(query, { scored: true });
    if (!ids.scored) return this.#rankByNames(query, limit);
    const { text, values } = sql`
      SELECT ${LISTED_SQL}, k.hits
      FROM (SELECT id, score, count(*) OVER () AS hits FROM (${ids.query} LIMIT ${RANKED + 1}) ORDER BY score, id DESC LIMIT ${limit}) k
      CROSS JOIN article a ON a.id = k.id ORDER BY k.score, k.id DESC`;
    const rows = this.db.all(text, ...values);
    const hits = Number(rows[0]?.at(-1) ?? 0);
    return {
      rows: rows.map((row) => new ListedRow(row, this.dictionary)),
      of: Math.min(hits, RANKED),
      exact: hits <= RANKED,
    };
  }

  /** Without words to match, those articles first that are most about the names that are asked for. */
  async #rankByNames(query: Query, limit: number): Promise<Ranked> {
    if (namesAsked(query).length === 0) {
      const rows = await this.list(query, { limit });
      return { rows, of: (await this.count(query)) ?? rows.length, exact: true };
    }
    const rows = await this.list(query, { limit: RANKED + 1 });
    const exact = rows.length <= RANKED;
    if (!exact) rows.pop();
    const { mostAbout } = await import('./salience.ts');
    return { rows: mostAbout(rows, query).slice(0, limit), of: rows.length, exact };
  }

  async count(query: Query): Promise<number | undefined> {
    const ids = await this.#ids(query);
    return Math.min(ids.cost, this.#articles()) > COUNTED ? undefined : this.#countUpTo(ids.query, COUNTED + 1);
  }

  #countUpTo(ids: Sql, limit: number): number {
    const { text, values } = sql`SELECT count(*) FROM (${ids} LIMIT ${limit})`;
    return this.#number(text, ...values);
  }

  async names(kind: NameKind, query: Query, limit: number, same?: SameNames): Promise<Facets> {
    const { allNames, namesAmong } = await this.#facets();
    if (isEverything(query)) return allNames(this.db, kind, limit, same);
    return namesAmong(this.db, this.dictionary, kind, (await this.#ids(query)).query, limit, same);
  }

  /** A module that is imported already costs a tenth of a millisecond to import again: as much as the names without a filter. */
  #facets(): Promise<typeof import('./facets.ts')> {
    this.#loading ??= import('./facets.ts');
    return this.#loading;
  }

  async trends(kind: NameKind, names: readonly Name[], query: Query, parts: number): Promise<number[][]> {
    if (kind === 'source') return [];
    const [{ trendsOf }, { KIND }] = await Promise.all([this.#facets(), import('./schema.ts')]);
    const ids = isEverything(query) ? undefined : (await this.#ids(query)).query;
    return trendsOf(this.db, KIND[kind], names, ids, parts);
  }

  async persons(asked: string): Promise<Name[]> {
    const { personsCalled } = await import('./name-parts.ts');
    return personsCalled(this.db, asked);
  }

  async explain(query: Query): Promise<Explanation> {
    const { explainBy } = await import('./explain.ts');
    return explainBy(query, async (part) => {
      const matching = this.#countUpTo((await this.#ids(part)).query, COUNTED + 1);
      return { matching, exact: matching <= COUNTED };
    });
  }

  async pending(): Promise<number> {
    return this.#number('SELECT count(*) FROM article WHERE pending > 0');
  }

  async outdated(): Promise<number> {
    return this.#number('SELECT count(*) FROM article WHERE pending > 1');
  }

  async arrived(): Promise<number> {
    return this.#articles();
  }

  async bookmark(name: string): Promise<number> {
    return this.#number('SELECT arrived FROM bookmark WHERE name = ?', name);
  }

  async feeds(): Promise<Feed[]> {
    const { listFeeds } = await import('./following.ts');
    return listFeeds(this.db);
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

const isEverything = (query: Query): boolean => query.type === 'all' && query.of.length === 0;
