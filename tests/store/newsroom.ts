import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Article, Entity, Source } from '../../src/article.ts';
import { namesOf, withGuesses } from '../../src/article.ts';
import type { Query } from '../../src/query.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import type { SqliteStore } from '../../src/store/writer.ts';
import { textWords } from '../../src/text-words.ts';

/** 2026-03-02T00:00:00Z, a Monday. */
export const MONDAY = 1772409600;
export const DAY = 86_400;

const COURIER: Source = {
  name: 'Harbour Courier',
  url: 'https://courier.example/',
  feed_url: 'https://www.courier.example/feed.xml',
  kind: 'feed',
};

/** RFC 3339 in UTC. */
export const at = (second: number): string => new Date(second * 1000).toISOString().replace('.000Z', 'Z');

/** An id of the letters given, filled up. */
export const idOf = (letters: string): string => letters.padEnd(16, 'a');

/** An article of the Harbour Courier, published a minute before it was added. A key that is changed to undefined is absent. */
export function article(letters: string, changes: { [K in keyof Article]?: Article[K] | undefined } = {}): Article {
  const { entities = [], ...others } = changes;
  const made: { [K in keyof Article]: Article[K] | undefined } = {
    schema: 'newsdesk.article/1',
    id: idOf(letters),
    title: 'Grain ships leave the harbour',
    date_published: at(MONDAY),
    date_precision: 'second',
    date_zone: 'stated',
    date_added: at(MONDAY + 60),
    authors: [],
    tags: [],
    labels: [],
    ...namesOf(entities),
    entities,
    source: COURIER,
    read: false,
    starred: false,
    ...others,
  };
  return Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as unknown as Article;
}

export const person = (name: string, changes: Partial<Entity> = {}): Entity => ({
  name,
  type: 'person',
  from: 'publisher',
  ...changes,
});

/** A folder for the files of one test; gone when the test is. */
export function folder(): { path: (name: string) => string; [Symbol.dispose]: () => void } {
  const made = mkdtempSync(join(tmpdir(), 'newsdesk-store-'));
  return { path: (name) => join(made, name), [Symbol.dispose]: () => rmSync(made, { recursive: true, force: true }) };
}

const WORDS = [
  'peace',
  'talks',
  'grain',
  'graın',
  'harbour',
  'Kyïv',
  'Kyiv',
  'мир',
  'ships',
  'and',
  'not',
  'straße',
  'ΟΔΟΣ',
  '海上',
  'a',
];
const PEOPLE = [
  'Jens Stoltenberg',
  'Gerhard Stoltenberg',
  'Volodymyr Zelensky',
  'Володимир Зеленський',
  'Zelenskyy',
  'Mark Rutte',
  'Nguyễn Phú Trọng',
  'Ada Moreau-Lind',
];
const ORGANIZATIONS = ['NATO', 'Nato', 'Port Authority', 'Red Cross'];
const PLACES = ['Kyiv', 'New York', 'York', 'Odesa'];
const TAGS = ['NATO', 'nato', 'Grain', 'Kyïv', 'live blog', '', 'O’Neill', '100%'];
const SECTIONS = ['World', 'world', 'Sport'];
const LANGUAGES = ['en', 'en-GB', 'uk', 'en_us', 'EN', 'pt-BR'];
const SOURCES: Source[] = [
  COURIER,
  { name: 'harbour courier', kind: 'pasted' },
  { name: 'The Lantern', url: 'https://www.lantern.example/news/', kind: 'page' },
  { url: 'http://lantern.example', feed_url: 'http://lantern.example:8080/rss', kind: 'feed' },
  { kind: 'file' },
];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

const words = (max: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: max }).map((list) => list.join(' '));
const some = <T>(values: readonly T[], max = 2): fc.Arbitrary<T[]> =>
  fc.array(fc.constantFrom(...values), { maxLength: max });
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const entity: fc.Arbitrary<Entity> = fc
  .tuple(
    fc.oneof(
      fc.tuple(fc.constant('person' as const), fc.constantFrom(...PEOPLE)),
      fc.tuple(fc.constant('organization' as const), fc.constantFrom(...ORGANIZATIONS)),
      fc.tuple(fc.constant('place' as const), fc.constantFrom(...PLACES)),
      fc.tuple(fc.constantFrom('topic' as const, 'other' as const), fc.constantFrom(...TAGS)),
    ),
    fc.constantFrom('publisher' as const, 'detected' as const, 'user' as const),
    maybe(fc.nat(3)),
  )
  .map(([[type, name], from, mentions]) => ({ name, type, from, ...(mentions !== undefined && { mentions }) }));

interface Dated {
  published: number | undefined;
  precision: 'day' | 'minute' | 'second';
  added: number;
}

/** Undated, of one day, of one second, in the future: all within a few days, so that they meet. */
const dated: fc.Arbitrary<Dated> = fc
  .record({
    published: fc.oneof(
      fc.constant(undefined),
      fc.constantFrom(0, 1, 3600, DAY, 5 * DAY),
      fc.integer({ min: -3 * DAY, max: 3 * DAY }),
    ),
    precision: fc.constantFrom('day' as const, 'minute' as const, 'second' as const),
    lag: fc.oneof(fc.nat(7200), fc.nat(2 * DAY), fc.integer({ min: -30 * DAY, max: 0 })),
  })
  .map(({ published, precision, lag }) => {
    const second = published === undefined ? undefined : MONDAY + published;
    const day = second === undefined || precision !== 'day' ? second : second - (second % DAY);
    return { published: day, precision, added: (day ?? MONDAY) + lag };
  });

