import { fold } from '../names.ts';
import type { Database } from './driver.ts';
import { knownBy } from './same-link.ts';
import type { Change } from './store.ts';
import type { Terms } from './terms.ts';

/** What the user does to articles (see `Store.mark`), in one transaction. */
export function mark(db: Database, terms: Terms, ids: readonly string[], change: Change, now: number): number {
  return terms.transaction(() => {
    let count = 0;
    for (const uid of new Set(ids)) {
      const id = db.get('SELECT id FROM article WHERE uid = ?', uid)?.[0];
      if (id === undefined) continue;
      apply(db, terms, Number(id), change, now);
      count++;
    }
    return count;
  });
}

function apply(db: Database, terms: Terms, id: number, change: Change, now: number): void {
  switch (change.type) {
    case 'read':
    case 'starred':
      db.run(`UPDATE article SET ${change.type} = ? WHERE id = ?`, change.value ? 1 : 0, id);
      break;
    case 'labels':
      label(db, terms, id, change);
      break;
    case 'remove':
      remove(db, terms, id, now);
  }
}

function label(db: Database, terms: Terms, id: number, change: Change & { type: 'labels' }): void {
  const old = terms.article(id);
  if (!old) return;
  const unwanted = new Set(change.remove.map(fold));
  const labels = old.labels.filter((name) => !unwanted.has(fold(name)));
  const known = new Set(labels.map(fold));
  for (const name of change.add) {
    if (known.has(fold(name))) continue;
    known.add(fold(name));
    labels.push(name);
  }
  db.run('UPDATE article SET labels = ? WHERE id = ?', labels.length > 0 ? JSON.stringify(labels) : null, id);
  terms.relist(id, terms.of(old), id, terms.of({ ...old, labels }));
}

function remove(db: Database, terms: Terms, id: number, now: number): void {
  const article = terms.article(id);
  if (article) terms.unlist(id, terms.of(article));
  const [uid, source, pending, arrived] =
    db.get('SELECT uid, source, pending, arrived FROM article WHERE id = ?', id) ?? [];
  terms.countSource(Number(source), -1);
  if (pending !== 1) db.run('DELETE FROM fts WHERE rowid = ?', id);
  for (const table of ['body', 'earlier', 'article']) db.run(`DELETE FROM ${table} WHERE id = ?`, id);
  db.run('DELETE FROM fresh WHERE arrived = ?', Number(arrived));
  for (const table of ['page', 'paste']) db.run(`DELETE FROM ${table} WHERE uid = ?`, String(uid));
  db.run('INSERT OR REPLACE INTO gone VALUES(?, ?, ?)', String(uid), now, (article && knownBy(article)) ?? null);
}
