import { bareAddress } from '../article.ts';
import { type PageFacts, THIN_WORDS } from '../full-article.ts';
import type { Database, Row } from './driver.ts';
import { isRunning, LEASE, OWNER } from './lease.ts';
import { factsColumn, factsFrom } from './page-facts.ts';
import { fill } from './put.ts';
import type { PageClaim, PageOptions, PageOutcome, WantedPage } from './store.ts';
import type { Terms } from './terms.ts';

/** So many articles of a feed, the newest, are looked at: those that it still gives, and some more. */
const OF_A_FEED = 200;

/** Takes pages for this process (see `Pages.claimPages`). */
export function claimPages(
  db: Database,
  terms: Terms,
  now: number,
  { ids, all = false, limit }: PageOptions,
): PageClaim {
  const claim: PageClaim = { pages: [], filled: 0, more: 0 };
  // Whoever follows no feed in full must not wait for another process that writes.
  if (!all && !db.get('SELECT 1 FROM feed WHERE full = 1 LIMIT 1')) return claim;
  return terms.transaction(() => {
    freeOrphans(db, now);
    const asked = new Set<string>();
    for (const wanted of wantedPages(db, now, ids, all)) {
      const address = bareAddress(wanted.url);
      const known = db.get('SELECT content FROM page WHERE address = ? AND content IS NOT NULL', address);
      if (known) {
        const facts = factsFrom(known[0]);
        keep(db, wanted.uid, address, facts);
        if (fill(db, terms, wanted.uid, facts, now)) claim.filled++;
      } else if (asked.has(address)) continue;
      else if (claim.pages.length >= limit) claim.more++;
      else {
        asked.add(address);
        claim.pages.push(wanted);
        db.run(
          `INSERT INTO page(uid, address, next, lease, owner) VALUES(?, ?, 0, ?, ?)
           ON CONFLICT(uid) DO UPDATE SET address = excluded.address, lease = excluded.lease, owner = excluded.owner`,
          wanted.uid,
          address,
          now + LEASE,
          OWNER,
        );
      }
    }
    return claim;
  });
}

/** Teasers whose pages may be asked for now, the newest first. */
function wantedPages(db: Database, now: number, ids: readonly number[] | undefined, all: boolean): WantedPage[] {
  const sources = db.all(
    `SELECT s.id, f.url, f.typed, f.credentials FROM feed f JOIN source s ON s.feed_url = f.address
     WHERE ${all ? 'TRUE' : 'f.full = 1'} AND ${ids ? 'f.id IN (SELECT value FROM json_each(?))' : 'TRUE'}`,
    ...(ids ? [JSON.stringify(ids)] : []),
  );
  const found: { moment: number; page: WantedPage }[] = [];
  for (const [source, url, typed, credentials] of sources) {
    const feed = { url: String(url), typed: typed === 1, credentials: textOf(credentials) };
    const rows = db.all(
      `SELECT a.id, a.uid, a.url, coalesce(p.tries, 0)
       FROM (SELECT id, uid, url, more FROM article WHERE source = ? ORDER BY id DESC LIMIT ${OF_A_FEED}) a
       LEFT JOIN page p ON p.uid = a.uid
       WHERE a.url IS NOT NULL AND coalesce(json_extract(a.more, '$.word_count'), 0) < ${THIN_WORDS}
       AND (p.uid IS NULL OR (p.next <= ? AND p.lease <= ?))`,
      Number(source),
      now,
      now,
    );
    for (const [moment, uid, address, tries] of rows)
      found.push({
        moment: Number(moment),
        page: { uid: String(uid), url: String(address), tries: Number(tries), feed },
      });
  }
  return found.sort((a, b) => b.moment - a.moment).map(({ page }) => page);
}

/** What a process had taken that was killed is free at once. */
function freeOrphans(db: Database, now: number): void {
  for (const [owner] of db.all('SELECT DISTINCT owner FROM page WHERE lease > ?', now))
    if (!isRunning(String(owner))) db.run('UPDATE page SET lease = 0 WHERE owner = ?', String(owner));
}

/** Stores what came of a page (see `Pages.recordPage`). */
export function recordPage(
  db: Database,
  terms: Terms,
  { uid, url }: WantedPage,
  outcome: PageOutcome,
  now: number,
): boolean {
  return terms.transaction(() => {
    if ('facts' in outcome) {
      keep(db, uid, bareAddress(url), outcome.facts);
      return fill(db, terms, uid, outcome.facts, now);
    }
    db.run(
      'UPDATE page SET tries = tries + 1, next = ?, error = ?, lease = 0, owner = NULL WHERE uid = ?',
      outcome.next ?? null,
      outcome.error,
      uid,
    );
    return false;
  });
}

/** What a page said is kept as long as its article, and it is not asked for again. */
function keep(db: Database, uid: string, address: string, facts: PageFacts): void {
  db.run(
    'INSERT OR REPLACE INTO page(uid, address, next, content) VALUES(?, ?, NULL, ?)',
    uid,
    address,
    factsColumn(facts),
  );
}

/** Gives pages back (see `Pages.releasePages`). */
export function releasePages(db: Database, pages: readonly WantedPage[]): void {
  if (pages.length === 0) return;
  db.transaction(() => {
    for (const { uid } of pages) db.run('UPDATE page SET lease = 0 WHERE uid = ? AND owner = ?', uid, OWNER);
  });
}

/** The robots.txt of a site (see `Pages.robots`). */
export function robots(db: Database, origin: string, since: number): { text: string | undefined } | undefined {
  const row = db.get('SELECT rules FROM robots WHERE origin = ? AND fetched >= ?', origin, since);
  return row && { text: textOf(row[0]) };
}

/** Keeps the robots.txt of a site; those of other sites that are a month old go. */
export function keepRobots(db: Database, origin: string, text: string | undefined, now: number): void {
  db.transaction(() => {
    db.run('DELETE FROM robots WHERE fetched < ?', now - 30 * 86_400);
    db.run('INSERT OR REPLACE INTO robots VALUES(?, ?, ?)', origin, now, text ?? null);
  });
}

const textOf = (value: Row[number] | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
