import { fold } from '../fold.ts';
import type { Dictionary } from './dictionary.ts';
import type { Database, Row } from './driver.ts';
import { joinNames, mostFrequentFirst } from './joined-names.ts';
import { sourceName } from './names-in.ts';
import { FREQUENT, KIND, type Kind } from './schema.ts';
import { type Sql, sql } from './sql.ts';
import type { Facets, Name, NameKind, SameNames } from './store.ts';
import { Tally } from './tally.ts';
import { histogram } from './trend.ts';

/** Under a filter, names are counted over so many of the newest matching articles. */
const COUNTED = 1000;
/** Of more names, only the most frequent ones are joined, unless all are asked for. */
const MOST_JOINED = 1000;

/** Names with their counts over the whole store: the counters that are kept anyway. */
export function allNames(db: Database, kind: NameKind, limit: number, same?: SameNames): Facets {
  const of = Number(db.get('SELECT ifnull(sum(n), 0) FROM source')?.[0]);
  if (kind === 'source') return { names: sources(db, limit), of, exact: true };
  const found = terms(db, KIND[kind], same ? looked(limit) : limit).sort(mostFrequentFirst);
  if (!same) return { names: found.map(bare), of, exact: true };
  const names = joinNames(found, same, (members) => {
    const ids = JSON.stringify(members.map((i) => found[i]?.term));
    const row = db.get(
      'SELECT count(DISTINCT id), max(id) FROM posting WHERE term IN (SELECT value FROM json_each(?))',
      ids,
    );
    return { count: Number(row?.[0]), newest: Number(row?.[1]) };
  });
  return { names: names.slice(0, limit).map(bare), of, exact: true };
}

/** A name with its number in the dictionary. */
interface TermName extends Name {
  term: number;
}

const bare = ({ term: _, ...name }: Name & Partial<TermName>): Name => name;

/** So many names are looked at to join those of a shorter list. */
const looked = (limit: number): number => Math.max(MOST_JOINED, 20 * limit);

const NEWEST = sql`SELECT max(p.id) FROM posting p WHERE p.term = t.id`;

function terms(db: Database, kind: Kind, limit: number): TermName[] {
  const most = (least: number): Row[] => {
    const { text, values } = sql`
      SELECT t.id, t.name, f.n, (${NEWEST}) FROM frequency f CROSS JOIN term t ON t.id = f.term
      WHERE f.kind = ${kind} AND f.n >= ${least} ORDER BY f.n DESC LIMIT ${limit}`;
    return db.all(text, ...values);
  };
  const frequent = most(FREQUENT);
  const rows = frequent.length < limit ? most(1) : frequent;
  return rows.map(([term, name, n, newest]) => ({
    term: Number(term),
    name: String(name),
    count: Number(n),
    newest: Number(newest),
  }));
}

/** Sources of one name are one here, whatever addresses they have had. */
function sources(db: Database, limit: number): Name[] {
  const names = new Map<string, Name>();
  const rows = db.all(
    `SELECT name, url, feed_url, n, (SELECT max(id) FROM article WHERE source = s.id)
     FROM source s WHERE n > 0 ORDER BY n DESC`,
  );
  for (const [name, url, feedUrl, n, newest] of rows) {
    const called = sourceName({
      ...(typeof name === 'string' && { name }),
      ...(typeof url === 'string' && { url }),
      ...(typeof feedUrl === 'string' && { feed_url: feedUrl }),
    });
    if (called === undefined) continue;
    const known = names.get(called);
    names.set(called, {
      name: called,
      count: Number(n) + (known?.count ?? 0),
      newest: Math.max(Number(newest), known?.newest ?? -Infinity),
    });
  }
  return [...names.values()].sort(mostFrequentFirst).slice(0, limit);
}

/** Names with their counts over the newest of the articles of `ids` (a query that gives ids in order, without LIMIT). */
export function namesAmong(
  db: Database,
  dictionary: Dictionary,
  kind: NameKind,
  ids: Sql,
  limit: number,
  same?: SameNames,
): Facets {
  const { text, values } = sql`
    SELECT a.id, ${COLUMN[kind]} FROM (${ids} LIMIT ${COUNTED + 1}) k CROSS JOIN article a ON a.id = k.id`;
  const rows = db.all(text, ...values).map(([id, names]): NamesOf => [Number(id), JSON.parse(String(names))]);
  const exact = rows.length <= COUNTED;
  if (!exact) rows.pop();
  return { names: count(rows, kind, dictionary, limit, same), of: rows.length, exact };
}

