import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article.ts';
import { EVERYTHING, type Query } from '../../src/query.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { anyArticle, article, at, DAY, desk, idOf, MONDAY, person, understood } from './newsroom.ts';

const all = (store: Store): Promise<Article[]> => Array.fromAsync(store.export(EVERYTHING));
const found = async (store: Store, query: Query): Promise<string[]> =>
  (await store.list(query, { limit: 100 })).map(({ title }) => title);
const word = (...words: string[]): Query => ({ type: 'text', words, prefix: false });
const tag = (value: string): Query => ({ type: 'name', field: 'tag', value, exact: false });
const counts = async (store: Store): Promise<Record<string, number>> =>
  Object.fromEntries((await store.names('tag', EVERYTHING, 100)).names.map(({ name, count }) => [name, count]));
/** Everything that the store can find wrong with itself. */
const faults = async (store: Store): Promise<string[]> =>
  (await store.check({ deep: true })).filter(({ ok }) => !ok).map(({ what, detail }) => `${what}: ${detail}`);

describe('a paste', () => {
  test('is known by its text whatever is said of it, also from before texts were remembered, and keeps what was said', async () => {
    await using on = await desk();
    const text = 'The ferry runs again from Monday, and the bus no longer.';
    const paste = article('paste', { url: undefined, guid: undefined, content_text: text, source: { kind: 'pasted' } });
    const elsewhere = {
      ...paste,
      id: idOf('other'),
      content_text: `  ${text.replace(' ', '\n')}\n`,
      title: 'Ferry returns',
    };
    await on.store.put([paste], MONDAY);
    on.store.db.exec('DELETE FROM paste');
    const named = { ...elsewhere, source: { kind: 'pasted', name: 'Harbour Courier' } as const };
    expect(await on.store.put([named], MONDAY)).toMatchObject({ added: [], updated: [paste.id] });
    expect(await on.store.put([elsewhere], MONDAY)).toMatchObject({ added: [], updated: [], unchanged: [paste.id] });
    expect(await all(on.store)).toMatchObject([
      { id: paste.id, title: 'Ferry returns', source: { name: 'Harbour Courier' }, version: 2 },
    ]);
    const another = { ...elsewhere, id: idOf('third'), content_text: 'The bus runs again from Monday.' };
    expect(await on.store.put([another], MONDAY)).toMatchObject({ added: [another.id] });
    await on.store.mark([paste.id], { type: 'remove' }, MONDAY);
    expect(await on.store.put([elsewhere], MONDAY)).toMatchObject({ added: [elsewhere.id] });
  });
});

describe('pastes of a few words', () => {
  test('are told apart by headline and day alone', async () => {
    await using on = await desk();
    const paste = (name: string) =>
      article(name, { url: undefined, guid: undefined, content_text: 'More follows.', source: { kind: 'pasted' } });
    await on.store.put([paste('fog'), paste('tide')], MONDAY);
    expect(await all(on.store)).toHaveLength(2);
  });
});

