import { fold } from '../fold.ts';
import { type Interval, isOfNames, type NameField, type Query, somePart } from '../query.ts';
import { sourceMatches } from '../query-source.ts';
import type { Database, Row } from './driver.ts';
import type { ByParts } from './name-parts.ts';
import { hostOf, languageKey } from './names-in.ts';
import { KIND, type Kind } from './schema.ts';

/** A list of article ids, newest first: those of a term or of a source, and how many they are. */
export interface List {
  of: 'term' | 'source';
  id: number;
  n: number;
}

/** A query whose names have been looked up: what a store can run. */
export type Node =
  | { type: 'all'; of: Node[] }
  | { type: 'any'; of: Node[] }
  | { type: 'not'; of: Node }
  /** In any of these lists; `n`: articles at most. */
  | { type: 'lists'; lists: List[]; n: number }
  /** A quoted phrase of the full-text index. */
  | { type: 'text'; match: string }
  /** `low`, `high`: the ids between which all articles of these dates lie. */
  | { type: 'date'; from: number; until: number; low: number; high: number }
  | { type: 'title'; folded: string }
  | { type: 'id'; prefix: string }
  | { type: 'is'; column: 'read' | 'starred'; value: 0 | 1 }
  | { type: 'duplicate' };

const ALWAYS: Node = { type: 'all', of: [] };
const NEVER: Node = { type: 'any', of: [] };

const HOUR = 3600;
const DAY = 86_400;
/** Every second that an id can be. */
const OLDEST = -1e12;
const NEWEST = 1e12;

/** Whether a query asks for parts of names: only then is the code that knows spellings loaded. */
export function asksForParts(query: Query): boolean {
  return somePart(query, (part) => part.type === 'name' && !part.exact && isOfNames(part.field));
}

/**
 * Looks up the names of a query; what no article can match is `NEVER`, so that a term that nobody has ends the query at once.
 * `byParts` is needed if `asksForParts`.
 */
export function resolve(db: Database, query: Query, byParts: ByParts | undefined): Node {
  switch (query.type) {
    case 'all': {
      const of = query.of.map((part) => resolve(db, part, byParts)).filter((part) => !isAlways(part));
      if (of.some(isNever)) return NEVER;
      return of.length === 1 && of[0]
        ? of[0]
        : { type: 'all', of: of.flatMap((part) => (part.type === 'all' ? part.of : [part])) };
    }
    case 'any': {
      const of = query.of.map((part) => resolve(db, part, byParts)).filter((part) => !isNever(part));
      if (of.some(isAlways)) return ALWAYS;
      return united(of);
    }
    case 'not': {
      const of = resolve(db, query.of, byParts);
      if (isAlways(of)) return NEVER;
      return isNever(of) ? ALWAYS : { type: 'not', of };
    }
    case 'text':
      return query.words.length === 0 ? NEVER : { type: 'text', match: phrase(query) };
    case 'name':
      return lists(named(db, query, byParts));
    case 'title':
      db.define('folded', (title) => fold(String(title)));
      return { type: 'title', folded: fold(query.value) };
    case 'id':
      return query.prefix === '' ? ALWAYS : { type: 'id', prefix: query.prefix };
    case 'date':
      return dated(db, query.interval);
    case 'is':
      if (query.flag === 'duplicate') return { type: 'duplicate' };
      return {
        type: 'is',
        column: query.flag === 'starred' ? 'starred' : 'read',
        value: query.flag === 'unread' ? 0 : 1,
      };
  }
}

const isAlways = (node: Node): boolean => node.type === 'all' && node.of.length === 0;
const isNever = (node: Node): boolean => node.type === 'any' && node.of.length === 0;

/** Either of several: their lists together are one. */
function united(nodes: Node[]): Node {
  const all = nodes.flatMap((node) => (node.type === 'lists' ? node.lists : []));
  const others = nodes.filter((node) => node.type !== 'lists');
  const of = all.length > 0 ? [lists(all), ...others] : others;
  return of.length === 1 && of[0] ? of[0] : { type: 'any', of };
}

function lists(found: readonly List[]): Node {
  const each = [...new Map(found.map((list) => [`${list.of}${list.id}`, list])).values()].filter(({ n }) => n > 0);
  return each.length === 0 ? NEVER : { type: 'lists', lists: each, n: each.reduce((sum, { n }) => sum + n, 0) };
}

