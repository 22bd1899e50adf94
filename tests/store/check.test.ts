import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NewsdeskError } from '../../src/errors.ts';
import { EVERYTHING } from '../../src/query.ts';
import { parseQuery } from '../../src/query-parser.ts';
import { openReader } from '../../src/store/open.ts';
import { article, desk, folder, MONDAY, person } from './newsroom.ts';

const ARTICLES = [
  article('one', { tags: ['Grain'], content_text: 'Ships.', entities: [person('Mark Rutte')] }),
  article('two', { tags: ['Grain'], content_text: 'Boats.' }),
];

describe('check', () => {
  test('finds a sound store sound, pending articles and all', async () => {
    await using on = await desk(ARTICLES);
    await on.store.put([article('three')], MONDAY);
    const findings = await on.store.check({ deep: true });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    expect(findings.map(({ what }) => what)).toEqual([
      'the file is sound',
      'articles are counted right, by source',
      'articles are counted right, by name',
      'every list names articles that are there',
      'every list has a name',
      'every body has its article',
      'every earlier version has its article',
      'full text has every article that is understood',
      'full text has no other article',
      'full text is sound',
    ]);
  });

  test.each([
    ['UPDATE source SET n = 7', 'articles are counted right, by source: 1 wrong'],
    [
      "UPDATE frequency SET n = 7 WHERE term = (SELECT id FROM term WHERE folded = 'grain')",
      'articles are counted right, by name: 1 wrong',
    ],
    ['INSERT INTO body VALUES(1, 2)', 'every body has its article: 1 wrong'],
    [
      'DELETE FROM fts WHERE rowid = (SELECT max(id) FROM article)',
      'full text has every article that is understood: 1 wrong',
    ],
    ["INSERT INTO fts(rowid, title, body) VALUES(1, 'a', 'b')", 'full text has no other article: 1 wrong'],
  ])('%s', async (damage, expected) => {
    await using on = await desk(ARTICLES);
    on.store.db.exec(damage);
    const wrong = (await on.store.check({ deep: false })).filter(({ ok }) => !ok);
    expect(wrong.map(({ what, detail }) => `${what}: ${detail}`)).toEqual([expected]);
  });
});

describe('rebuild', () => {
  test.each([
    'UPDATE source SET n = 7; UPDATE frequency SET n = 9; DELETE FROM posting WHERE id = (SELECT max(id) FROM article)',
    "INSERT INTO body VALUES(1, 2); INSERT INTO earlier VALUES(1, 1, 1, 'a', 'b'); INSERT INTO fts(rowid, title, body) VALUES(1, 'a', 'b')",
    'DELETE FROM fts WHERE rowid = (SELECT max(id) FROM article); DELETE FROM word; DELETE FROM frequency',
  ])('makes anew what is derived: %s', async (damage) => {
    await using on = await desk(ARTICLES);
    await on.store.put([article('three')], MONDAY);
    const answers = async (): Promise<unknown> => ({
      grain: (await on.store.names('tag', EVERYTHING, 9)).names,
      people: (await on.store.names('person', EVERYTHING, 9)).names,
      ...Object.fromEntries(
        await Promise.all(
          ['tag:grain', 'boats', 'person:rutte'].map(async (words) => [
            words,
            await on.store.count(parseQuery([words], { now: MONDAY, timeZone: 'UTC', desks: new Map() })),
          ]),
        ),
      ),
    });
    const before = await answers();
    expect(before).toMatchObject({ 'tag:grain': 2, boats: 1, 'person:rutte': 1 });
    on.store.db.exec(damage);
    await on.store.rebuild();
    expect((await on.store.check({ deep: true })).filter(({ ok }) => !ok)).toEqual([]);
    expect(await answers()).toEqual(before);
  });
});

describe('backup', () => {
  test('is one whole store in a file of its own', async () => {
    using files = folder();
    await using on = await desk(ARTICLES);
    await on.store.backup(files.path('copy.db'));
    expect(readdirSync(files.path('.'))).toEqual(['copy.db']);
    const copy = await openReader(files.path('copy.db'));
    expect(copy && (await Array.fromAsync(copy.export(EVERYTHING)))).toEqual(
      await Array.fromAsync(on.store.export(EVERYTHING)),
    );
    await copy?.close();
  });

  test('overwrites nothing', async () => {
    using files = folder();
    await using on = await desk(ARTICLES);
    writeFileSync(files.path('copy.db'), 'last week’s');
    for (const name of ['copy.db', 'no/such/folder.db']) {
      await expect(on.store.backup(files.path(name))).rejects.toBeInstanceOf(NewsdeskError);
    }
    expect(readFileSync(files.path('copy.db'), 'utf8')).toBe('last week’s');
    expect(readdirSync(files.path('.'))).toEqual(['copy.db']);
  });
});
