import { searchableText } from '../text-words.ts';
import type { Database } from './driver.ts';
import { WHOLE } from './rows.ts';
import type { Terms } from './terms.ts';
import { keepWords } from './words.ts';

/** What belongs to articles that are not there, and what is made anew below. */
const CLEARED = `
DELETE FROM body WHERE id NOT IN (SELECT id FROM article);
DELETE FROM fresh WHERE arrived NOT IN (SELECT arrived FROM article);
DELETE FROM earlier WHERE id NOT IN (SELECT id FROM article);
DELETE FROM page WHERE uid NOT IN (SELECT uid FROM article);
DELETE FROM paste WHERE uid NOT IN (SELECT uid FROM article);
DELETE FROM posting;
INSERT OR IGNORE INTO frequency SELECT id, kind, 0 FROM term;
DELETE FROM frequency WHERE term NOT IN (SELECT id FROM term);
UPDATE frequency SET n = 0;
UPDATE source SET n = (SELECT count(*) FROM article WHERE source = source.id);
INSERT INTO fts(fts) VALUES('delete-all');
DELETE FROM meta WHERE key = 'names';
`;

/**
 * Makes lists, counters, full text and the words of names anew from the articles and their bodies, in one transaction (see
 * `Store.rebuild`). Articles themselves are only read.
 */
export function rebuild(db: Database, terms: Terms): void {
  terms.forget();
  terms.transaction(() => {
    db.exec(CLEARED);
    for (const [id, pending, ...row] of db.iterate(`SELECT a.id, a.pending, ${WHOLE} FROM article a ORDER BY a.id`)) {
      const article = terms.whole(row);
      terms.list(Number(id), terms.of(article));
      if (pending === 1) continue;
      const { title, body } = searchableText(article);
      db.run('INSERT INTO fts(rowid, title, body) VALUES(?, ?, ?)', Number(id), title, body);
    }
  });
  keepWords(db);
}
