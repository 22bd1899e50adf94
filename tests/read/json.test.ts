import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Draft } from '../../src/article.ts';
import { line, printable } from '../../src/clean.ts';
import { UnreadableError } from '../../src/errors.ts';
import { makeArticle } from '../../src/make-article.ts';
import { read } from '../../src/read/read.ts';

const NOW = 1_727_740_800;
const readText = (text: string) => read(Buffer.from(text), { now: NOW, timeZone: 'UTC' });

const article: Article = {
  schema: 'newsdesk.article/1',
  id: 'abcdefgh234567ab',
  url: 'https://harbour-gazette.example/ferries',
  title: 'Night ferries return',
  content_text: 'The boats sail.\n\nUntil two.',
  date_published: '2024-09-25T15:48:00+02:00',
  date_precision: 'minute',
  date_zone: 'assumed',
  date_added: '2024-09-26T07:00:00Z',
  authors: [{ name: 'Marit Aasen', type: 'person' }],
  tags: ['Ferries', 'Bodø'],
  labels: ['to read'],
  persons: ['Marit Aasen'],
  organizations: [],
  places: ['Bodø'],
  entities: [
    { name: 'Marit Aasen', type: 'person', from: 'detected', mentions: 2 },
    { name: 'Bodø', type: 'place', from: 'publisher' },
  ],
  word_count: 5,
  source: { name: 'The Harbour Gazette', kind: 'feed', feed_url: 'https://harbour-gazette.example/feed.xml' },
  read: true,
  starred: false,
};

async function back(text: string): Promise<(Article | undefined)[]> {
  const { drafts } = await readText(text);
  return drafts.map((draft) => makeArticle(draft, NOW + 999, () => []));
}