/** See `Reader.trends`. `ids`: of the articles that are counted, undefined for all. */
export function trendsOf(
  db: Database,
  kind: Kind,
  names: readonly Name[],
  ids: Sql | undefined,
  parts: number,
): number[][] {
  const counted = ids && new Set(idsOf(db, sql`${ids} LIMIT ${COUNTED}`));
  const lists = names.map(({ name, spellings = [] }) => {
    const folded = JSON.stringify([name, ...spellings.map((other) => other.name)].map(fold));
    const found = idsOf(
      db,
      sql`SELECT DISTINCT p.id FROM term t CROSS JOIN posting p ON p.term = t.id
          WHERE t.kind = ${kind} AND t.folded IN (SELECT value FROM json_each(${folded}))`,
    );
    return counted ? found.filter((id) => counted.has(id)) : found;
  });
  return histogram(lists, parts);
}

const idsOf = (db: Database, { text, values }: Sql): number[] => db.all(text, ...values).map(([id]) => Number(id));

const column = (text: string): Sql => ({ text, values: [] });
const entities = column('a.entities');
/** JSON of the names of an article; of entities and sources, with the numbers of the dictionary. */
const COLUMN: Record<NameKind, Sql> = {
  tag: column('a.tags'),
  label: column("ifnull(a.labels, '[]')"),
  person: entities,
  organization: entities,
  place: entities,
  author: column("a.more -> '$.authors'"),
  section: column("json_array(a.more ->> '$.section')"),
  language: column("json_array(replace(lower(a.more ->> '$.language'), '_', '-'))"),
  source: column("'[' || a.source || ']'"),
};

/** An article's moment, and what it says of names. */
type NamesOf = [second: number, names: unknown];

function count(rows: NamesOf[], kind: NameKind, dictionary: Dictionary, limit: number, same?: SameNames): Name[] {
  if (kind === 'person' || kind === 'organization' || kind === 'place') {
    const having = rows as [number, [number][]][];
    const found = topTerms(having, KIND[kind], dictionary, same ? looked(limit) : limit);
    if (!same) return found.map(bare);
    const names = joinNames(found, same, (members) => countAny(having, new Set(members.map((i) => found[i]?.term))));
    return names.slice(0, limit).map(bare);
  }
  const tally = new Tally();
  for (const [second, names] of rows) tally.add(textsOf(names, kind, dictionary), second);
  return tally.top(limit);
}

function textsOf(names: unknown, kind: NameKind, dictionary: Dictionary): string[] {
  if (kind === 'source') return (names as number[]).flatMap((id) => sourceName(dictionary.source(id)) ?? []);
  if (kind === 'author') return (names as { name: string }[]).map(({ name }) => name);
  return (names as (string | null)[]).filter((name) => name !== null);
}

/** Counts terms by their numbers, and learns the names of the most frequent ones only. */
function topTerms(rows: [number, [number][]][], kind: Kind, dictionary: Dictionary, limit: number): TermName[] {
  const counts = new Map<number, { count: number; newest: number }>();
  for (const [second, terms] of rows) {
    for (const term of new Set(terms.map(([id]) => id))) {
      const known = counts.get(term);
      if (known) known.count++;
      else counts.set(term, { count: 1, newest: second });
    }
  }
  const names: TermName[] = [];
  for (const [id, { count, newest }] of [...counts].sort(([, a], [, b]) => b.count - a.count)) {
    if (names.length >= limit) break;
    const term = dictionary.term(id);
    if (term.kind === kind) names.push({ term: id, name: term.name, count, newest });
  }
  return names.sort(mostFrequentFirst);
}

/** How many articles have one of these terms at least. */
function countAny(
  rows: [number, [number][]][],
  wanted: ReadonlySet<number | undefined>,
): Pick<Name, 'count' | 'newest'> {
  const having = rows.filter(([, terms]) => terms.some(([id]) => wanted.has(id)));
  return { count: having.length, newest: having.reduce((newest, [second]) => Math.max(newest, second), -Infinity) };
}
