import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Draft } from '../../src/article.ts';
import { line } from '../../src/clean.ts';
import { makeArticle } from '../../src/make-article.ts';
import { type Form, type WriterOptions, writerOf } from '../../src/output/output.ts';
import { readHtml } from '../../src/read/html.ts';
import { read } from '../../src/read/read.ts';
import { typeTags } from '../../src/recognise/tags.ts';
import { OPTIONS, written } from './articles.ts';

const NOW = Date.UTC(2026, 10, 24) / 1000;
/** Runs of as many articles: 500 in all. */
const RUNS = { numRuns: 25, endOnFailure: true };
const ARTICLES = 20;

/** Words as newspapers write them, and the signs that formats give a meaning. */
const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'harbour',
      'Okafor',
      'lock',
      'Київ',
      '港口',
      'ميناء',
      'naïve',
      '2024',
      '👩‍🚀',
      'no',
      'Q&A',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '# 1.',
      '*',
      '**b**',
      '_x_',
      '`',
      '[a](b)',
      '<b>',
      '<',
      '&amp;',
      '&',
      ']]>',
      '---',
      '- x',
      "'",
      '"',
      ': y',
      '\\',
      '{{<',
      '!',
      '| |',
      '~~',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => line(`A ${words.join(' ')}`).trim());
