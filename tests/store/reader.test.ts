import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article.ts';
import { EVERYTHING, type Query } from '../../src/query.ts';
import { readArticles } from '../../src/store/memory.ts';
import type { Reader } from '../../src/store/store.ts';
import { article, at, DAY, desk, MONDAY, person } from './newsroom.ts';

const stoltenberg = person('Jens Stoltenberg', { mentions: 2 });
const zelensky = person('Volodymyr Zelensky', { from: 'detected', mentions: 1 });

/** Four days at the Harbour Courier. */
const ARTICLES: Article[] = [
  article('monday', {
    title: 'Grain ships wait',
    tags: ['Grain', 'Odesa'],
    content_text: 'Ships wait for grain.',
    section: 'World',
  }),
  article('tuesday', {
    title: 'Alliance talks about grain',
    date_published: at(MONDAY + DAY),
    date_added: at(MONDAY + DAY + 60),
    tags: ['grain', 'NATO'],
    content_text: 'Stoltenberg spoke of grain, grain and grain.',
    entities: [stoltenberg],
    authors: [{ name: 'Ada Moreau' }],
  }),
  article('wednesday', {
    title: 'Zelensky meets Stoltenberg',
    date_published: at(MONDAY + 2 * DAY),
    date_added: at(MONDAY + 2 * DAY + 60),
    tags: ['NATO'],
    content_text: 'They met in the harbour.',
    entities: [stoltenberg, zelensky],
    read: true,
  }),
  article('thursday', {
    title: 'A quiet day',
    date_published: undefined,
    date_precision: undefined,
    date_zone: undefined,
    date_added: at(MONDAY + 3 * DAY),
    starred: true,
    source: { name: 'The Lantern', kind: 'pasted' },
  }),
];

const tag = (value: string): Query => ({ type: 'name', field: 'tag', value, exact: false });
const word = (...words: string[]): Query => ({ type: 'text', words, prefix: false });
const ids = (rows: { id: string }[]): string[] => rows.map(({ id }) => id.replace(/a+$/, ''));

