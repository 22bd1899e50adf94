import { sourceIdentity } from '../article.ts';
import type { Database, Row, Value } from './driver.ts';
import { isRunning, LEASE, OWNER } from './lease.ts';
import { put } from './put.ts';
import type { Claim, ClaimedFeed, ClaimOptions, Feed, Fetched, NewFeed, PutResult } from './store.ts';
import type { Terms } from './terms.ts';

const SHOWN = 'id, address, url, title, home, folders, checked, max(next_check, rest), failures, error, gone, full';
const ALL = `${SHOWN}, typed, credentials, etag, last_modified, digest, pause, moved_to, moved_times`;

/** All feeds (see `FeedReader.feeds`). Credentials do not leave the store this way. */
export function listFeeds(db: Database): Feed[] {
  return db.all(`SELECT ${SHOWN} FROM feed ORDER BY folders, title COLLATE NOCASE, address`).map(feedOf);
}

type Followed = { id: number; added: boolean };

/** Follows feeds (see `Following.follow`). */
export function follow(db: Database, feeds: readonly NewFeed[]): Followed[] {
  return db.transaction(() => feeds.map((feed) => followOne(db, feed)));
}

function followOne(db: Database, { address, title, home, folders = [], typed, credentials, full }: NewFeed): Followed {
  const key = keyOf(address);
  const known = db.get('SELECT id FROM feed WHERE key = ? OR url = ?', key, address);
  const labels = JSON.stringify(folders);
  if (known) {
    db.run(
      `UPDATE feed SET title = coalesce(title, ?), home = coalesce(home, ?), folders = iif(folders = '[]', ?, folders),
       typed = max(typed, ?), credentials = coalesce(?, credentials), full = coalesce(?, full) WHERE id = ?`,
      title ?? null,
      home ?? null,
      labels,
      typed ? 1 : 0,
      credentials ?? null,
      full === undefined ? null : Number(full),
      Number(known[0]),
    );
    return { id: Number(known[0]), added: false };
  }
  const made = db.get(
    `INSERT INTO feed(key, address, url, host, title, home, folders, typed, credentials, full, rest)
     VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce((SELECT max(rest) FROM feed WHERE host = ?), 0)) RETURNING id`,
    key,
    address,
    address,
    hostOf(address),
    title ?? null,
    home ?? null,
    labels,
    typed ? 1 : 0,
    credentials ?? null,
    Number(full ?? false),
    hostOf(address),
  );
  return { id: Number(made?.[0]), added: true };
}

const keyOf = (address: string): string => sourceIdentity({ kind: 'feed', feed_url: address });
const hostOf = (address: string): string => URL.parse(address)?.host ?? '';

/** Forgets feeds (see `Following.unfollow`). */
export function unfollow(db: Database, ids: readonly number[]): number {
  return db.transaction(() => ids.reduce((count, id) => count + db.run('DELETE FROM feed WHERE id = ?', id), 0));
}

/** Takes feeds for this process (see `Following.claim`). */
export function claim(db: Database, now: number, { ids, force = false }: ClaimOptions): Claim {
  return db.transaction(() => {
    freeOrphans(db, now);
    const named = ids === undefined ? undefined : JSON.stringify(ids);
    const wanted = named === undefined ? 'gone = 0' : 'id IN (SELECT value FROM json_each(?))';
    const due = force ? 'TRUE' : named === undefined ? 'next_check <= ? AND rest <= ?' : 'rest <= ?';
    const names: Value[] = named === undefined ? [] : [named];
    const times: Value[] = force ? [] : named === undefined ? [now, now] : [now];
    const count = (where: string, ...values: Value[]): number =>
      Number(db.get(`SELECT count(*) FROM feed WHERE ${wanted} AND ${where}`, ...names, ...values)?.[0]);
    const busy = count('lease > ?', now);
    const feeds = db
      .all(
        `SELECT ${ALL} FROM feed WHERE ${wanted} AND lease <= ? AND ${due} ORDER BY next_check, id`,
        ...names,
        now,
        ...times,
      )
      .map(claimedOf);
    for (const { id } of feeds) db.run('UPDATE feed SET lease = ?, owner = ? WHERE id = ?', now + LEASE, OWNER, id);
    return { feeds, busy, notDue: count('TRUE') - busy - feeds.length };
  });
}

/** What a process had taken that was killed is free at once. */
function freeOrphans(db: Database, now: number): void {
  for (const [owner] of db.all('SELECT DISTINCT owner FROM feed WHERE lease > ?', now)) {
    if (!isRunning(String(owner))) db.run('UPDATE feed SET lease = 0 WHERE owner = ?', String(owner));
  }
}

/** Gives feeds back (see `Following.release`). */
export function release(db: Database, feeds: readonly ClaimedFeed[]): void {
  if (feeds.length === 0) return;
  db.transaction(() => {
    for (const { id } of feeds) db.run('UPDATE feed SET lease = 0 WHERE id = ? AND owner = ?', id, OWNER);
  });
}

/** Stores what feeds answered (see `Following.record`). */
export function record(db: Database, terms: Terms, fetched: readonly Fetched[], now: number): PutResult[] {
  return terms.transaction(() =>
    fetched.map((one) => {
      if (!update(db, one, now)) return { added: [], updated: [], unchanged: [], removed: [] };
      if (one.rest !== undefined) db.run('UPDATE feed SET rest = ? WHERE host = ?', one.rest, hostOf(one.feed.url));
      return put(db, terms, one.articles, now);
    }),
  );
}

/** Writes what is known of a feed now; false if it is not followed any more. */
function update(db: Database, { feed, state }: Fetched, now: number): boolean {
  const changed = db.run(
    `UPDATE feed SET url = ?, host = ?, title = ?, home = ?, typed = ?, credentials = ?, etag = ?, last_modified = ?, digest = ?,
     pause = ?, checked = ?, next_check = ?, failures = ?, error = ?, gone = ?, moved_to = ?, moved_times = ?, lease = 0, owner = NULL
     WHERE id = ?`,
    state.url,
    hostOf(state.url),
    state.title ?? null,
    state.home ?? null,
    state.typed ? 1 : 0,
    state.credentials ?? null,
    state.etag ?? null,
    state.lastModified ?? null,
    state.digest ?? null,
    state.pause ?? null,
    now,
    state.nextCheck,
    state.failures,
    state.error ?? null,
    state.gone ? 1 : 0,
    state.movedTo ?? null,
    state.movedTimes,
    feed.id,
  );
  return changed > 0;
}

function feedOf(row: Row): Feed {
  const [id, address, url, title, home, folders, checked, nextCheck, failures, error, gone, full] = row;
  return {
    id: Number(id),
    address: String(address),
    url: String(url),
    title: textOf(title),
    home: textOf(home),
    folders: JSON.parse(String(folders)) as string[],
    checked: numberOf(checked),
    nextCheck: Number(nextCheck),
    failures: Number(failures),
    error: textOf(error),
    gone: gone === 1,
    full: full === 1,
  };
}

function claimedOf(row: Row): ClaimedFeed {
  const [typed, credentials, etag, lastModified, digest, pause, movedTo, movedTimes] = row.slice(12);
  return {
    ...feedOf(row),
    typed: typed === 1,
    credentials: textOf(credentials),
    etag: textOf(etag),
    lastModified: textOf(lastModified),
    digest: textOf(digest),
    pause: numberOf(pause),
    movedTo: textOf(movedTo),
    movedTimes: Number(movedTimes),
  };
}

const textOf = (value: Row[number] | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
const numberOf = (value: Row[number] | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;
