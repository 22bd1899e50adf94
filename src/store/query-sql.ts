import type { List, Node } from './resolve.ts';
import { join, type Sql, sql } from './sql.ts';

/** A word in the title is worth four in the body. */
export const TITLE_WEIGHT = 4;

/** Which ids, and in which order. */
export interface Range {
  /** Both included. */
  low: number;
  high: number;
  order: 'newest' | 'oldest';
  /** Only articles that arrived after this number. */
  since: number;
  /** With a second column `score` where the query has words: BM25, the best match least. */
  scored?: boolean;
}

/** Where the ids of a query come from: a part of a SELECT that gives them in order, one by one, without sorting. */
export interface Ids {
  /** A whole SELECT of `id`s in order, to which a LIMIT can be added. */
  query: Sql;
  /** Set if the ids are those of one walk over the table `article a` itself: then its columns are at hand. */
  walk: Sql | undefined;
  /** Whether there is a column `score`. */
  scored: boolean;
  /** About how many rows are looked at in all; Infinity: perhaps every article. */
  cost: number;
}

/**
 * Composes the SQL of a resolved query. The rarest list drives and the others are probed for each of its articles; full text
 * drives where the lists are long, because a probe of it costs as much as walking a hundred of its hits. What can drive nothing
 * (flags, negations, dates) is a condition on the ids that something else gives. `articles`: asks how many the store has, about.
 */
export function compose(node: Node, range: Range, articles: () => number): Ids {
  if (node.type === 'any' && node.of.length === 0) return NO_IDS;
  const parts = node.type === 'all' ? node.of : [node];
  const bounds = boundsOf(parts, range);
  const text = matchOf(parts);
  const rest = text === undefined ? parts : parts.filter((part) => !isText(part));
  const rarest = rest.filter((part) => part.type === 'lists').reduce((a, b) => (b.n < a.n ? b : a), NOTHING);
  const others = rest.filter((part) => part !== rarest);
  const arrived = range.since > 0 ? articles() - range.since : Number.POSITIVE_INFINITY;

  if (rest.some((part) => part.type === 'id')) return walk(parts, bounds);
  if (text === undefined ? arrived < rarest.n : arrived < Math.min(rarest.n, shortList(articles()))) {
    return walk(parts, bounds, 'article_arrived');
  }
  if (text !== undefined && (rarest === NOTHING || rarest.n >= shortList(articles())))
    return searched(text, rest, bounds);
  if (rarest.lists.length > MOST_LISTS) return gathered(rarest, others, text, bounds);
  if (rarest !== NOTHING) return listed(rarest.lists, others, text, bounds, rarest.n);
  const either = parts.find((part) => part.type === 'any' && part.of.length <= MOST_ARMS);
  if (either?.type === 'any' && either.of.every(canDrive)) {
    const alike = parts.filter((part) => part !== either);
    return anyOf(either.of, alike, bounds, articles);
  }
  return walk(parts, bounds);
}

const NO_IDS: Ids = {
  query: sql`SELECT id FROM article WHERE 0`,
  walk: sql`article a WHERE 0`,
  scored: false,
  cost: 0,
};
const NOTHING: Node & { type: 'lists' } = { type: 'lists', lists: [], n: Number.POSITIVE_INFINITY };
/** More alternatives than this are a condition, not a union. */
const MOST_ARMS = 60;
/** SQLite joins at most 500 SELECTs to a compound; long before, gathering and sorting is faster than merging. */
const MOST_LISTS = 60;

/** Below this length a list is walked and full text probed for each article of it. */
function shortList(articles: number): number {
  return Math.sqrt(articles / 8);
}

/** Whether the query has something better to go by than to look at every article. */
function canDrive(node: Node): boolean {
  switch (node.type) {
    case 'lists':
    case 'text':
    case 'id':
    case 'duplicate':
      return true;
    case 'all':
      return node.of.some(canDrive);
    case 'any':
      return node.of.length <= MOST_ARMS && node.of.every(canDrive);
    case 'is':
      return node.column === 'starred' && node.value === 1;
    default:
      return false;
  }
}

function boundsOf(parts: readonly Node[], range: Range): Range {
  let { low, high } = range;
  for (const part of parts) {
    if (part.type !== 'date') continue;
    low = Math.max(low, part.low);
    high = Math.min(high, part.high);
  }
  return { ...range, low, high };
}

