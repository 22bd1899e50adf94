import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { EVERYTHING } from '../../src/query.ts';
import { openReader, openStore } from '../../src/store/open.ts';
import { ROOT, scratch } from '../newsdesk.ts';

/** A store as each earlier version of the schema left it, and what it exported: the newsroom, one article read, starred and labelled, one corrected. */
const STORES = join(ROOT, 'fixtures', 'stores');
const versions = readdirSync(STORES).flatMap((name) => /^version-(\d+)\.db\.zst$/.exec(name)?.[1] ?? []);

function unpacked(version: string): string {
  const file = join(scratch(), 'newsdesk.db');
  writeFileSync(file, zstdDecompressSync(readFileSync(join(STORES, `version-${version}.db.zst`))));
  return file;
}

const expected = (version: string): Article[] =>
  JSON.parse(readFileSync(join(STORES, `version-${version}.expected.json`), 'utf8')) as Article[];
const isRoot = process.getuid?.() === 0;

describe.each(versions)('a store of version %s', (version) => {
  it('says the same to a reader, which brings it up to date', async () => {
    const reader = await openReader(unpacked(version));
    const articles = await Array.fromAsync(reader?.export(EVERYTHING) ?? []);
    expect(articles).toMatchObject(expected(version));
    expect((await reader?.feeds())?.map(({ url }) => url)).toEqual([
      'https://meridian-wire.example/feed.xml',
      'https://signal-desk.example/feed.json',
      'https://harbour-courier.example/feed.xml',
    ]);
    await reader?.close();
  });

  it('is in order once a writer has opened it', async () => {
    const store = await openStore(unpacked(version));
    const faults = (await store.check({ deep: true })).filter(({ ok }) => !ok);
    expect(faults).toEqual([]);
    const starred = await store.list({ type: 'is', flag: 'starred' }, { limit: 10 });
    expect(starred.map(({ article }) => article.labels)).toEqual([['dossier']]);
    await store.close();
  });

  it.skipIf(isRoot)('is told where it may not be written to (needs a user who is not root)', async () => {
    const file = unpacked(version);
    chmodSync(file, 0o400);
    await expect(openReader(file)).rejects.toMatchObject({ hint: 'newsdesk doctor brings it up to date' });
  });
});