describe("newsdesk's own JSON comes back as it went out", () => {
  test.each([
    ['one article', JSON.stringify(article, null, 2)],
    ['an array', JSON.stringify([article], null, 2)],
    ['JSON Lines', `${JSON.stringify(article)}\n\n`],
  ])('%s', async (_, text) => {
    expect(JSON.stringify(await back(text))).toBe(JSON.stringify([article]));
  });

  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) => `A${line(text)}`.trim());
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).map((some) => `A${printable(some)}`);
  const address = fc.webUrl({ withQueryParameters: true, withFragments: true }).map((url) => new URL(url).href);
  const date = fc.record({
    instant: fc.integer({ min: 0, max: 4_000_000_000 }),
    precision: fc.constantFrom('day', 'minute', 'second'),
    zone: fc.constantFrom('stated', 'assumed'),
    offset: fc.integer({ min: -14 * 60, max: 14 * 60 }),
  });
  const entity = fc.record(
    {
      name,
      type: fc.constantFrom('person', 'organization', 'place', 'topic', 'other'),
      from: fc.constantFrom('publisher', 'detected', 'user'),
      mentions: fc.nat(),
      same_as: address,
    },
    { requiredKeys: ['name', 'type', 'from'] },
  );
  const draft = fc.record(
    {
      title: name,
      url: address,
      guid: name,
      summary: text,
      content_text: text,
      content_markdown: text,
      published: date,
      modified: date.map((some) => ({ ...some, precision: 'second', zone: 'stated' })),
      authors: fc.array(
        fc.record({ name, type: fc.constantFrom('person', 'organization'), url: address }, { requiredKeys: ['name'] }),
      ),
      byline: name,
      tags: fc.array(fc.record({ name })),
      section: name,
      dateline: name,
      language: fc.constantFrom('en', 'uk', 'nb-NO'),
      image: fc.record({ url: address, caption: name, credit: name }, { requiredKeys: [] }),
      rights: name,
      source: fc.record(
        { name, url: address, feed_url: address, kind: fc.constantFrom('feed', 'page', 'pasted', 'file') },
        { requiredKeys: ['kind'] },
      ),
      own: fc.record(
        {
          labels: fc.array(name),
          read: fc.boolean(),
          starred: fc.boolean(),
          version: fc.integer({ min: 1, max: 9 }),
          story: name,
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['title', 'source'] },
  ) as fc.Arbitrary<Draft>;

  test('whatever an article holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(draft, { minLength: 1, maxLength: 3 }),
        fc.array(entity, { maxLength: 4 }),
        async (drafts, entities) => {
          const articles = drafts.map((one) => makeArticle(one, NOW, () => entities as Article['entities']));
          expect(JSON.stringify(await back(JSON.stringify(articles)))).toBe(JSON.stringify(articles));
          expect(JSON.stringify(await back(articles.map((one) => JSON.stringify(one)).join('\n')))).toBe(
            JSON.stringify(articles),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('JSON that is not quite ours', () => {
  test('a broken line is named, the others are kept', async () => {
    const text = [
      JSON.stringify(article),
      '{"schema": "newsdesk.article/1", "id": ',
      '{"title":"x"}',
      JSON.stringify({ ...article, id: 'b'.repeat(16) }),
    ].join('\n');
    const { drafts, warnings } = await readText(text);
    expect(drafts.map((draft) => draft.own?.id)).toEqual([article.id, 'b'.repeat(16)]);
    expect(warnings).toEqual(['line 2 is no JSON', 'line 3 has no "schema": "newsdesk.article/1"']);
  });

  test.each([
    [{ ...article, id: undefined }, 'has no id'],
    [{ ...article, id: undefined, title: undefined, source: undefined }, 'has no id, title, source'],
    [{ ...article, id: 'SHORT' }, 'has no valid id'],
    [{ ...article, source: 'The Harbour Courier' }, 'has no valid source'],
    [{ ...article, schema: undefined }, 'has no "schema": "newsdesk.article/1"'],
    [[], 'is no object'],
  ])('line %# says what it lacks', async (wrong, lack) => {
    const { warnings } = await readText(`${JSON.stringify(article)}\n${JSON.stringify(wrong)}\n`);
    expect(warnings).toEqual([`line 2 ${lack}`]);
    const alone = `${JSON.stringify(wrong)}\n${JSON.stringify(wrong)}\n`;
    await expect(readText(alone)).rejects.toThrow(`is JSON Lines without articles of newsdesk: line 1 ${lack}`);
    await expect(readText(JSON.stringify([wrong]))).rejects.toThrow(`is JSON without articles: item 1 ${lack}`);
  });

  test('a field of the wrong shape is left out, and so is every other key', async () => {
    const strange = {
      ...article,
      tags: 'Ferries',
      url: 'file:///etc/passwd',
      read: 'yes',
      word_count: -1,
      date_added: 'now',
      shelf: 3,
    };
    const [draft] = (await readText(JSON.stringify([strange]))).drafts;
    expect(draft).not.toHaveProperty('tags');
    expect(draft).not.toHaveProperty('url');
    expect(draft).not.toHaveProperty('shelf');
    expect(Object.keys(draft?.own ?? {})).toEqual([
      'id',
      'labels',
      'starred',
      'entities',
      'persons',
      'organizations',
      'places',
    ]);
  });

  test.each(['2024-02-30T10:00:00Z', '2024-13-01T10:00:00Z', '2024-00-10T10:00:00Z', '2024-09-25', 'soon'])(
    '%s is no moment',
    async (date_added) => {
      const [draft] = (await readText(JSON.stringify({ ...article, date_added, date_published: date_added }))).drafts;
      expect(draft?.own).not.toHaveProperty('date_added');
      expect(draft).not.toHaveProperty('published');
    },
  );

  test('no key reaches a prototype', async () => {
    const text = JSON.stringify(article).replace(
      '"title"',
      '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"title"',
    );
    const [draft] = (await readText(text)).drafts;
    expect(draft?.title).toBe(article.title);
    expect(Object.keys(draft ?? {})).not.toContain('__proto__');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect((draft as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each([
    ['{"name":"a shelf"}', 'is JSON without articles'],
    ['[{"title":"x"}]', 'is JSON without articles'],
    ['{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1",', /^is JSON that cannot be read: /],
  ])('%s', async (text, reason) => {
    const error: unknown = await readText(text).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableError);
    expect((error as Error).message).toMatch(reason);
  });

  test('any JSON value is articles or an UnreadableError', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        const result = await readText(`{"items":[${text}], "title":${text}}`).catch((error: unknown) => error);
        expect(result instanceof UnreadableError || 'drafts' in (result as object)).toBe(true);
      }),
    );
  });
});