/** Full text drives: its hits come newest first by themselves. */
function searched(match: string, rest: readonly Node[], range: Range): Ids {
  const id = sql`fts.rowid`;
  const where = [sql`fts MATCH ${match}`, ...within(id, range), ...conditions(rest, id, columnOf(id), range)];
  const query = sql`${plain(sql`fts`, id, where, range)} ORDER BY ${id} ${direction(range)}`;
  return { query, walk: undefined, scored: range.scored === true, cost: Number.POSITIVE_INFINITY };
}

/** One list or the union of several drives, with what else must hold in each. */
function listed(
  lists: readonly List[],
  rest: readonly Node[],
  match: string | undefined,
  range: Range,
  cost: number,
): Ids {
  const arms = lists.map((list) => {
    const from = list.of === 'term' ? sql`posting p` : sql`article p`;
    const where = [list.of === 'term' ? sql`p.term = ${list.id}` : sql`p.source = ${list.id}`, ...within(P_ID, range)];
    if (match !== undefined) where.push(sql`fts.rowid = p.id`, sql`fts MATCH ${match}`);
    where.push(...conditions(rest, P_ID, columnOf(P_ID), range));
    return { from: match === undefined ? from : sql`${from} CROSS JOIN fts`, where };
  });
  const scored = range.scored === true && match !== undefined;
  const selects = arms.map(({ from, where }) => plain(from, P_ID, where, { ...range, scored }));
  return { query: union(selects, range), walk: undefined, scored, cost };
}

/** So many lists that they are read whole and sorted: each of them is short then, such as those of all the people of one name. */
function gathered(
  { lists, n }: Node & { type: 'lists' },
  rest: readonly Node[],
  match: string | undefined,
  range: Range,
): Ids {
  const terms = lists.filter((list) => list.of === 'term').map((list) => list.id);
  const sources = lists.filter((list) => list.of === 'source').map((list) => list.id);
  const all = sql`SELECT id FROM posting WHERE term ${among(terms)} UNION SELECT id FROM article WHERE source ${among(sources)}`;
  const from = match === undefined ? sql`(${all}) p` : sql`(${all}) p CROSS JOIN fts`;
  const where = [...within(P_ID, range), ...conditions(rest, P_ID, columnOf(P_ID), range)];
  if (match !== undefined) where.push(sql`fts.rowid = p.id`, sql`fts MATCH ${match}`);
  const scored = range.scored === true && match !== undefined;
  const query = sql`${plain(from, P_ID, where, { ...range, scored })} ORDER BY p.id ${direction(range)}`;
  return { query, walk: undefined, scored, cost: n };
}

const P_ID = sql`p.id`;

/** Each alternative finds its own best way; the rest must hold in each of them. */
function anyOf(alternatives: readonly Node[], rest: readonly Node[], range: Range, articles: () => number): Ids {
  const unscored = { ...range, scored: false };
  const arms = alternatives.map((part) => {
    const of = part.type === 'all' ? part.of : [part];
    return compose({ type: 'all', of: [...of, ...rest] }, unscored, articles);
  });
  return {
    query: union(
      arms.map(({ query }) => sql`SELECT id FROM (${query})`),
      range,
    ),
    walk: undefined,
    scored: false,
    cost: arms.reduce((sum, { cost }) => sum + cost, 0),
  };
}

/** Nothing drives: the articles themselves, newest first, each looked at; by an index, if only few of them can be meant. */
function walk(parts: readonly Node[], range: Range, index?: 'article_arrived'): Ids {
  const id = sql`a.id`;
  const where = [...within(id, range), ...conditions(parts, id, (name) => sql`a.${raw(name)}`, range)];
  const by = raw(index === undefined ? '' : ` INDEXED BY ${index}`);
  const walked = sql`article a${by}${clause(where)} ORDER BY a.id ${direction(range)}`;
  return { query: sql`SELECT a.id AS id FROM ${walked}`, walk: walked, scored: false, cost: Number.POSITIVE_INFINITY };
}

const raw = (text: string): Sql => ({ text, values: [] });
const direction = ({ order }: Range): Sql => raw(order === 'newest' ? 'DESC' : 'ASC');
const clause = (where: readonly Sql[]): Sql => (where.length === 0 ? raw('') : sql` WHERE ${join(where, ' AND ')}`);

function plain(from: Sql, id: Sql, where: readonly Sql[], { scored }: Range): Sql {
  const score = raw(scored === true ? `, bm25(fts, ${TITLE_WEIGHT}, 1) AS score` : '');
  return sql`SELECT ${id} AS id${score} FROM ${from}${clause(where)}`;
}

