import type { Article } from '../article.ts';
import { searchableText } from '../text-words.ts';
import type { Database, Row } from './driver.ts';
import { entitiesColumn, packed, WHOLE } from './rows.ts';
import type { Understand } from './store.ts';
import type { Terms } from './terms.ts';

/** What is to be done with one article. */
interface Pending {
  id: number;
  /** Whether full text has it already: then only its names are looked for anew. */
  isIndexed: boolean;
  /** Of the row as it was read: a row that another process has changed since is left to the next round. */
  hash: number;
  arrived: number;
  entities: string;
  content: Row[number] | undefined;
  article: Article;
}

/**
 * Full text and names of the newest pending articles (see `Store.enrich`). They are read and understood before the transaction
 * begins, so that other processes can write meanwhile.
 */
export function understand(db: Database, terms: Terms, reading: Understand, batch: number): number {
  const work = pending(db, terms, batch).map((before) => ({ before, article: reading(before.article) }));
  if (work.length === 0) return 0;
  // FTS5 writes its words out whenever a document comes before the last one: ascending ids, one segment.
  work.reverse();
  return terms.transaction(() => {
    for (const { before, article } of work) finish(db, terms, before, article);
    return work.length;
  });
}

function pending(db: Database, terms: Terms, batch: number): Pending[] {
  const rows = db.all(
    `SELECT a.id, a.pending, a.hash, a.arrived, a.entities, ${WHOLE} FROM article a WHERE a.pending > 0 ORDER BY a.id DESC LIMIT ${batch}`,
  );
  return rows.map((row) => {
    const [id, state, hash, arrived, entities] = row.splice(0, 5);
    const content = row.at(-1);
    return {
      id: Number(id),
      isIndexed: state !== 1,
      hash: Number(hash),
      arrived: Number(arrived),
      entities: String(entities),
      content,
      article: terms.whole(row),
    };
  });
}

function finish(db: Database, terms: Terms, before: Pending, article: Article): void {
  const { id, hash, entities, article: old } = before;
  if (db.run('UPDATE article SET pending = 0 WHERE id = ? AND hash = ? AND pending > 0', id, hash) === 0) return;
  if (!before.isIndexed) index(db, before, article);
  const column = entitiesColumn(article, (kind, name) => terms.named(kind, name));
  if (column === entities) return;
  db.run('UPDATE article SET entities = ? WHERE id = ?', column, id);
  terms.relist(id, terms.of(old), id, terms.of(article));
}

/** Makes an article findable by its words, and packs its body. */
function index(db: Database, { id, arrived, content }: Pending, article: Article): void {
  const { title, body } = searchableText(article);
  db.run('INSERT INTO fts(rowid, title, body) VALUES(?, ?, ?)', id, title, body);
  if (typeof content !== 'string') return;
  db.run('INSERT INTO body VALUES(?, ?)', id, packed(content));
  db.run('DELETE FROM fresh WHERE arrived = ?', arrived);
}

/** See `Store.outdate`. */
export function outdate(db: Database, version: number): number {
  if (understoodBy(db) >= version) return 0;
  return db.transaction(() => {
    if (understoodBy(db) >= version) return 0;
    const outdated = db.run('UPDATE article SET pending = 2 WHERE pending = 0');
    db.run("INSERT OR REPLACE INTO meta VALUES('recogniser', ?)", version);
    return outdated;
  });
}

/** The version of the recogniser that articles were understood by, the newest one that was at work here. */
function understoodBy(db: Database): number {
  return Number(db.get("SELECT value FROM meta WHERE key = 'recogniser'")?.[0] ?? 0);
}
