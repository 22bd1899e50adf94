import type { Database } from './driver.ts';

/** 'ndsk': in the header of every store, so that another program's file is never taken for one (https://sqlite.org/fileformat.html). */
export const APPLICATION_ID = 0x6e64736b;

/** What a term stands for; the numbers are stored. A tag and an entity of the same name are two terms. */
export const KIND = {
  tag: 0,
  person: 1,
  organization: 2,
  place: 3,
  topic: 4,
  other: 5,
  author: 6,
  section: 7,
  language: 8,
  label: 9,
  /** A name in a text that nobody can tell: see GUESSES of article.ts. */
  guess: 10,
} as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

/** From so many articles on, a term is in the index of frequent ones. */
export const FREQUENT = 8;

/*
 * The one idea: article.id is the time. It is the unix second of publication (or the nearest free one before it), the rowid of
 * article, body and fts, and the second half of every posting. So everything lies in the order in which it is asked for: newest
 * first needs no sorting, a range of dates is a range of ids, paging is `id < ?`, AND is a probe by key.
 */
const FIRST = `
CREATE TABLE meta(key TEXT PRIMARY KEY, value ANY NOT NULL) WITHOUT ROWID, STRICT;

-- A source exactly as articles name it: two names of one feed are two rows.
CREATE TABLE source(
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,          -- JSON of [kind, name, url, feed_url]
  folded TEXT NOT NULL,              -- name, as names are compared
  host TEXT, feed_host TEXT,         -- of url and feed_url
  name TEXT, url TEXT, feed_url TEXT, kind TEXT NOT NULL,
  n INTEGER NOT NULL DEFAULT 0       -- articles
) STRICT;

CREATE INDEX source_folded ON source(folded);
CREATE INDEX source_host ON source(host);
CREATE INDEX source_feed_host ON source(feed_host);

-- All that listings print and nothing of the body; what they always print comes first, what no query asks for is in "more".
CREATE TABLE article(
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL,                 -- the article's id as users know it
  source INTEGER NOT NULL REFERENCES source(id),
  published INTEGER,                 -- unix seconds, as stated; NULL: undated
  read INTEGER NOT NULL, starred INTEGER NOT NULL,
  pending INTEGER NOT NULL DEFAULT 1, -- 1: not in fts yet, nobody detected yet; 2: an older recogniser's names
  arrived INTEGER NOT NULL,          -- 1, 2, 3 … in the order in which articles came
  version INTEGER,                   -- NULL: not said, the first
  hash INTEGER NOT NULL,             -- 48 bits of all that a source may change
  title TEXT NOT NULL, url TEXT,
  tags TEXT NOT NULL,                -- JSON, verbatim
  labels TEXT,                       -- JSON, NULL: none
  duplicate_of TEXT,
  entities TEXT NOT NULL,            -- JSON [[term, from, mentions, spelling if not the term's, same_as], …]
  more TEXT NOT NULL                 -- JSON of the article's other keys
) STRICT;
CREATE UNIQUE INDEX article_uid ON article(uid);
CREATE UNIQUE INDEX article_arrived ON article(arrived);
CREATE INDEX article_source ON article(source, id);
CREATE INDEX article_url ON article(url) WHERE url IS NOT NULL;
CREATE INDEX article_starred ON article(id) WHERE starred = 1;
CREATE INDEX article_pending ON article(id) WHERE pending > 0;
CREATE INDEX article_undated ON article(id) WHERE published IS NULL;
CREATE INDEX article_duplicate ON article(id) WHERE duplicate_of IS NOT NULL;
-- Articles whose id is more than an hour from their date: days without a time lie later, dates in the future earlier.
CREATE INDEX article_late ON article(published, id) WHERE id > published + 3600;
CREATE INDEX article_early ON article(published, id) WHERE id < published - 3600;

-- Text; a NUL parts the plain text from the Markdown. Of pending articles as it came, in a table of its own: its pages are used
-- again for the next ones, where compressing in place would leave body half empty.
CREATE TABLE fresh(id INTEGER PRIMARY KEY, content TEXT NOT NULL) STRICT;
CREATE TABLE body(id INTEGER PRIMARY KEY, content ANY NOT NULL) STRICT; -- BLOB: zstd; TEXT: too short for that

CREATE TABLE term(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, folded TEXT NOT NULL, name TEXT NOT NULL) STRICT;
CREATE UNIQUE INDEX term_name ON term(kind, folded);
-- How many articles a term is in: narrow, because every batch changes hundreds of these, and most names are rare: theirs change
-- without an index to keep.
CREATE TABLE frequency(term INTEGER PRIMARY KEY, kind INTEGER NOT NULL, n INTEGER NOT NULL) STRICT;
CREATE INDEX frequency_high ON frequency(kind, n) WHERE n >= ${FREQUENT};
-- Which articles a term is in, with its mentions.
CREATE TABLE posting(term INTEGER NOT NULL, id INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY(term, id)) WITHOUT ROWID, STRICT;
-- Words of names, as names.ts keys them, for asking after a part of a name.
CREATE TABLE word(kind INTEGER NOT NULL, word TEXT NOT NULL, term INTEGER NOT NULL, PRIMARY KEY(kind, word, term)) WITHOUT ROWID, STRICT;

-- What an article said before its source changed it.
CREATE TABLE earlier(id INTEGER NOT NULL, version INTEGER NOT NULL, seen INTEGER NOT NULL, title TEXT NOT NULL, content ANY NOT NULL, PRIMARY KEY(id, version)) WITHOUT ROWID, STRICT;
-- Removed by the user: does not come back by itself.
CREATE TABLE gone(uid TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID, STRICT;
CREATE TABLE bookmark(name TEXT PRIMARY KEY, arrived INTEGER NOT NULL) WITHOUT ROWID, STRICT;

-- Contentless: the text is in body. Deletable, so that a changed article can be indexed anew.
CREATE VIRTUAL TABLE fts USING fts5(title, body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
INSERT INTO meta VALUES('arrived', 0);
PRAGMA application_id=${APPLICATION_ID};
`;

