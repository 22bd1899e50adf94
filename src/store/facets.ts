import type { Dictionary } from './dictionary.ts';
import type { Database, Row } from './driver.ts';
import { sourceName } from './names-in.ts';
import { FREQUENT, KIND, type Kind } from './schema.ts';
import { type Sql, sql } from './sql.ts';
import type { Facets, Name, NameKind } from './store.ts';
import { Tally } from './tally.ts';

/** Under a filter, names are counted over so many of the newest matching articles. */
const COUNTED = 1000;

/** Names with their counts over the whole store: the counters that are kept anyway. */
export function allNames(db: Database, kind: NameKind, limit: number): Facets {
  const of = Number(db.get("SELECT value FROM meta WHERE key = 'arrived'")?.[0]);
  return { names: kind === 'source' ? sources(db, limit) : terms(db, KIND[kind], limit), of, exact: true };
}

const NEWEST = sql`SELECT max(p.id) FROM posting p WHERE p.term = t.id`;

function terms(db: Database, kind: Kind, limit: number): Name[] {
  const most = (least: number): Row[] => {
    const { text, values } = sql`
      SELECT t.name, f.n, (${NEWEST}) FROM frequency f CROSS JOIN term t ON t.id = f.term
      WHERE f.kind = ${kind} AND f.n >= ${least} ORDER BY f.n DESC LIMIT ${limit}`;
    return db.all(text, ...values);
  };
  const frequent = most(FREQUENT);
  const rows = frequent.length < limit ? most(1) : frequent;
  return rows.map(([name, n, newest]) => ({ name: String(name), count: Number(n), newest: Number(newest) }));
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
  return [...names.values()].sort((a, b) => b.count - a.count).slice(0, limit);
}

/** Names with their counts over the newest of the articles of `ids` (a query that gives ids in order, without LIMIT). */
export function namesAmong(db: Database, dictionary: Dictionary, kind: NameKind, ids: Sql, limit: number): Facets {
  // One string for all rows, put together as text because the columns are JSON already: a thousand rows handed over one by one, or
  // read as JSON by SQLite, would cost more than all the rest.
  const { text, values } = sql`
    SELECT '[' || ifnull(group_concat('[' || a.id || ',' || (${COLUMN[kind]}) || ']'), '') || ']'
    FROM (${ids} LIMIT ${COUNTED + 1}) k CROSS JOIN article a ON a.id = k.id`;
  const rows = JSON.parse(String(db.get(text, ...values)?.[0])) as [second: number, names: unknown][];
  const exact = rows.length <= COUNTED;
  if (!exact) rows.pop();
  return { names: count(rows, kind, dictionary, limit), of: rows.length, exact };
}

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

function count(rows: [number, unknown][], kind: NameKind, dictionary: Dictionary, limit: number): Name[] {
  if (kind === 'person' || kind === 'organization' || kind === 'place') {
    return topTerms(rows as [number, [number][]][], KIND[kind], dictionary, limit);
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
function topTerms(rows: [number, [number][]][], kind: Kind, dictionary: Dictionary, limit: number): Name[] {
  const counts = new Map<number, { count: number; newest: number }>();
  for (const [second, terms] of rows) {
    for (const term of new Set(terms.map(([id]) => id))) {
      const known = counts.get(term);
      if (known) known.count++;
      else counts.set(term, { count: 1, newest: second });
    }
  }
  const names: Name[] = [];
  for (const [id, { count, newest }] of [...counts].sort(([, a], [, b]) => b.count - a.count)) {
    if (names.length >= limit) break;
    const term = dictionary.term(id);
    if (term.kind === kind) names.push({ name: term.name, count, newest });
  }
  return names;
}
