import type { Article } from '../article.ts';
import { grouped } from '../counts.ts';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import type { Query } from '../query.ts';
import type { Listing, Page, Reader } from '../store/store.ts';
import type { Desk } from './desk.ts';
import type { FromOptions, OrderOptions } from './options.ts';

/** Rows read at once: few enough to be quick at the first, many enough not to ask often. */
const PAGE = 100;
/** Orders that need all rows at once look at the newest of them only. */
const SORTED_AT_MOST = 10_000;

/** What is to be listed, and what is to be said of it once it is out. */
export interface Selection<T> {
  rows: AsyncIterable<T>;
  /**
   * Filled while the rows are read. `cut`: whether `-n` ended the list, which who typed it knows; `losses`: matches that are missing
   * though nobody asked for it, which everyone has to be told.
   */
  result: { shown: number; cut?: true; losses: string[] };
}

type Order = Pick<OrderOptions, 'limit' | 'sort'> & {
  /** Whether the rows' entities are wanted (`Page.entities`). */
  entities?: boolean | undefined;
  /** Only what arrived after this number (`--new-for`). */
  since?: number | undefined;
};

/** The rows of a listing in the order asked for, page by page, without bodies. */
export function listings(desk: Pick<Desk, 'reader' | 'query'>, order: Order): Selection<Listing> {
  const { reader, query } = desk;
  const { limit = Number.POSITIVE_INFINITY, sort = 'newest', since, entities } = order;
  const result: Selection<Listing>['result'] = { shown: 0, losses: [] };
  const inOrder = (): AsyncGenerator<Listing> => {
    if (sort === 'newest' || sort === 'oldest')
      return paged(reader, query, { order: sort, since, entities }, limit + 1);
    if (sort === 'relevance') return ranked(reader, query, limit + 1, result);
    const textOf = sort === 'title' ? (row: Listing) => row.title : (row: Listing) => row.article.source.name ?? '';
    return sorted(paged(reader, query, { since, entities }, SORTED_AT_MOST + 1), textOf, result);
  };
  return { rows: cutAt(limit, inOrder(), result), result };
}

/** Whole articles with bodies in the order asked for; by time they are streamed. */
export function wholeArticles(desk: Pick<Desk, 'reader' | 'query'>, order: Order): Selection<Article> {
  const { reader, query } = desk;
  const { limit = Number.POSITIVE_INFINITY, sort = 'newest', since } = order;
  if (sort === 'newest' || sort === 'oldest') {
    const result: Selection<Article>['result'] = { shown: 0, losses: [] };
    const page = { limit: Number.isFinite(limit) ? limit + 1 : undefined, order: sort, since };
    return { rows: cutAt(limit, reader.export(query, page), result), result };
  }
  const { rows, result } = listings(desk, order);
  return { rows: withBodies(rows, reader), result };
}

/** The first `limit` rows. One more is asked for, so that a cut can be told. */
async function* cutAt<T>(limit: number, rows: AsyncIterable<T>, result: Selection<T>['result']): AsyncGenerator<T> {
  for await (const row of rows) {
    if (result.shown === limit) {
      result.cut = true;
      return;
    }
    result.shown++;
    yield row;
  }
}

/** What is to be said of a list that `-n` ended: how many match, unless that would take long to count. */
export async function cutOf(
  { shown, cut }: Selection<unknown>['result'],
  { reader, query }: Pick<Desk, 'reader' | 'query'>,
): Promise<string | undefined> {
  if (!cut) return undefined;
  const all = await reader.count(query);
  return `showing ${grouped(shown)}${all === undefined ? '; more match' : ` of ${grouped(all)}`}`;
}

async function* paged(
  reader: Reader,
  query: Query,
  page: Omit<Page, 'limit' | 'after'>,
  limit: number,
): AsyncGenerator<Listing> {
  let after: Page['after'];
  for (let left = limit; left > 0; ) {
    const wanted = Math.min(left, PAGE);
    const rows = await reader.list(query, { ...page, after, limit: wanted });
    // Not `yield*`, which would wrap every row in promises of its own.
    for (const row of rows) yield row;
    if (rows.length < wanted) return;
    left -= rows.length;
    after = rows.at(-1)?.cursor;
  }
}

async function* ranked(
  reader: Reader,
  query: Query,
  limit: number,
  result: Selection<Listing>['result'],
): AsyncGenerator<Listing> {
  const { rows, of, exact } = await reader.rank(query, Math.min(limit, SORTED_AT_MOST));
  if (!exact) result.losses.push(`newsdesk: the newest ${grouped(of)} ranked; older matches were not looked at`);
  for (const row of rows) yield row;
}

/** Sorted by a text as people sort, equal ones in the order they had. */
async function* sorted(
  rows: AsyncIterable<Listing>,
  textOf: (row: Listing) => string,
  result: Selection<Listing>['result'],
): AsyncGenerator<Listing> {
  const keyed = await Array.fromAsync(rows, (row) => ({ row, text: textOf(row) }));
  if (keyed.length > SORTED_AT_MOST) {
    keyed.pop();
    result.losses.push(`newsdesk: the newest ${grouped(SORTED_AT_MOST)} sorted; older matches were left out`);
  }
  const { compare } = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  keyed.sort((a, b) => compare(a.text, b.text));
  for (const { row } of keyed) yield row;
}

async function* withBodies(rows: AsyncIterable<Listing>, reader: Reader): AsyncGenerator<Article> {
  for await (const { id } of rows) {
    const found = await reader.get(id);
    if (found.type === 'one') yield found.article;
  }
}

/** Throws UsageError where `--new-for` would lose articles or has nothing to remember by; to be called before anything is opened. */
export function checkBookmark({ newFor, limit, from }: OrderOptions & Pick<FromOptions, 'from'>): void {
  if (newFor === undefined) return;
  if (from) throw new UsageError('--new-for needs the store', 'it cannot be used with --from');
  // What a limit cuts off would count as seen and never be shown.
  if (limit !== undefined)
    throw new UsageError('--new-for does not go with -n', 'it shows everything that is new, once');
}

/** Up to which number `--new-for NAME` has seen everything; undefined without that option. */
export async function bookmarkOf({ newFor }: OrderOptions, { reader }: Desk): Promise<number | undefined> {
  return newFor === undefined ? undefined : reader.bookmark(newFor);
}

/** Notes that NAME has seen everything that the desk could show; to be called when that has been written, without losses. */
export async function moveBookmark(name: string, { store, arrived }: Desk, { out }: Io): Promise<void> {
  if (store === undefined || arrived === 0) return;
  await out.flush?.();
  const { openStore } = await import('../store/open.ts');
  const writer = await openStore(store, { write: true });
  try {
    await writer.moveBookmark(name, arrived);
  } finally {
    await writer.close();
  }
}
