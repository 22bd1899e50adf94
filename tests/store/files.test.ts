import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { NewsdeskError, StoreError } from '../../src/errors.ts';
import { EVERYTHING } from '../../src/query.ts';
import { openReader, openStore } from '../../src/store/open.ts';
import type { SqliteStore } from '../../src/store/writer.ts';
import { article, desk, folder, idOf, MONDAY } from './newsroom.ts';

const SOURCES = resolve(import.meta.dirname, '../../src');

/** Runs a script beside this process; gives what it printed. */
function run(script: string, uid?: number): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { ...(uid !== undefined && { uid }) });
    let printed = '';
    child.stdout.on('data', (chunk) => (printed += chunk));
    child.stderr.on('data', (chunk) => (printed += chunk));
    child.on('error', failed);
    child.on('close', () => done(printed));
  });
}

describe('a store that is not there yet', () => {
  test('is nothing to read, and is not made by reading', async () => {
    using files = folder();
    expect(await openReader(files.path('desk.db'))).toBeUndefined();
    await expect(openStore(files.path('desk.db'), { write: false })).rejects.toThrow('there is no store yet');
    expect(existsSync(files.path('desk.db'))).toBe(false);
  });

  test('is made by a writer, with the folders above it, for nobody else to read', async () => {
    using files = folder();
    const path = files.path('news/desk.db');
    const store = await openStore(path);
    await store.put([article('one')], MONDAY);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(`${path}-wal`).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    await store.close();
    expect(readdirSync(dirname(path))).toEqual(['desk.db']);
  });

  test('may be an empty file', async () => {
    using files = folder();
    writeFileSync(files.path('desk.db'), '');
    expect(await openReader(files.path('desk.db'))).toBeUndefined();
    expect(statSync(files.path('desk.db')).size).toBe(0);
    const store = await openStore(files.path('desk.db'));
    await store.put([article('one')], MONDAY);
    await store.close();
    const reader = await openReader(files.path('desk.db'));
    expect(await reader?.arrived()).toBe(1);
    await reader?.close();
  });

  test('is made once by several processes at the same time, and none of them loses an article', async () => {
    using files = folder();
    const script = (letter: string): string => `
      import { openStore } from '${SOURCES}/store/open.ts';
      const store = await openStore('${files.path('desk.db')}');
      for (let n = 0; n < 10; n++) await store.put([{ ...${JSON.stringify(article('x', { tags: ['Grain'] }))}, id: '${letter}' + 'abcdefghij'[n] + 'aaaaaaaaaaaaaa' }], 1);
      while (await store.enrich((article) => article, 3));
      await store.close();`;
    expect(await Promise.all(['k', 'l'].map((letter) => run(script(letter))))).toEqual(['', '']);
    const store = await openStore(files.path('desk.db'));
    expect([await store.count(EVERYTHING), await store.arrived(), await store.pending()]).toEqual([20, 20, 0]);
    expect((await store.check({ deep: true })).every(({ ok }) => ok)).toBe(true);
    await store.close();
  });
});

