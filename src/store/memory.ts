import type { Article } from '../article.ts';
import { BODY_KEYS } from '../article.ts';
import { fold, nameMatches } from '../names.ts';
import { EVERYTHING, type Query } from '../query.ts';
import { matches } from '../query-match.ts';
import { explainBy } from './explain.ts';
import { joinNames } from './joined-names.ts';
import { momentOf, Seconds } from './moment.ts';
import { namesIn } from './names-in.ts';
import { rankBest } from './rank.ts';
import type { Explanation, Facets, Found, Listing, Name, NameKind, Page, Ranked, Reader, SameNames } from './store.ts';
import { Tally } from './tally.ts';
import { histogram } from './trend.ts';

/** An article with its place in time. */
interface Placed {
  article: Article;
  id: number;
}

/** Reads articles that are in no store as if they were: for `--from`. Of several with one id, the first counts. */
export function readArticles(articles: readonly Article[]): Reader {
  return new MemoryReader(articles);
}

class MemoryReader implements Reader {
  readonly #newest: readonly Placed[];

  constructor(articles: readonly Article[]) {
    const taken = new Set<number>();
    const seconds = new Seconds((second) => taken.has(second));
    const placed = [...new Map(articles.toReversed().map((article) => [article.id, article])).values()]
      .toReversed()
      .map((article) => {
        const id = seconds.free(momentOf(article));
        taken.add(id);
        return { article, id };
      });
    this.#newest = placed.sort((a, b) => b.id - a.id);
  }

  /** All that match, in order; `since` has no meaning here: everything has just arrived. */
  *#matching(query: Query, { order = 'newest', after }: Omit<Page, 'limit'> = {}): Generator<Placed> {
    const forward = order === 'newest';
    for (const placed of forward ? this.#newest : this.#newest.toReversed()) {
      if (after !== undefined && (forward ? placed.id >= after : placed.id <= after)) continue;
      if (matches(placed.article, query)) yield placed;
    }
  }

  async list(query: Query, page: Page): Promise<Listing[]> {
    return this.#matching(query, page).take(page.limit).map(listing).toArray();
  }

  async rank(query: Query, limit: number): Promise<Ranked> {
    const found = this.#matching(query).toArray();
    return { rows: rankBest(found, query, this.#newest).slice(0, limit).map(listing), of: found.length, exact: true };
  }

  async count(query: Query): Promise<number | undefined> {
    return this.#matching(query).reduce((count) => count + 1, 0);
  }

  async get(prefix: string): Promise<Found> {
    const found = prefix === '' ? [] : this.#newest.filter(({ article }) => article.id.startsWith(prefix));
    const [first] = found;
    if (!first) return { type: 'none' };
    if (found.length === 1) return { type: 'one', article: first.article };
    return { type: 'several', candidates: found.slice(0, 10).map(listing) };
  }

  async *export(query: Query, { limit = Infinity, ...page }: Partial<Page> = {}): AsyncGenerator<Article> {
    for (const { article } of this.#matching(query, page)) {
      if (limit-- <= 0) return;
      yield article;
    }
  }

  async names(kind: NameKind, query: Query, limit: number, same?: SameNames): Promise<Facets> {
    const tally = new Tally();
    const counted = this.#matching(query).toArray();
    for (const { article, id } of counted) tally.add(namesIn(article, kind), id);
    const found = tally.top(same ? Infinity : limit);
    const names = same
      ? joinNames(found, same, (members) =>
          countAny(
            counted,
            kind,
            members.map((i) => found[i]),
          ),
        )
      : found;
    return { names: names.slice(0, limit), of: counted.length, exact: true };
  }

  async trends(kind: NameKind, names: readonly Name[], query: Query, parts: number): Promise<number[][]> {
    const articles = this.#matching(query).toArray();
    const lists = names.map(({ name, spellings = [] }) =>
      having(articles, kind, [name, ...spellings.map((other) => other.name)]).map(({ id }) => id),
    );
    return histogram(lists, parts);
  }

  async persons(asked: string): Promise<Name[]> {
    const { names } = await this.names('person', EVERYTHING, Infinity);
    return names.filter(({ name }) => nameMatches(asked, name));
  }

  async explain(query: Query): Promise<Explanation> {
    return explainBy(query, async (part) => ({ matching: (await this.count(part)) ?? 0, exact: true }));
  }

  async pending(): Promise<number> {
    return 0;
  }

  async outdated(): Promise<number> {
    return 0;
  }

  async arrived(): Promise<number> {
    return this.#newest.length;
  }

  async bookmark(): Promise<number> {
    return 0;
  }

  async close(): Promise<void> {}
}

/** How many of the articles have one of these names at least. */
function countAny(
  articles: readonly Placed[],
  kind: NameKind,
  names: readonly (Name | undefined)[],
): Pick<Name, 'count' | 'newest'> {
  const found = having(
    articles,
    kind,
    names.map((name) => name?.name ?? ''),
  );
  return { count: found.length, newest: found.reduce((newest, { id }) => Math.max(newest, id), -Infinity) };
}

function having(articles: readonly Placed[], kind: NameKind, names: readonly string[]): Placed[] {
  const wanted = new Set(names.map(fold));
  return articles.filter(({ article }) => namesIn(article, kind).some((name) => wanted.has(fold(name))));
}

function listing({ article, id }: Placed): Listing {
  return {
    id: article.id,
    title: article.title,
    url: article.url,
    cursor: id,
    get article() {
      const listed = { ...article };
      for (const key of BODY_KEYS) delete listed[key];
      return listed;
    },
  };
}
