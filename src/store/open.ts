import { closeSync, mkdirSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { NewsdeskError, reasonOf, StoreError, UsageError } from '../errors.ts';
import { Database, notOurs, sqliteCode } from './driver.ts';
import { APPLICATION_ID, migrate, SCHEMA_VERSION, versionOf } from './schema.ts';
import { SqliteReader } from './sqlite.ts';
import type { FeedReader, Reader, Store } from './store.ts';

/** For every connection: 16 MB of cache. No map of the file: what was looked at would count as memory of the process. */
const SETTINGS = 'PRAGMA cache_size=-16000; PRAGMA temp_store=MEMORY;';
/** For writers. What is committed is on the disk (https://sqlite.org/wal.html): an id that was printed outlives a power cut. */
const WRITER_SETTINGS = `${SETTINGS} PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=4000; PRAGMA foreign_keys=ON;`;

/**
 * Opens the store of a process that may change it; makes it, and the folders above it, if there is none. With `write: false` it must
 * be there, and is not written to. Throws StoreError if the file is another program's, newer or damaged (it is then
 * left as it is), NewsdeskError if there is no such store.
 */
export async function openStore(path: string, { write = true } = {}): Promise<Store> {
  const state = look(path);
  const [{ SqliteStore }, { keepWords }] = await Promise.all([import('./writer.ts'), import('./words.ts')]);
  if (!write) {
    if (state !== 'file') {
      throw new NewsdeskError(`${path}: there is no store yet`, { hint: 'newsdesk add SOURCE makes one' });
    }
    return new SqliteStore(openToRead(path));
  }
  if (state === 'none') create(path);
  if (state === 'file') mustBeOurs(path);
  const db = new Database(path, { readOnly: false });
  return closingOnError(db, () => {
    // The schema comes before the WAL: the file's own header then says whose it is, even after a crash.
    if (versionOf(db) < SCHEMA_VERSION) migrate(db);
    db.exec(WRITER_SETTINGS);
    keepWords(db);
    return new SqliteStore(db);
  });
}

/**
 * Opens the store for reading; undefined if there is none yet. Creates and changes nothing, save that it brings the store of an older
 * newsdesk up to date where it may write. Throws StoreError as `openStore` does.
 */
export async function openReader(path: string): Promise<(Reader & FeedReader) | undefined> {
  if (look(path) !== 'file') return undefined;
  try {
    return new SqliteReader(openToRead(path));
  } catch (error) {
    if (!(error instanceof OlderStore)) throw error;
    await bringUpToDate(path);
    return new SqliteReader(openToRead(path));
  }
}

/** Where it cannot be written to, the reader says what is to be done. */
async function bringUpToDate(path: string): Promise<void> {
  try {
    await (await openStore(path)).close();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}

function openToRead(path: string): Database {
  const db = new Database(path, { readOnly: true });
  try {
    return readable(db);
  } catch (error) {
    if (!isCannotShare(error) || sizeOf(`${path}-wal`) > 0) throw error;
    return readable(new Database(path, { readOnly: true, immutable: true }));
  }
}

/**
 * In a folder that cannot be written to, SQLite cannot make the file by which readers and writers of a WAL agree
 * (SQLITE_READONLY_DIRECTORY, SQLITE_CANTOPEN). If no writer has left anything in the WAL, the file itself is all there is.
 */
function isCannotShare(error: unknown): boolean {
  const code = error instanceof StoreError ? sqliteCode(error.cause) : undefined;
  return code === 1544 || code === 14;
}

function readable(db: Database): Database {
  return closingOnError(db, () => {
    if (Number(db.get('PRAGMA application_id')?.[0]) !== APPLICATION_ID) throw notOurs(db.file);
    const version = versionOf(db);
    if (version > SCHEMA_VERSION) throw newer(db.file, version);
    if (version < SCHEMA_VERSION) {
      throw new OlderStore(db.file);
    }
    db.exec(SETTINGS);
    return db;
  });
}

function closingOnError<T>(db: Database, work: () => T): T {
  try {
    return work();
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Where SQLite's header has what we look for (https://sqlite.org/fileformat.html, section 1.3). */
const HEADER = { bytes: 100, magic: 'SQLite format 3\0', userVersion: 60, applicationId: 68 };

/** Throws UsageError for a store that no file can be, before anything is read that would go into it. */
export function mustBeFile(path: string): void {
  if (/^postgres(?:ql)?:\/\//iu.test(path)) {
    throw new UsageError('a store in PostgreSQL is not supported yet', 'name a file with --store');
  }
}

/** Whether there is a file at this path that has something in it. An empty one is a store that a writer has yet to fill. */
function look(path: string): 'none' | 'empty' | 'file' {
  mustBeFile(path);
  const stats = statsOf(path);
  if (!stats) return 'none';
  if (!stats.isFile()) throw notOurs(path);
  return stats.size === 0 ? 'empty' : 'file';
}

/**
 * Throws unless the file is a store that this program may write to. Found out without SQLite, which would change another program's
 * file by the mere closing of it.
 */
function mustBeOurs(path: string): void {
  const header = headerOf(path);
  if (header.length < HEADER.bytes || header.toString('latin1', 0, 16) !== HEADER.magic) throw notOurs(path);
  if (header.readUInt32BE(HEADER.applicationId) !== APPLICATION_ID) throw notOurs(path);
  const version = header.readUInt32BE(HEADER.userVersion);
  if (version > SCHEMA_VERSION) throw newer(path, version);
}

class OlderStore extends StoreError {
  constructor(path: string) {
    super(`${path}: made by an older newsdesk`, { hint: 'newsdesk doctor brings it up to date' });
  }
}

function newer(path: string, version: number): StoreError {
  return new StoreError(
    `${path}: made by a newer newsdesk (store version ${version}, this one knows ${SCHEMA_VERSION})`,
    {
      hint: 'update newsdesk; the store is left as it is',
    },
  );
}

function statsOf(path: string): Stats | undefined {
  return told(path, () => statSync(path, { throwIfNoEntry: false }));
}

function sizeOf(path: string): number {
  return statsOf(path)?.size ?? 0;
}

function headerOf(path: string): Buffer {
  return told(path, () => {
    const file = openSync(path, 'r');
    try {
      const header = Buffer.alloc(HEADER.bytes);
      return header.subarray(0, readSync(file, header));
    } finally {
      closeSync(file);
    }
  });
}

/** Makes an empty file that only its owner may read, and the folders above it. */
function create(path: string): void {
  told(path, () => {
    makeFolder(dirname(path));
    closeSync(openSync(path, 'a', 0o600));
  });
}

/** Not by `recursive`, which never comes back where the system says of a new folder that it does not exist (below /proc). */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  try {
    mkdirSync(path, 0o700);
  } catch (error) {
    // Another process may have been as quick.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function told<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new StoreError(`${path}: ${reasonOf(error)}`, { hint: 'look at the path and its permissions', cause: error });
  }
}