const paragraphs = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n\n'));
const name = fc
  .array(fc.constantFrom('Marta', 'Okafor', 'Ines', 'Brandt', 'Зеленський', "O'Neill", 'Ngozi'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(' '));
const names = fc.uniqueArray(name, { maxLength: 3 });
const address = fc
  .tuple(
    fc.constantFrom(
      'https://a.example/',
      'http://пошта.example/?x=1&y=%22',
      "https://a.example/(b)_[c]'d;e!$,*~@",
      'https://a.example/#',
    ),
    fc.nat(),
  )
  .map(([base, number]) => new URL(base + number).href);

/** HTML as publishers write it: its text and its Markdown are a body. */
const inline: fc.Arbitrary<string> = fc.oneof(
  sentence.map((text) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))),
  fc.tuple(fc.constantFrom('em', 'strong', 'code', 'del'), name).map(([tag, text]) => `<${tag}>${text}</${tag}>`),
  fc.tuple(address, name).map(([url, text]) => `<a href="${url.replaceAll('&', '&amp;')}">${text}</a>`),
);
const some = fc.array(inline, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const markup = fc.array(
  fc.oneof(
    some.map((html) => `<p>${html}</p>`),
    some.map((html) => `<h2>${html}</h2>`),
    some.map((html) => `<blockquote><p>${html}</p></blockquote>`),
    // Two lists in a row are one in Markdown.
    fc
      .array(some, { minLength: 1, maxLength: 3 })
      .map((all) => `<ul><li>${all.join('</li><li>')}</li></ul><p>So it is.</p>`),
    sentence.map((text) => `<pre>${text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))}</pre>`),
  ),
  { minLength: 1, maxLength: 4 },
);
const body: fc.Arbitrary<Pick<Draft, 'content_text' | 'content_markdown'>> = fc.oneof(
  fc.constant({}),
  paragraphs.map((content_text) => ({ content_text })),
  markup.map((blocks) => {
    const { text, markdown } = readHtml(blocks.join('\n'));
    return { ...(text && { content_text: text }), ...(markdown && { content_markdown: markdown }) };
  }),
);

const instant = fc.integer({ min: 0, max: NOW });
const entity = fc.record(
  {
    name,
    type: fc.constantFrom('person', 'organization', 'place', 'topic', 'other'),
    from: fc.constantFrom('publisher', 'detected', 'user'),
    mentions: fc.nat({ max: 90 }),
    same_as: address,
  },
  { requiredKeys: ['name', 'type', 'from'] },
);
const draft = fc.record(
  {
    title: sentence,
    url: address,
    // A feed's ids differ.
    guid: fc.tuple(sentence, fc.integer({ min: 1 })).map(([text, number]) => `${text} ${number}`),
    summary: sentence,
    published: fc.record({
      instant,
      precision: fc.constantFrom('day', 'minute', 'second'),
      zone: fc.constantFrom('stated', 'assumed'),
      offset: fc.constantFrom(0, 180, -330),
    }),
    modified: fc.record({
      instant,
      precision: fc.constant('second'),
      zone: fc.constant('stated'),
      offset: fc.constantFrom(0, 60),
    }),
    authors: names.map((all) => all.map((one) => ({ name: one, type: 'person' }))),
    byline: sentence,
    tags: fc.uniqueArray(sentence, { maxLength: 3 }).map((all) => all.map((one) => ({ name: one }))),
    section: sentence,
    dateline: sentence,
    language: fc.constantFrom('en', 'uk', 'nb-NO'),
    image: fc.record({ url: address, caption: sentence, credit: sentence }, { requiredKeys: [] }),
    rights: sentence,
    source: fc.record(
      { name: sentence, url: address, feed_url: address, kind: fc.constantFrom('feed', 'page', 'pasted') },
      { requiredKeys: ['kind'] },
    ),
    own: fc.record(
      {
        labels: names,
        read: fc.boolean(),
        starred: fc.boolean(),
        version: fc.integer({ min: 1, max: 9 }),
        story: name,
        entities: fc.uniqueArray(entity, { maxLength: 4, selector: (one) => one.name }),
      },
      { requiredKeys: ['entities'] },
    ),
  },
  { requiredKeys: ['title', 'source', 'own'] },
) as fc.Arbitrary<Draft>;

/** Any article that a reader may have given. */
const anArticle: fc.Arbitrary<Article> = fc
  .tuple(draft, body)
  .map(([one, text]) => makeArticle({ ...one, ...text }, NOW, () => []) as Article);
// A guid that two articles of a feed have tells neither from the other: readers leave it out.
const articles = fc.uniqueArray(anArticle, {
  minLength: ARTICLES,
  maxLength: ARTICLES,
  selector: ({ id, guid }) => guid ?? id,
});

async function back(
  form: Form,
  exported: readonly Article[],
  options: Partial<WriterOptions> = {},
): Promise<Article[]> {
  const text = await written((await writerOf(form))(exported, { ...OPTIONS, ...options }));
  const { drafts, warnings } = await read(Buffer.from(text), { now: NOW, timeZone: 'UTC' });
  expect(warnings).toEqual([]);
  return drafts.map((one) => makeArticle(one, NOW + 999, typeTags) as Article);
}

/** The article with these keys alone; an absent one stays absent. */
function only<K extends keyof Article>(article: Article, ...keys: K[]): Pick<Article, K> {
  return Object.fromEntries(keys.filter((key) => key in article).map((key) => [key, article[key]])) as Pick<Article, K>;
}
const without = (article: Article, ...keys: (keyof Article)[]): Partial<Article> =>
  Object.fromEntries(Object.entries(article).filter(([key]) => !keys.includes(key as keyof Article)));
const time = (date: string | undefined): number | undefined => (date === undefined ? undefined : Date.parse(date));
const authorNames = (article: Article): string[] => article.authors.map((author) => author.name);

const roundTrip = (
  form: Form,
  check: (exported: Article[], again: Article[]) => void,
  options: Partial<WriterOptions> = {},
) =>
  fc.assert(
    fc.asyncProperty(articles, async (exported) => void check(exported, await back(form, exported, options))),
    RUNS,
  );

describe('what newsdesk exports comes back as it was', () => {
  it.each(['json', 'jsonl', 'md'] as const)('%s: every key, byte for byte', async (form) => {
    await roundTrip(form, (exported, again) => {
      expect(again).toEqual(exported);
      expect(JSON.stringify(again)).toBe(JSON.stringify(exported));
    });
  });

  it('jsonfeed: every key but the user’s own', async () => {
    await roundTrip('jsonfeed', (exported, again) => {
      const mine = ['labels', 'read', 'starred'] as const;
      expect(again.map((article) => without(article, ...mine))).toEqual(
        exported.map((article) => without(article, ...mine)),
      );
      expect(again.map((article) => only(article, ...mine))).toEqual(
        exported.map(() => ({ labels: [], read: false, starred: false })),
      );
    });
  });

  it('md for Obsidian: what a note of the Web Clipper can hold', async () => {
    const kept = [
      'id',
      'guid',
      'url',
      'title',
      'summary',
      'section',
      'tags',
      'persons',
      'organizations',
      'places',
      'content_text',
      'content_markdown',
      'date_precision',
    ] as const;
    const clock = ({ date_published: date, date_precision: precision }: Article) =>
      date?.slice(0, precision === 'day' ? 10 : 16);
    // A note shows minutes.
    const shown = (article: Article): Article =>
      article.date_precision === 'second' ? { ...article, date_precision: 'minute' } : article;
    const facts = (article: Article) => ({
      ...only(shown(article), ...kept),
      authors: authorNames(article),
      source: article.source.name,
      date: clock(article),
      image: article.image?.url,
    });
    await roundTrip('md', (exported, again) => expect(again.map(facts)).toEqual(exported.map(facts)), {
      preset: 'obsidian',
    });
  });

  it('md for Hugo: what Hugo has names for', async () => {
    const facts = (article: Article) => ({
      ...only(
        article,
        'id',
        'guid',
        'url',
        'title',
        'summary',
        'section',
        'tags',
        'content_text',
        'content_markdown',
        'source',
      ),
      authors: authorNames(article),
      published: time(article.date_published),
      modified: time(article.date_modified),
    });
    await roundTrip('md', (exported, again) => expect(again.map(facts)).toEqual(exported.map(facts)), {
      preset: 'hugo',
    });
  });

  it.each(['rss', 'atom'] as const)('%s: what a feed can hold', async (form) => {
    const facts = (article: Article) => ({
      ...only(
        article,
        'guid',
        'url',
        'title',
        'summary',
        'tags',
        'language',
        'persons',
        'organizations',
        'places',
        'rights',
        'content_text',
        'content_markdown',
      ),
      authors: authorNames(article),
      published: time(article.date_published),
      ...(form === 'rss' && { modified: time(article.date_modified) }),
    });
    await roundTrip(form, (exported, again) => {
      // Atom dates every entry: one without a date by the day on which it was changed or added.
      const dated = exported.map((article) =>
        form === 'rss' || article.date_published !== undefined
          ? article
          : { ...article, date_published: article.date_modified ?? article.date_added },
      );
      expect(again.map(facts)).toEqual(dated.map(facts));
      for (const [i, article] of exported.entries())
        if (article.guid === undefined) expect(again[i]?.id).toBe(article.id);
    });
  });
});