/*
 * Feeds that are followed. A source says what articles call their feed; this is how it is asked for.
 */
const FEEDS = `
CREATE TABLE feed(
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,          -- the address, as sources are told apart
  address TEXT NOT NULL,             -- under which it was first followed: the ids of its articles hold it
  url TEXT NOT NULL,                 -- where it is asked for: another address once it has moved
  host TEXT NOT NULL,                -- of url, with its port
  title TEXT, home TEXT,
  folders TEXT NOT NULL,             -- JSON, outermost first
  typed INTEGER NOT NULL,            -- 1: the user typed the host, which may lie in a private network
  credentials TEXT,                  -- user:password for the origin of url; no address holds any
  etag TEXT, last_modified TEXT,     -- of the last answer that was read
  digest TEXT,                       -- of its bytes
  pause INTEGER,                     -- seconds between two askings that the feed itself wishes
  checked INTEGER,
  next_check INTEGER NOT NULL DEFAULT 0,
  rest INTEGER NOT NULL DEFAULT 0,   -- until when its host wants to be left alone
  failures INTEGER NOT NULL DEFAULT 0, -- in a row
  error TEXT,                        -- of the last one
  gone INTEGER NOT NULL DEFAULT 0,   -- 1: the server says that it will not come back
  moved_to TEXT, moved_times INTEGER NOT NULL DEFAULT 0, -- where permanent redirects lead, and how often in a row
  lease INTEGER NOT NULL DEFAULT 0, owner TEXT -- until when which process is at it
) STRICT;
CREATE INDEX feed_due ON feed(next_check);
CREATE INDEX feed_host ON feed(host);
`;

/*
 * Pages behind the articles of feeds that give only teasers: which were asked for, and what they said.
 */
const PAGES = `
ALTER TABLE feed ADD COLUMN full INTEGER NOT NULL DEFAULT 0; -- 1: the pages of its teasers are fetched

CREATE TABLE page(
  uid TEXT PRIMARY KEY,              -- the article's
  address TEXT NOT NULL,             -- of the page, as addresses are compared
  tries INTEGER NOT NULL DEFAULT 0,
  next INTEGER,                      -- when it may be asked for (again); NULL: never
  error TEXT,                        -- why it gave nothing the last time
  content ANY,                       -- what it said, as JSON, which the feed's next words on the article must not cost; BLOB: zstd
  lease INTEGER NOT NULL DEFAULT 0, owner TEXT -- until when which process is at it
) STRICT;
CREATE INDEX page_address ON page(address);
ALTER TABLE gone ADD COLUMN known TEXT; -- source, link and headline, by which it is known again under another guid
CREATE INDEX gone_known ON gone(known) WHERE known IS NOT NULL;
CREATE INDEX feed_full ON feed(id) WHERE full = 1;
-- What sites ask of programs (robots.txt); NULL: nothing.
CREATE TABLE robots(origin TEXT PRIMARY KEY, fetched INTEGER NOT NULL, rules TEXT) STRICT;
`;

/*
 * Texts of pasted articles, by which they are known whatever the user says of their headline and day: 48 bits of a hash.
 */
const PASTES = `
CREATE TABLE paste(digest INTEGER NOT NULL, uid TEXT NOT NULL, PRIMARY KEY(digest, uid)) WITHOUT ROWID, STRICT;
CREATE INDEX paste_uid ON paste(uid);
`;

/*
 * Texts of pending articles lie in the order of their coming. In the order of time each would have a page of its own to be written:
 * the articles of a feed are spread over months.
 */
const FRESH = `
CREATE TABLE came(arrived INTEGER PRIMARY KEY, content TEXT NOT NULL) STRICT;
INSERT INTO came SELECT a.arrived, f.content FROM fresh f JOIN article a ON a.id = f.id ORDER BY a.arrived;
DROP TABLE fresh;
ALTER TABLE came RENAME TO fresh;
`;

/** What makes version n + 1 out of version n. Only ever appended to: every store in the world has passed through the earlier ones. */
const MIGRATIONS: readonly ((db: Database) => void)[] = [
  (db) => db.exec(FIRST + FEEDS),
  (db) => db.exec(PAGES),
  (db) => db.exec(PASTES),
  (db) => db.exec(FRESH),
];

export const SCHEMA_VERSION = MIGRATIONS.length;

/** The version of the schema of this store; 0 of an empty file. */
export function versionOf(db: Database): number {
  return Number(db.get('PRAGMA user_version')?.[0]);
}

/** Brings a store (or an empty file) to this program's schema, in one transaction; two processes that do it at once do no harm. */
export function migrate(db: Database): void {
  db.transaction(() => {
    for (let version = versionOf(db); version < SCHEMA_VERSION; version++) {
      MIGRATIONS[version]?.(db);
      db.exec(`PRAGMA user_version=${version + 1}`);
    }
  });
}