/** Words reach the full-text index quoted, so that none of them is an operator of its language. */
function phrase({ words, prefix, in: column }: Query & { type: 'text' }): string {
  const quoted = `"${words.join(' ').replaceAll('"', '""')}"${prefix ? ' *' : ''}`;
  return column === undefined ? quoted : `{${column}} : ${quoted}`;
}

const KINDS_OF: Record<Exclude<NameField, 'source' | 'lang'>, readonly [Kind, ...Kind[]]> = {
  tag: [KIND.tag, KIND.label],
  person: [KIND.person],
  org: [KIND.organization],
  place: [KIND.place],
  author: [KIND.author],
  section: [KIND.section],
};

function named(db: Database, query: Query & { type: 'name' }, byParts: ByParts | undefined): List[] {
  const { field, value, exact, apart, also = [] } = query;
  if (field === 'source') return sourcesOf(db, value);
  if (field === 'lang') return languagesOf(db, languageKey(value), exact);
  if (exact || !isOfNames(field) || !byParts) return KINDS_OF[field].flatMap((kind) => wholeName(db, kind, value));
  if (also.length > 0) {
    const parts = byParts(db, KINDS_OF[field], value);
    return [...parts, ...KINDS_OF[field].flatMap((kind) => also.flatMap((name) => wholeName(db, kind, name)))];
  }
  return byParts(db, field === 'person' ? [KIND.person, KIND.guess] : KINDS_OF[field], value, apart);
}

const COUNTED_TERMS = 'SELECT t.id, f.n FROM term t CROSS JOIN frequency f ON f.term = t.id';
const asTerms = (rows: Row[]): List[] => rows.map(([id, n]) => ({ of: 'term', id: Number(id), n: Number(n) }));

function wholeName(db: Database, kind: Kind, name: string): List[] {
  return asTerms(db.all(`${COUNTED_TERMS} WHERE t.kind = ? AND t.folded = ?`, kind, fold(name)));
}

/** `en` finds `en` and every `en-…`. */
function languagesOf(db: Database, key: string, exact: boolean): List[] {
  const same = db.all(`${COUNTED_TERMS} WHERE t.kind = ? AND t.folded = ?`, KIND.language, key);
  if (exact) return asTerms(same);
  const narrower = db.all(
    `${COUNTED_TERMS} WHERE t.kind = ? AND t.folded > ? AND t.folded < ?`,
    KIND.language,
    `${key}-`,
    `${key}.`,
  );
  return asTerms([...same, ...narrower]);
}

function sourcesOf(db: Database, asked: string): List[] {
  // The host of an address, of one without scheme ("courier.example/world"), or a host alone; `sourceMatches` decides.
  const bare =
    asked
      .toLowerCase()
      .replace(/^www\./u, '')
      .split('/', 1)[0] ?? '';
  const hosts = [bare, hostOf(asked)];
  const rows = db.all(
    `SELECT id, n, name, url, feed_url FROM source
     WHERE folded = ?1 OR host IN (?2, ?3) OR feed_host IN (?2, ?3)`,
    fold(asked),
    ...hosts,
  );
  return rows.flatMap(([id, n, name, url, feedUrl]): List[] => {
    const source = {
      ...(typeof name === 'string' && { name }),
      ...(typeof url === 'string' && { url }),
      ...(typeof feedUrl === 'string' && { feed_url: feedUrl }),
    };
    return sourceMatches(asked, source) ? [{ of: 'source', id: Number(id), n: Number(n) }] : [];
  });
}

/**
 * The ids of an interval lie an hour beyond it at most (see `momentOf`), but for the few that two small indices know: days
 * without a time lie up to a day later than their beginning, and dates in the future where they were added.
 */
function dated(db: Database, { from = OLDEST, until = NEWEST }: Interval): Node {
  if (from > until) return NEVER;
  const late = db.get(
    'SELECT max(id) FROM article INDEXED BY article_late WHERE id > published + 3600 AND published BETWEEN ? AND ?',
    Math.max(from, until - DAY),
    until,
  );
  const early = db.get(
    'SELECT min(id) FROM article INDEXED BY article_early WHERE id < published - 3600 AND published BETWEEN ? AND ?',
    from,
    until,
  );
  const low = Math.min(from - HOUR, Number(early?.[0] ?? NEWEST));
  const high = Math.max(until + HOUR, Number(late?.[0] ?? OLDEST));
  return { type: 'date', from, until, low, high };
}