describe('put', () => {
  test('stores everything that an article can have, and gives it back byte for byte', async () => {
    const whole: Article = {
      schema: 'newsdesk.article/1',
      id: idOf('whole'),
      url: 'https://courier.example/grain',
      guid: 'tag:courier.example,2026:grain',
      title: 'Grain “ships” leave Одеса 🚢',
      summary: 'Three of them.',
      content_text: 'First paragraph.\n\nSecond paragraph.',
      content_markdown: 'First *paragraph*.\n\nSecond paragraph.',
      date_published: '2026-03-02T09:30:00+02:00',
      date_precision: 'minute',
      date_zone: 'assumed',
      date_modified: '2026-03-02T08:00:00.250Z',
      date_added: '2026-03-02T10:00:00+02:00',
      authors: [{ name: 'Ada Moreau', type: 'person', url: 'https://courier.example/ada' }, { name: 'Harbour desk' }],
      byline: 'By Ada Moreau and the harbour desk',
      tags: ['Grain', 'grain', 'ODESA'],
      labels: ['later'],
      persons: ['Jens Stoltenberg', 'JENS STOLTENBERG'],
      organizations: ['NATO'],
      places: [],
      entities: [
        {
          name: 'Jens Stoltenberg',
          type: 'person',
          from: 'publisher',
          mentions: 2,
          same_as: 'https://www.wikidata.org/wiki/Q57665',
        },
        { name: 'JENS STOLTENBERG', type: 'person', from: 'detected' },
        { name: 'NATO', type: 'organization', from: 'user', mentions: 0 },
        { name: 'shipping', type: 'topic', from: 'publisher' },
        { name: 'Vessel 9', type: 'other', from: 'detected', mentions: 1 },
      ],
      section: 'World',
      dateline: 'ODESA',
      language: 'en-GB',
      image: { url: 'https://courier.example/ship.jpg', caption: 'A ship', credit: 'Harbour Pool' },
      word_count: 4,
      source: {
        name: 'Harbour Courier',
        url: 'https://courier.example/',
        feed_url: 'https://courier.example/feed',
        kind: 'feed',
      },
      rights: '© Harbour Courier',
      read: true,
      starred: true,
      version: 3,
      story: idOf('story'),
      duplicate_of: idOf('first'),
    };
    await using on = await desk();
    await on.store.put([whole], MONDAY);
    expect(JSON.stringify(await all(on.store))).toBe(JSON.stringify([whole]));
    await understood(on.store);
    expect(JSON.stringify(await all(on.store))).toBe(JSON.stringify([whole]));
  });

  test('gives back any article as it was, before and after it is understood', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyArticle, { selector: ({ id }) => id, maxLength: 20 }), async (articles) => {
        await using on = await desk();
        const byId = (list: Article[]): Article[] => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        await on.store.put(articles, MONDAY);
        expect(byId(await all(on.store))).toEqual(byId(articles));
        await understood(on.store);
        expect(byId(await all(on.store))).toEqual(byId(articles));
        expect(await faults(on.store)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('takes any text: halves of characters are replaced, NUL is left out, a megabyte is kept whole', async () => {
    await using on = await desk();
    const long = 'headline '.repeat(120_000).trim();
    await on.store.put(
      [
        article('odd', { title: 'half \ud83d of a ship', content_text: 'a\0b', tags: ['\udc00'], labels: ['l\0'] }),
        article('long', { title: long, content_text: '' }),
      ],
      MONDAY,
    );
    await understood(on.store);
    const [second, first] = (await all(on.store)).toSorted((a, b) => a.title.length - b.title.length).toReversed();
    expect(first).toMatchObject({
      title: 'half \ufffd of a ship',
      content_text: 'ab',
      tags: ['\ufffd'],
      labels: ['l'],
    });
    expect(second).toMatchObject({ title: long, content_text: '' });
    expect(await found(on.store, word('half'))).toEqual(['half \ufffd of a ship']);
  });

  test('lists an article at once; full text finds it once it is understood', async () => {
    await using on = await desk();
    expect(
      await on.store.put([article('new', { tags: ['Grain'], entities: [person('Jens Stoltenberg')] })], MONDAY),
    ).toEqual({
      added: [idOf('new')],
      updated: [],
      unchanged: [],
      removed: [],
    });
    expect([
      await found(on.store, tag('grain')),
      await found(on.store, word('ships')),
      await on.store.pending(),
    ]).toEqual([['Grain ships leave the harbour'], [], 1]);
    expect(
      await on.store.enrich(
        (article) => ({ ...article, entities: [person('Mark Rutte', { from: 'detected', mentions: 1 })] }),
        10,
      ),
    ).toBe(1);
    expect([await found(on.store, word('ships')), await on.store.pending()]).toEqual([
      ['Grain ships leave the harbour'],
      0,
    ]);
    expect((await all(on.store))[0]?.persons).toEqual(['Mark Rutte']);
    expect((await on.store.names('person', EVERYTHING, 9)).names).toMatchObject([{ name: 'Mark Rutte', count: 1 }]);
    expect(await on.store.enrich((article) => article, 10)).toBe(0);
  });

  test('changes nothing when the same articles come again', async () => {
    const articles = [article('one', { tags: ['Grain'] }), article('two')];
    await using on = await desk(articles);
    const before = JSON.stringify(await all(on.store));
    expect(await on.store.put([...articles, ...articles], MONDAY + DAY)).toMatchObject({
      added: [],
      updated: [],
      removed: [],
    });
    expect([JSON.stringify(await all(on.store)), await on.store.pending(), await on.store.arrived()]).toEqual([
      before,
      0,
      2,
    ]);
  });

  test('makes a changed article a new version, and keeps what the user did', async () => {
    const first = article('news', { content_text: 'Three ships left.', tags: ['Grain'] });
    await using on = await desk([first]);
    await on.store.mark([first.id], { type: 'starred', value: true }, MONDAY);
    await on.store.mark([first.id], { type: 'labels', add: ['later'], remove: [] }, MONDAY);
    const changed = {
      ...first,
      title: 'Four ships leave',
      content_text: 'Four ships left.',
      tags: ['Harbour'],
      date_added: at(MONDAY + DAY),
    };
    expect((await on.store.put([changed], MONDAY + DAY)).updated).toEqual([first.id]);
    await understood(on.store);
    expect(await all(on.store)).toEqual([
      { ...changed, date_added: first.date_added, starred: true, labels: ['later'], version: 2 },
    ]);
    expect([
      await found(on.store, word('three')),
      await found(on.store, word('four')),
      await found(on.store, tag('grain')),
    ]).toEqual([[], ['Four ships leave'], []]);
    expect([await counts(on.store), await faults(on.store)]).toEqual([{ Harbour: 1 }, []]);
  });

  test('takes other white space or another picture for no new version', async () => {
    const first = article('news', { content_text: 'Three ships  left.' });
    await using on = await desk([first]);
    const changed = { ...first, content_text: 'Three ships left.', image: { url: 'https://courier.example/2.jpg' } };
    expect((await on.store.put([changed], MONDAY)).updated).toEqual([first.id]);
    expect((await all(on.store))[0]?.version).toBeUndefined();
  });

  test('keeps the text when the source now sends only its beginning, or none', async () => {
    const first = article('news', { content_text: 'Three ships left. One more waits.', word_count: 6 });
    await using on = await desk([first]);
    const { content_text, ...bare } = first;
    expect(content_text).toBeDefined();
    for (const shorter of [{ ...first, content_text: 'Three ships left …', word_count: 3 }, bare]) {
      expect((await on.store.put([shorter], MONDAY)).unchanged).toEqual([first.id]);
      expect(await all(on.store)).toEqual([first]);
    }
  });

  test('lets no source change an article of another one', async () => {
    const first = article('news');
    await using on = await desk([first]);
    const claimed = {
      ...first,
      title: 'Buy now',
      source: { name: 'Harbour Courier', feed_url: 'https://evil.example/feed', kind: 'feed' as const },
    };
    expect((await on.store.put([claimed], MONDAY)).unchanged).toEqual([first.id]);
    const renamed = {
      ...first,
      title: 'Ships left',
      source: { ...first.source, name: 'Courier', feed_url: 'http://courier.example/feed.xml' },
    };
    expect((await on.store.put([renamed], MONDAY)).updated).toEqual([first.id]);
    expect(await found(on.store, EVERYTHING)).toEqual(['Ships left']);
  });

  test('knows an article of a file again when it comes from a feed of its site, which then may correct it', async () => {
    await using on = await desk();
    const url = 'https://www.courier.example/grain';
    const file = { name: 'Harbour Courier', url: 'https://courier.example/', kind: 'feed' as const };
    const first = article('file', { url, guid: 'grain-1', source: file, content_text: 'Grain left.' });
    expect(await on.store.put([first], MONDAY)).toMatchObject({ added: [first.id] });

    const feed = { ...file, feed_url: 'https://feeds.courier.example/all' };
    const elsewhere = { ...file, feed_url: 'https://courier.example.evil.example/all' };
    const forged = article('forged', { url, guid: 'grain-1', source: elsewhere, title: 'Nothing left' });
    expect(await on.store.put([forged], MONDAY)).toMatchObject({ added: [forged.id], updated: [] });
    await on.store.mark([forged.id], { type: 'remove' }, MONDAY);

    const corrected = article('feed', { url, guid: 'grain-1', source: feed, content_text: 'Grain left at noon.' });
    expect(await on.store.put([corrected], MONDAY)).toMatchObject({ added: [], updated: [first.id] });
    expect(await on.store.put([corrected], MONDAY)).toMatchObject({ added: [], updated: [], unchanged: [first.id] });
    expect(await all(on.store)).toEqual([{ ...first, source: feed, content_text: 'Grain left at noon.', version: 2 }]);
    expect(await on.store.put([first], MONDAY)).toMatchObject({ added: [], updated: [first.id] });
    expect((await all(on.store)).map(({ source }) => source)).toEqual([feed]);
    expect(await faults(on.store)).toEqual([]);
  });

  test('moves an article whose date is corrected', async () => {
    const moved = article('news', { title: 'Moved', date_added: at(MONDAY + 2 * DAY), content_text: 'It sailed.' });
    await using on = await desk([
      moved,
      article('other', { title: 'Other', date_published: at(MONDAY + DAY), date_added: at(MONDAY + 2 * DAY) }),
    ]);
    expect(await found(on.store, EVERYTHING)).toEqual(['Other', 'Moved']);
    await on.store.put([{ ...moved, date_published: at(MONDAY + 2 * DAY - 60) }], MONDAY + 2 * DAY);
    expect(await found(on.store, EVERYTHING)).toEqual(['Moved', 'Other']);
    await understood(on.store);
    expect(await found(on.store, word('sailed'))).toEqual(['Moved']);
    expect(await faults(on.store)).toEqual([]);
  });

  test('finds a place for a thousand articles of one second, the first one newest', async () => {
    const crowd = Array.from({ length: 1000 }, (_, n) =>
      article(
        `${String.fromCharCode(97 + (n % 26))}${'bcdefghijk'[((n / 26) % 10) | 0]}${'bcdefghijk'[(n / 260) | 0]}`,
        { title: `No. ${n}` },
      ),
    );
    await using on = await desk(crowd);
    const day: Query = { type: 'date', interval: { from: MONDAY, until: MONDAY }, words: '' };
    expect((await on.store.list(day, { limit: 2000 })).map(({ title }) => title)).toEqual(
      crowd.map(({ title }) => title),
    );
  });

  test('rolls back as a whole', async () => {
    await using on = await desk();
    const broken = { ...article('bad'), title: null as unknown as string };
    await expect(on.store.put([article('good', { tags: ['Grain'] }), broken], MONDAY)).rejects.toThrow();
    expect(await all(on.store)).toEqual([]);
    await on.store.put([article('good', { tags: ['Grain'] })], MONDAY);
    expect([await counts(on.store), await on.store.arrived(), await faults(on.store)]).toEqual([{ Grain: 1 }, 1, []]);
  });
});

describe('mark', () => {
  test('changes the articles that there are', async () => {
    await using on = await desk([article('one'), article('two')]);
    expect(await on.store.mark([idOf('one'), idOf('none'), idOf('one')], { type: 'read', value: true }, MONDAY)).toBe(
      1,
    );
    expect((await on.store.list({ type: 'is', flag: 'unread' }, { limit: 9 })).map(({ id }) => id)).toEqual([
      idOf('two'),
    ]);
    expect(await on.store.mark([idOf('one')], { type: 'read', value: false }, MONDAY)).toBe(1);
    expect(await on.store.count({ type: 'is', flag: 'unread' })).toBe(2);
  });

  test('labels are found as tags are, and taken off whatever their spelling', async () => {
    await using on = await desk([article('one', { tags: ['Grain'] })]);
    await on.store.mark(
      [idOf('one')],
      { type: 'labels', add: ['For Monday', 'for monday', 'Desk'], remove: [] },
      MONDAY,
    );
    expect((await all(on.store))[0]?.labels).toEqual(['For Monday', 'Desk']);
    expect(await found(on.store, tag('FOR MONDAY'))).toHaveLength(1);
    await on.store.mark([idOf('one')], { type: 'labels', add: [], remove: ['for monday', 'grain'] }, MONDAY);
    expect((await all(on.store))[0]).toMatchObject({ labels: ['Desk'], tags: ['Grain'] });
    expect(await found(on.store, tag('for monday'))).toEqual([]);
    expect(await faults(on.store)).toEqual([]);
  });

  test('what is removed leaves nothing behind, and comes back only when it is asked for', async () => {
    const one = article('one', { tags: ['Grain'], content_text: 'Ships.' });
    await using on = await desk([one, article('two')]);
    expect(await on.store.mark([one.id], { type: 'remove' }, MONDAY)).toBe(1);
    expect([await counts(on.store), await found(on.store, tag('grain')), await faults(on.store)]).toEqual([{}, [], []]);
    expect(await on.store.put([one], MONDAY)).toMatchObject({ added: [], removed: [one.id] });
    expect(await on.store.put([one], MONDAY, { revive: true })).toMatchObject({ added: [one.id], removed: [] });
    await understood(on.store);
    expect(await found(on.store, word('ships'))).toHaveLength(2);
    expect(await on.store.put([one], MONDAY)).toMatchObject({ unchanged: [one.id] });
  });
});

test('what is removed stays away when its source gives it another guid, but nothing else of the same link does', async () => {
  await using on = await desk();
  const url = 'https://courier.example/grain';
  const first = article('first', { url, guid: '1' });
  await on.store.put([first], MONDAY);
  await on.store.mark([first.id], { type: 'remove' }, MONDAY);
  const again = article('again', { url, guid: '2' });
  expect(await on.store.put([again], MONDAY)).toMatchObject({ added: [], removed: [again.id] });
  const next = article('next', { url, guid: '3', title: 'Grain prices fall' });
  expect(await on.store.put([next], MONDAY)).toMatchObject({ added: [next.id], removed: [] });
  expect(await on.store.put([again], MONDAY, { revive: true })).toMatchObject({ added: [again.id] });
  expect(await on.store.put([{ ...again, id: idOf('third'), guid: '4' }], MONDAY)).toMatchObject({ removed: [] });
});

test('names are indexed anew when their keys have changed', async () => {
  await using on = await desk([article('one', { entities: [person('Jens Stoltenberg')] })]);
  const { db } = on.store;
  db.exec("UPDATE meta SET value = 0 WHERE key = 'names'; DELETE FROM word; INSERT INTO word VALUES(1, 'old', 1)");
  const named: Query = { type: 'name', field: 'person', value: 'Stoltenberg', exact: false };
  expect(await found(on.store, named)).toEqual([]);
  const again = await openStore(db.file);
  expect(await found(again, named)).toHaveLength(1);
  expect(db.get("SELECT count(*) FROM word WHERE word = 'old'")).toEqual([0]);
  await again.close();
});

test('a bookmark goes by the order of arrival, whatever the dates', async () => {
  await using on = await desk([article('old')]);
  expect(await on.store.bookmark('morning')).toBe(0);
  await on.store.moveBookmark('morning', await on.store.arrived());
  await on.store.put([article('older', { title: 'Older', date_published: at(MONDAY - DAY) })], MONDAY);
  const since = await on.store.bookmark('morning');
  expect((await on.store.list(EVERYTHING, { limit: 9, since })).map(({ title }) => title)).toEqual(['Older']);
  expect(await Array.fromAsync(on.store.export(EVERYTHING, { since: since + 1 }))).toEqual([]);
});