/** The arms are in order each; SQLite merges them and reads no further than it must. */
function union(arms: readonly Sql[], range: Range): Sql {
  const [only] = arms;
  return sql`${arms.length === 1 && only ? only : join(arms, ' UNION ')} ORDER BY id ${direction(range)}`;
}

function within(id: Sql, { low, high }: Range): Sql[] {
  return [
    ...(low > Number.MIN_SAFE_INTEGER ? [sql`${id} >= ${low}`] : []),
    ...(high < Number.MAX_SAFE_INTEGER ? [sql`${id} <= ${high}`] : []),
  ];
}

type Column = (name: string) => Sql;

/** A column of the article, where only its id is at hand. */
function columnOf(id: Sql): Column {
  return (name) => sql`(SELECT ${raw(name)} FROM article WHERE id = ${id})`;
}

function conditions(parts: readonly Node[], id: Sql, column: Column, { since }: Range): Sql[] {
  const where = parts.map((part) => condition(part, id, column));
  if (since > 0) where.push(sql`${column('arrived')} > ${since}`);
  return where;
}

/** Whether the article of this id fits: true or false, never NULL, so that it can be negated. */
function condition(node: Node, id: Sql, column: Column): Sql {
  switch (node.type) {
    case 'all':
      return node.of.length === 0
        ? raw('1')
        : sql`(${join(
            node.of.map((part) => condition(part, id, column)),
            ' AND ',
          )})`;
    case 'any':
      return node.of.length === 0
        ? raw('0')
        : sql`(${join(
            node.of.map((part) => condition(part, id, column)),
            ' OR ',
          )})`;
    case 'not':
      return sql`NOT ${condition(node.of, id, column)}`;
    case 'lists':
      return inLists(node.lists, id, column);
    case 'text':
      return sql`EXISTS(SELECT 1 FROM fts f WHERE f.fts MATCH ${node.match} AND f.rowid = ${id})`;
    case 'date':
      return sql`ifnull(${column('published')} BETWEEN ${node.from} AND ${node.until}, 0)`;
    case 'title':
      return sql`folded(${column('title')}) = ${node.folded}`;
    case 'id':
      return sql`(${column('uid')} >= ${node.prefix} AND ${column('uid')} < ${`${node.prefix}~`})`;
    case 'is':
      return sql`${column(node.column)} = ${node.value}`;
    case 'duplicate':
      return sql`${column('duplicate_of')} IS NOT NULL`;
  }
}

function inLists(lists: readonly List[], id: Sql, column: Column): Sql {
  const terms = lists.filter((list) => list.of === 'term').map((list) => list.id);
  const sources = lists.filter((list) => list.of === 'source').map((list) => list.id);
  const either: Sql[] = [];
  if (terms.length > 0) either.push(sql`EXISTS(SELECT 1 FROM posting WHERE term ${among(terms)} AND id = ${id})`);
  if (sources.length > 0) either.push(sql`${column('source')} ${among(sources)}`);
  return either.length === 1 && either[0] ? either[0] : sql`(${join(either, ' OR ')})`;
}

function among(ids: readonly number[]): Sql {
  if (ids.length === 1 && ids[0] !== undefined) return sql`= ${ids[0]}`;
  return sql`IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}

/** Whether full text alone decides. */
function isText(node: Node): boolean {
  return node.type === 'not' ? expressionOf(node.of) !== undefined : expressionOf(node) !== undefined;
}

/** The full-text expression of those of the parts that full text alone decides; undefined if none of them finds anything by itself. */
function matchOf(parts: readonly Node[]): string | undefined {
  const found = parts.flatMap((part) => expressionOf(part) ?? []);
  if (found.length === 0) return undefined;
  const without = parts.flatMap((part) => (part.type === 'not' ? (expressionOf(part.of) ?? []) : []));
  return without.reduce(
    (match, other) => `(${match}) NOT (${other})`,
    found.map((match) => `(${match})`).join(' AND '),
  );
}

/** A query of nothing but text as an expression of FTS5 (https://sqlite.org/fts5.html#full_text_query_syntax). */
function expressionOf(node: Node): string | undefined {
  switch (node.type) {
    case 'text':
      return node.match;
    case 'any': {
      const of = node.of.map(expressionOf);
      return of.length > 0 && of.every((match) => match !== undefined)
        ? of.map((match) => `(${match})`).join(' OR ')
        : undefined;
    }
    case 'all':
      return node.of.every(isText) ? matchOf(node.of) : undefined;
    default:
      return undefined;
  }
}
