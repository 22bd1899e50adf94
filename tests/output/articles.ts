import fc from 'fast-check';
import type { Article } from '../../src/article.ts';
import { PLAIN } from '../../src/io.ts';
import type { WriterOptions } from '../../src/output/output.ts';

/** The least that an article is. */
export function article(keys: Partial<Article> = {}): Article {
  return {
    schema: 'newsdesk.article/1',
    id: 'mqe5xk2wlh3vtpad',
    title: 'Harbour opens its new lock',
    date_added: '2024-09-26T08:00:00Z',
    authors: [],
    tags: [],
    labels: [],
    persons: [],
    organizations: [],
    places: [],
    entities: [],
    source: { name: 'The Harbour Courier', kind: 'feed' },
    read: false,
    starred: false,
    ...keys,
  };
}

/** An article that has everything. Keys are in another order than the schema's. */
export const LOCK: Article = {
  ...article(),
  tags: ['Shipping', 'Port Authority', 'C; C++'],
  url: 'https://courier.example/2024/lock',
  guid: 'courier:4711',
  title: 'Harbour opens its "new" lock, at last',
  summary: 'Ships of 300 metres\ncan pass.',
  content_text: 'The lock took nine years.\n\nMarta Okafor cut the ribbon.',
  date_published: '2024-09-25T15:48:00+03:00',
  date_precision: 'minute',
  date_zone: 'stated',
  date_modified: '2024-09-25T17:00:00+03:00',
  authors: [{ name: 'Ines Brandt', type: 'person' }, { name: 'Courier newsroom' }],
  byline: 'By Ines Brandt',
  labels: ['to read'],
  persons: ['Marta Okafor'],
  organizations: ['Port Authority'],
  places: ['Kessel'],
  entities: [
    { name: 'Port Authority', type: 'organization', from: 'publisher', mentions: 2 },
    { name: 'Marta Okafor', type: 'person', from: 'detected', mentions: 1 },
    { name: 'Kessel', type: 'place', from: 'detected' },
  ],
  section: 'City',
  dateline: 'KESSEL',
  language: 'en',
  image: {
    url: 'https://courier.example/lock.jpg',
    caption: 'The lock, seen from the pier',
    credit: 'J. Abara / Courier',
  },
  word_count: 476,
  source: {
    name: 'The Harbour Courier',
    url: 'https://courier.example',
    feed_url: 'https://courier.example/feed',
    kind: 'feed',
  },
  rights: '© The Harbour Courier',
  version: 2,
  starred: true,
};

/** What writers are told where a test does not say otherwise. */
export const OPTIONS: WriterOptions = {
  clock: { now: Date.UTC(2024, 8, 26) / 1000, timeZone: 'Europe/Kyiv' },
  columns: 80,
  paint: PLAIN,
};

/** Everything that a writer writes, in one string. */
export async function written(chunks: AsyncIterable<string> | Iterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

/** Text as strangers write it: what each format has to escape, and anything else. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'"\',;|\\/{}[]()<>=+-@#*_`~!&:%$\t\n\r '),
      fc.constantFrom(
        '\x1b[31m',
        '\u0085',
        '\u2028',
        '\u202e',
        '\ufeff',
        '\ud800',
        '\u{e0041}',
        '＝',
        'no',
        '---',
        '<!--',
        '1. ',
        '    ',
      ),
      fc.constantFrom('Okafor', 'Київ', '港口', 'ميناء', '👩‍🚀', 'ไทย', 'हिन्दी'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const names = fc.array(anyText, { maxLength: 4 });

/** Any article: every key that holds text holds any text. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record(
    {
      id: fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567'), minLength: 16, maxLength: 16 }),
      title: anyText,
      url: fc.webUrl(),
      guid: anyText,
      summary: anyText,
      content_text: anyText,
      content_markdown: anyText,
      date_published: fc.constantFrom('2024-09-25T15:48:00+03:00', '1999-12-31T23:59:59Z'),
      date_precision: fc.constantFrom('day', 'minute', 'second'),
      byline: anyText,
      tags: names,
      labels: names,
      persons: names,
      places: names,
      authors: fc.array(fc.record({ name: anyText })),
      entities: fc.array(
        fc.record({ name: anyText, type: fc.constant('place' as const), from: fc.constant('detected' as const) }),
      ),
      section: anyText,
      image: fc.record({ url: fc.webUrl(), caption: anyText, credit: anyText }),
      word_count: fc.nat(),
      source: fc.record({ name: anyText, kind: fc.constant('feed' as const) }),
    },
    { requiredKeys: ['id', 'title', 'tags', 'source'] },
  )
  .map(article);