/** Whatever an article can be made of, out of few names and words: so that queries find some and miss some. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    id: fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 16, maxLength: 16 }),
    title: words(3),
    content_text: maybe(words(5)),
    summary: maybe(words(3)),
    caption: maybe(words(2)),
    dated,
    authors: some(PEOPLE, 1),
    tags: some(TAGS),
    labels: some(['later', 'Later', 'NATO'], 1),
    entities: fc.array(entity, { maxLength: 3 }),
    guesses: some(['Stoltenberg', 'Olena Zelenska', 'York', 'Selenskyj', 'Зеленського']),
    section: maybe(fc.constantFrom(...SECTIONS)),
    language: maybe(fc.constantFrom(...LANGUAGES)),
    source: fc.constantFrom(...SOURCES),
    read: fc.boolean(),
    starred: fc.boolean(),
    duplicate_of: maybe(fc.constant(idOf('first'))),
  })
  .map(({ dated: { published, precision, added }, caption, authors, id, guesses, ...others }) => {
    const made = article(id, {
      ...others,
      date_published: published === undefined ? undefined : at(published),
      date_precision: published === undefined ? undefined : precision,
      date_zone: published === undefined ? undefined : 'stated',
      date_added: at(added),
      authors: authors.map((name) => ({ name })),
      image: caption === undefined ? undefined : { caption },
    });
    return withGuesses(made, [...new Set(guesses)]);
  });

const NAMES = [
  ...new Set([
    ...PEOPLE,
    ...ORGANIZATIONS,
    ...PLACES,
    ...TAGS,
    ...SECTIONS,
    'en',
    'en-GB',
    'UK',
    'pt',
    'stoltenberg',
    'Selenskyj',
    'J. Stoltenberg',
    'york',
    'later',
  ]),
];
const SOURCE_NAMES = [
  'Harbour Courier',
  'courier.example',
  'www.lantern.example',
  'lantern.example:8080',
  'https://courier.example/',
  'lantern.example/news',
  'http://lantern.example/news',
  'nobody',
];

const leaf: fc.Arbitrary<Query> = fc.oneof(
  fc.record({ text: words(2), prefix: fc.boolean(), title: fc.boolean() }).map(
    ({ text, prefix, title }): Query => ({
      type: 'text',
      words: textWords(text),
      prefix,
      ...(title && { in: 'title' }),
    }),
  ),
  fc
    .record({
      field: fc.constantFrom('tag', 'person', 'org', 'place', 'author', 'section', 'lang'),
      value: fc.constantFrom(...NAMES),
      exact: fc.boolean(),
    })
    .map((name) => ({ type: 'name', ...name }) as Query),
  fc
    .record({
      field: fc.constantFrom('org', 'place'),
      value: fc.constantFrom(...NAMES),
      also: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
    })
    .map((name) => ({ type: 'name', exact: false, ...name }) as Query),
  fc.constantFrom(...SOURCE_NAMES).map((value): Query => ({ type: 'name', field: 'source', value, exact: false })),
  words(3).map((value): Query => ({ type: 'title', value })),
  fc.constantFrom(...LETTERS).map((prefix): Query => ({ type: 'id', prefix })),
  fc.tuple(maybe(fc.integer({ min: -2 * DAY, max: 3 * DAY })), maybe(fc.integer({ min: -DAY, max: 4 * DAY }))).map(
    ([from, until]): Query => ({
      type: 'date',
      interval: {
        ...(from !== undefined && { from: MONDAY + from }),
        ...(until !== undefined && { until: MONDAY + until }),
      },
      words: '',
    }),
  ),
  fc.constantFrom('read', 'unread', 'starred', 'duplicate').map((flag) => ({ type: 'is', flag }) as Query),
);

export const anyQuery: fc.Arbitrary<Query> = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('query'), { maxLength: 3 }).map((of): Query => ({ type: 'all', of })),
    fc.array(tie('query'), { maxLength: 3 }).map((of): Query => ({ type: 'any', of })),
    tie('query').map((of): Query => ({ type: 'not', of })),
  ),
})).query;

/** A store of these articles, understood as they are, in a folder that goes with it. */
export async function desk(
  articles: readonly Article[] = [],
): Promise<{ store: SqliteStore; [Symbol.asyncDispose]: () => Promise<void> }> {
  const files = folder();
  const store = (await openStore(files.path('desk.db'))) as SqliteStore;
  await store.put(articles, MONDAY);
  await understood(store);
  return {
    store,
    async [Symbol.asyncDispose]() {
      await store.close();
      files[Symbol.dispose]();
    },
  };
}

/** Understands all pending articles: nobody is detected in them, their entities stay. */
export async function understood(store: Store): Promise<void> {
  while ((await store.enrich((article) => article, 100)) > 0);
}