describe.each([
  ['a store', (articles = ARTICLES) => desk(articles)],
  [
    'an array',
    async (articles = ARTICLES) => ({ store: readArticles(articles), [Symbol.asyncDispose]: async () => {} }),
  ],
] as [string, (articles?: readonly Article[]) => Promise<{ store: Reader } & AsyncDisposable>][])('%s', (_, open) => {
  test('lists the newest first, an undated article where it was added', async () => {
    await using on = await open();
    expect(ids(await on.store.list(EVERYTHING, { limit: 10 }))).toEqual(['thursday', 'wednesday', 'tuesday', 'monday']);
    expect(ids(await on.store.list(EVERYTHING, { limit: 2, order: 'oldest' }))).toEqual(['monday', 'tuesday']);
  });

  test('goes on after the last row of a page', async () => {
    await using on = await open();
    const first = await on.store.list(EVERYTHING, { limit: 2 });
    const second = await on.store.list(EVERYTHING, { limit: 2, after: first.at(-1)?.cursor });
    expect(ids([...first, ...second])).toEqual(['thursday', 'wednesday', 'tuesday', 'monday']);
    expect(await on.store.list(EVERYTHING, { limit: 2, after: second.at(-1)?.cursor })).toEqual([]);
  });

  test('lists articles without their bodies', async () => {
    await using on = await open();
    const [row] = await on.store.list(tag('odesa'), { limit: 1 });
    const { content_text, ...listed } = ARTICLES[0] ?? article('none');
    expect(content_text).toBe('Ships wait for grain.');
    expect(row?.article).toEqual(listed);
    expect([row?.title, row?.url]).toEqual(['Grain ships wait', undefined]);
  });

  test('gives a whole article for the beginning of its id', async () => {
    await using on = await open();
    expect(await on.store.get('mon')).toEqual({ type: 'one', article: ARTICLES[0] });
    const several = await on.store.get('t');
    expect(several.type === 'several' && ids(several.candidates).sort()).toEqual(['thursday', 'tuesday']);
    for (const unknown of ['x', '', '%', 'MON', "'"]) expect(await on.store.get(unknown)).toEqual({ type: 'none' });
  });

  test('exports whole articles in the same order', async () => {
    await using on = await open();
    expect(await Array.fromAsync(on.store.export(EVERYTHING, { limit: 2 }))).toEqual([ARTICLES[3], ARTICLES[2]]);
    expect(await Array.fromAsync(on.store.export(tag('NATO'), { order: 'oldest' }))).toEqual([
      ARTICLES[1],
      ARTICLES[2],
    ]);
  });

  test('ranks articles by how much they are about the words', async () => {
    await using on = await open();
    const { rows, of, exact } = await on.store.rank(word('grain'), 10);
    expect([ids(rows), of, exact]).toEqual([['monday', 'tuesday'], 2, true]);
    const inTitle = await on.store.rank(word('stoltenberg'), 10);
    expect(ids(inTitle.rows)).toEqual(['wednesday', 'tuesday']);
    expect(ids((await on.store.rank({ type: 'all', of: [word('grain'), tag('NATO')] }, 10)).rows)).toEqual(['tuesday']);
  });

  test('ranks articles in their order where there is no word to rank them by', async () => {
    await using on = await open();
    const { rows, of, exact } = await on.store.rank(tag('NATO'), 1);
    expect([ids(rows), of, exact]).toEqual([['wednesday'], 2, true]);
  });

  test('ranks those first that are about a person, not only mention them', async () => {
    const about = (id: string, title: string, ...entities: Parameters<typeof person>): Article =>
      article(id, { title, entities: [person(...entities)] });
    await using on = await open([
      about('mentioned', 'Grain', 'Jens Stoltenberg', { from: 'detected', mentions: 1 }),
      about('often', 'Grain', 'Jens Stoltenberg', { from: 'detected', mentions: 7 }),
      about('tagged', 'Grain', 'Jens Stoltenberg', { mentions: 3 }),
      about('title', 'Stoltenberg leaves', 'Jens Stoltenberg', { mentions: 3 }),
      about('else', 'Grain', 'Mark Rutte', { mentions: 3 }),
    ]);
    const { rows, of, exact } = await on.store.rank(
      { type: 'name', field: 'person', value: 'stoltenberg', exact: false },
      4,
    );
    expect([ids(rows), of, exact]).toEqual([['title', 'tagged', 'often', 'mentioned'], 4, true]);
  });

  test('tells how the articles of names lie in time', async () => {
    await using on = await open();
    const names = [
      { name: 'NATO', count: 2 },
      { name: 'odesa', count: 2, spellings: [{ name: 'Grain', count: 1 }] },
    ];
    expect(await on.store.trends('tag', names, EVERYTHING, 3)).toEqual([
      [0, 1, 1],
      [1, 1, 0],
    ]);
    expect(await on.store.trends('tag', names, word('stoltenberg'), 2)).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(await on.store.trends('tag', [{ name: 'Nobody', count: 1 }], EVERYTHING, 2)).toEqual([[0, 0]]);
  });

  test('counts names, whatever their spelling', async () => {
    await using on = await open();
    const all = await on.store.names('tag', EVERYTHING, 10);
    expect(all.names.map(({ name, count }) => [name.toLowerCase(), count])).toEqual(
      expect.arrayContaining([
        ['grain', 2],
        ['nato', 2],
        ['odesa', 1],
      ]),
    );
    expect([all.of, all.exact]).toEqual([4, true]);
    const persons = await on.store.names('person', EVERYTHING, 1);
    expect(persons.names).toEqual([{ name: 'Jens Stoltenberg', count: 2, newest: MONDAY + 2 * DAY }]);
    expect((await on.store.names('source', EVERYTHING, 10)).names.map(({ name, count }) => [name, count])).toEqual([
      ['Harbour Courier', 3],
      ['The Lantern', 1],
    ]);
  });

  test('counts names of the articles that match', async () => {
    await using on = await open();
    const { names, of, exact } = await on.store.names('person', tag('NATO'), 10);
    expect(names.map(({ name, count }) => [name, count])).toEqual([
      ['Jens Stoltenberg', 2],
      ['Volodymyr Zelensky', 1],
    ]);
    expect([of, exact]).toEqual([2, true]);
    expect((await on.store.names('author', word('grain'), 10)).names).toEqual([
      { name: 'Ada Moreau', count: 1, newest: MONDAY + DAY },
    ]);
    expect((await on.store.names('section', tag('grain'), 10)).names.map(({ name }) => name)).toEqual(['World']);
    expect((await on.store.names('source', { type: 'is', flag: 'starred' }, 10)).names.map(({ name }) => name)).toEqual(
      ['The Lantern'],
    );
  });

  test('explains what each part of a query leaves, and how many have no date', async () => {
    await using on = await open();
    const day: Query = {
      type: 'date',
      interval: { from: MONDAY, until: MONDAY + DAY },
      words: '2026-03-02..2026-03-03',
    };
    expect(await on.store.explain({ type: 'all', of: [tag('grain'), day] })).toEqual({
      total: 4,
      undated: 0,
      parts: [
        { query: tag('grain'), matching: 2, exact: true },
        { query: day, matching: 2, exact: true },
      ],
    });
    expect((await on.store.explain(day)).undated).toBe(1);
  });

  test('finds a person by a part of the name, in any spelling', async () => {
    await using on = await open();
    const named = (value: string, exact = false): Promise<string[]> =>
      on.store.list({ type: 'name', field: 'person', value, exact }, { limit: 10 }).then(ids);
    expect(await named('stoltenberg')).toEqual(['wednesday', 'tuesday']);
    expect(await named('Зеленський')).toEqual(['wednesday']);
    expect(await named('stoltenberg', true)).toEqual([]);
    expect(await named('jens STOLTENBERG', true)).toEqual(['wednesday', 'tuesday']);
    expect(await named('stolten')).toEqual([]);
  });
});