describe('a file that cannot be used is told, and left as it is:', () => {
  async function left(path: string): Promise<string[]> {
    const before = readFileSync(path);
    const told: string[] = [];
    for (const open of [openReader, openStore]) {
      const error: unknown = await open(path).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(StoreError);
      if (error instanceof StoreError) told.push(error.message.replace(path, 'desk.db'));
    }
    expect(readFileSync(path).equals(before)).toBe(true);
    return [...new Set(told)];
  }

  test('a text', async () => {
    using files = folder();
    writeFileSync(files.path('desk.db'), 'Notes of the harbour desk. '.repeat(100));
    expect(await left(files.path('desk.db'))).toEqual(['desk.db: not a newsdesk store, left untouched']);
    writeFileSync(files.path('desk.db'), 'short');
    expect(await left(files.path('desk.db'))).toEqual(['desk.db: not a newsdesk store, left untouched']);
  });

  test('the database of another program', async () => {
    using files = folder();
    const other = new DatabaseSync(files.path('desk.db'));
    other.exec(
      'PRAGMA journal_mode=WAL; CREATE TABLE recipe(name TEXT); INSERT INTO recipe VALUES(1); PRAGMA user_version=1',
    );
    other.close();
    expect(await left(files.path('desk.db'))).toEqual(['desk.db: not a newsdesk store, left untouched']);
  });

  test('the store of a newer newsdesk', async () => {
    using files = folder();
    await (await openStore(files.path('desk.db'))).close();
    const newer = new DatabaseSync(files.path('desk.db'));
    newer.exec('PRAGMA user_version=99');
    newer.close();
    expect(await left(files.path('desk.db'))).toEqual([
      'desk.db: made by a newer newsdesk (store version 99, this one knows 4)',
    ]);
  });

  test('a folder', async () => {
    using files = folder();
    mkdirSync(files.path('desk.db'));
    await expect(openReader(files.path('desk.db'))).rejects.toThrow('not a newsdesk store');
    await expect(openStore(files.path('desk.db'))).rejects.toThrow('not a newsdesk store');
    await expect(openStore(files.path('desk.db/no/such'), { write: true })).resolves.toBeDefined();
  });

  test('a damaged store', async () => {
    using files = folder();
    const path = files.path('desk.db');
    const store = await openStore(path);
    const letters = [...'bcdefghijklmnopqrst'];
    await store.put(
      letters.flatMap((a) => letters.map((b) => article(a + b, { content_text: 'Ships. '.repeat(50) }))),
      MONDAY,
    );
    await store.close();
    const bytes = openSync(path, 'r+');
    for (let page = 12; page < statSync(path).size / 4096; page += 2)
      writeSync(bytes, Buffer.alloc(2000, 0xa5), 0, 2000, page * 4096);
    const before = readFileSync(path);
    const reader = await openReader(path);
    const error: unknown = await reader?.list(EVERYTHING, { limit: 1000 }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({
      message: `${path}: the store is damaged`,
      hint: expect.stringContaining('newsdesk doctor'),
    });
    await reader?.close();
    const checked = await openStore(path, { write: false });
    expect((await checked.check({ deep: false }))[0]).toMatchObject({ what: 'the file is sound', ok: false });
    await checked.close();
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe('while it is open', () => {
  test('a full disk loses only the batch in hand', async () => {
    await using on = await desk([article('one')]);
    on.store.db.exec('PRAGMA max_page_count=1');
    const big = article('big', { content_text: 'Ships. '.repeat(20_000) });
    const error: unknown = await on.store.put([article('two'), big], MONDAY).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ exit: 4, message: expect.stringMatching(/desk\.db: the disk is full$/) });
    expect((await on.store.list(EVERYTHING, { limit: 9 })).map(({ id }) => id)).toEqual([idOf('one')]);
  });

  test('a store that may only be read refuses to be written to', async () => {
    using files = folder();
    await (await openStore(files.path('desk.db'))).close();
    const store = await openStore(files.path('desk.db'), { write: false });
    await expect(store.put([article('one')], MONDAY)).rejects.toThrow(StoreError);
    await expect(store.put([article('one')], MONDAY)).rejects.toThrow('cannot be written to');
    await store.close();
  });

  test('another writer is waited for, then named; readers go on', async () => {
    await using on = await desk([article('one')]);
    const other = new DatabaseSync(on.store.db.file);
    other.exec('BEGIN IMMEDIATE');
    on.store.db.exec('PRAGMA busy_timeout=20');
    const error: unknown = await on.store.put([article('two')], MONDAY).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NewsdeskError);
    expect(error).toMatchObject({ exit: 1, message: expect.stringContaining('another newsdesk is writing') });
    expect(await on.store.list(EVERYTHING, { limit: 9 })).toHaveLength(1);
    other.exec('ROLLBACK');
    other.close();
    expect((await on.store.put([article('two')], MONDAY)).added).toHaveLength(1);
  });

  test('a reader sees what a writer has stored meanwhile, and installs no signal handler', async () => {
    await using on = await desk([article('one')]);
    const handlers = process.listenerCount('SIGINT');
    const reader = await openReader(on.store.db.file);
    expect(process.listenerCount('SIGINT')).toBe(handlers);
    expect(await reader?.list(EVERYTHING, { limit: 9 })).toHaveLength(1);
    await on.store.put([article('two')], MONDAY);
    expect(await reader?.list(EVERYTHING, { limit: 9 })).toHaveLength(2);
    await reader?.close();
  });
});

test('a store in a folder that cannot be written to can be read', async () => {
  using files = folder();
  const shelf = files.path('shelf');
  mkdirSync(shelf);
  const path = `${shelf}/desk.db`;
  const store = (await openStore(path)) as SqliteStore;
  await store.put([article('one')], MONDAY);
  await store.close();
  chmodSync(path, 0o444);
  for (const above of [shelf, dirname(shelf)]) chmodSync(above, 0o555);
  // The superuser may write everywhere: then somebody else has to read.
  const uid = process.getuid?.() === 0 ? 65534 : undefined;
  const printed = await run(
    `import { openReader } from '${SOURCES}/store/open.ts';
     const reader = await openReader('${path}');
     console.log((await reader.list({ type: 'all', of: [] }, { limit: 9 })).map((row) => row.title).join());`,
    uid,
  );
  chmodSync(dirname(shelf), 0o755);
  chmodSync(shelf, 0o755);
  expect(printed).toBe('Grain ships leave the harbour\n');
});

test('a database server is not supported yet, and its password is not repeated', async () => {
  const error: unknown = await openStore('postgres://desk:secret@db.example/news').catch((reason: unknown) => reason);
  expect(error).toMatchObject({ exit: 2, message: 'a store in PostgreSQL is not supported yet' });
});

test('articles in memory are read without a database', () => {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/^import (?!type )[^;]*? from '([^']+)';$/gm)) {
      if (from.startsWith('.')) visit(resolve(dirname(file), from));
      else seen.add(from);
    }
  };
  visit(`${SOURCES}/store/memory.ts`);
  expect([...seen]).toContain(`${SOURCES}/store/moment.ts`);
  expect([...seen].filter((name) => /^node:(?:sqlite|zlib|fs)/.test(name))).toEqual([]);
});
